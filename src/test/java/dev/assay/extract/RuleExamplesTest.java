package dev.assay.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule stands in its examples, covering what is marked there, or makes a record of them; and
 * it keeps out of its counterexamples, or what stands around it there keeps the extractor from
 * making a record.
 */
class RuleExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/examples");
  private static final SmallFiling FILING = new SmallFiling();
  private static final Map<String, Map<String, Rule>> RULES =
      FILING.extractors().stream()
          .collect(
              toMap(
                  extractor -> extractor.type().name(),
                  extractor ->
                      extractor.rules().stream()
                          .collect(toMap(Rule::name, rule -> (Rule) rule, (a, b) -> a))));

  private static final Map<String, Extractor> EXTRACTORS =
      FILING.extractors().stream()
          .collect(toMap(extractor -> extractor.type().name(), extractor -> extractor));

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        examples.addAll(Example.read(file));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void standsWhereItShould(Example example) throws IOException {
    Rule rule = RULES.getOrDefault(example.type(), Map.of()).get(example.rule());
    assertThat(rule)
        .as("%s: the rules of %s have no %s", example.place(), example.type(), example.rule())
        .isNotNull();
    SmallFiling.Read read = FILING.read(example.sentence());
    List<Match> matches = read.matches(rule);

    boolean told = read.isTold(EXTRACTORS.get(example.type()), example.rule());
    if (example.expected() && !told) {
      assertThat(matches)
          .as("%s%s", example, FILING.describe(read))
          .anySatisfy(
              match ->
                  assertThat(example.marked()).allMatch(span -> covers(match, span, read.start())));
    } else if (!example.expected() && !matches.isEmpty()) {
      assertThat(told || !saysSomething(example))
          .as("%s%s%n  %s", example, FILING.describe(read), matches)
          .isFalse();
    }
  }

  /**
   * Whether records carry the rule's name; only then may what stands around a match speak against
   * it.
   */
  private static boolean saysSomething(Example counterexample) throws IOException {
    return examples().stream()
        .anyMatch(
            e ->
                e.expected()
                    && e.type().equals(counterexample.type())
                    && e.rule().equals(counterexample.rule())
                    && FILING.read(e.sentence()).isTold(EXTRACTORS.get(e.type()), e.rule()));
  }

  private static boolean covers(Match match, Span marked, int start) {
    return match.span().contains(new Span(marked.start() + start, marked.end() + start));
  }

  @Test
  void noTwoRulesOfATypeHaveOneName() {
    List<String> twice =
        FILING.extractors().stream()
            .flatMap(
                extractor ->
                    extractor.rules().stream().collect(groupingBy(Rule::name)).entrySet().stream()
                        .filter(named -> named.getValue().size() > 1)
                        .map(
                            named ->
                                extractor.type().name()
                                    + ": "
                                    + named.getKey()
                                    + " "
                                    + named.getValue()))
            .toList();

    assertThat(twice).isEmpty();
  }

  @Test
  void everyRuleHasAnExampleAndACounterexample() throws IOException {
    Map<String, List<Example>> known =
        examples().stream().collect(groupingBy(example -> example.type() + " " + example.rule()));
    List<String> missing = new ArrayList<>();
    RULES.forEach(
        (type, rules) ->
            rules.keySet().stream()
                .sorted()
                .forEach(
                    rule -> {
                      List<Example> own = known.getOrDefault(type + " " + rule, List.of());
                      for (boolean expected : Set.of(true, false)) {
                        if (own.stream().noneMatch(example -> example.expected() == expected)) {
                          missing.add(
                              type
                                  + ".tsv: no "
                                  + (expected ? "yes" : "no")
                                  + " example of "
                                  + rule);
                        }
                      }
                    }));
    assertThat(missing).isEmpty();
  }
}
