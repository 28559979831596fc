package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gold, a prediction and the figures that must come out. */
record ScoringCase(String name, Path gold, Path predicted, Path expected) {
  private static final Path RESOURCES = Path.of("src/test/resources/evaluate");

  /** The cases of this project: all share one gold. */
  static List<ScoringCase> own() {
    return in(RESOURCES.resolve("cases"));
  }

  /** The cases that stand beside a corpus, none without one. */
  static List<ScoringCase> besideCorpus() {
    return Optional.ofNullable(System.getenv("ASSAY_CORPUS"))
        .map(corpus -> Path.of(corpus).toAbsolutePath().normalize().resolveSibling("score/cases"))
        .filter(Files::isDirectory)
        .map(ScoringCase::in)
        .orElse(List.of());
  }

  static ScoringCase own(String name) {
    return own().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  Evaluation evaluate() {
    return Scorer.evaluate(Documents.load(gold), Documents.load(predicted), Optional.empty());
  }

  JsonNode figures() {
    return tree(expected);
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<ScoringCase> in(Path folder) {
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.filter(Files::isDirectory).sorted().map(ScoringCase::at).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScoringCase at(Path folder) {
    Path gold = folder.resolve("gold");
    return new ScoringCase(
        folder.getFileName().toString(),
        Files.isDirectory(gold) ? gold : RESOURCES.resolve("gold"),
        folder.resolve("predicted.ndjson"),
        folder.resolve("expected.json"));
  }

  private static JsonNode tree(Path file) {
    try {
      return new JsonMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
