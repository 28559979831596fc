package dev.assay.extract.trials;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.record.Trial;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clinical studies: statements of phases, names, registry numbers and "this trial", gathered into
 * one record a study.
 */
public final class TrialExtractor implements Extractor {
  static final RecordType<Trial> TYPE = new RecordType<>("trials", Trial.class);

  private final StatementReader reader;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public TrialExtractor(Vocabulary vocabulary) {
    reader = new StatementReader(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    return reader.rules();
  }

  /**
   * Studies are told apart before they are drafts; only what is told alike in all of this is one.
   */
  @Override
  public Merging merging() {
    return Merging.by(
            "candidate", "phase", "indications", "identifier", "status", "combination_with")
        .open("enrollment", "date", "sponsor");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    StudyNames names = new StudyNames(reading);
    List<Statement> statements = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      statements.addAll(reader.read(reading, names, view));
    }
    List<Draft> drafts = new ArrayList<>();
    for (Study study : new Studies(statements).all()) {
      if (!study.isTold()) {
        continue;
      }
      for (String candidate : study.candidates()) {
        drafts.add(draft(reading, study, candidate));
      }
    }
    return drafts;
  }

  private static Draft draft(Reading reading, Study study, String candidate) {
    Optional<String> status = study.status();
    List<String> diseases = study.diseases();
    boolean clear =
        study.statements().stream().anyMatch(s -> s.named() && s.status() != null && !s.weak());
    Statement lead =
        study.statements().stream()
            .filter(s -> Objects.equals(s.status(), status.orElse(null)))
            .findFirst()
            .orElse(study.statements().get(0));
    double confidence =
        0.45
            + (clear ? 0.15 : 0)
            + (status.isPresent() ? 0.05 : 0)
            + (diseases.isEmpty() ? 0 : 0.1)
            + (study.numbers().isEmpty() && study.names().isEmpty() ? 0 : 0.1);
    Draft.Builder draft =
        Draft.of(TYPE, lead.draft().rule(), confidence)
            .set("candidate", candidate)
            .set("phase", study.phase())
            .set(
                "indications",
                diseases.isEmpty() && !study.isHealthy()
                    ? onlyDisease(reading, candidate)
                    : diseases)
            .set("status", status.orElse(null))
            .set("identifier", identifier(study))
            .set("date", study.date().orElse(null))
            .set("enrollment", study.enrollment().orElse(null))
            .set("sponsor", Sponsors.of(reading, study).orElse(null))
            .set("sites", all(study, "sites"))
            .set("investigators", all(study, "investigators"))
            .set(
                "combination_with",
                all(study, "combination_with").stream().filter(c -> !c.equals(candidate)).toList());
    Set<String> population = new LinkedHashSet<>();
    study.statements().stream()
        .map(s -> s.draft().text("population"))
        .filter(Objects::nonNull)
        .forEach(p -> population.addAll(List.of(p.split("; "))));
    draft.set("population", population.isEmpty() ? null : String.join("; ", population));
    evidence(study, candidate, draft);
    return draft.build();
  }

  private static void evidence(Study study, String candidate, Draft.Builder draft) {
    for (Statement statement : study.statements()) {
      Set<String> slots = new LinkedHashSet<>(statement.draft().slots().keySet());
      if (statement.candidates().contains(candidate)) {
        slots.add("candidate");
      }
      if (statement.mention().isNamed()) {
        slots.add("identifier");
      }
      draft.from(statement.view().sentence(), slots.toArray(String[]::new));
    }
  }

  private static @Nullable String identifier(Study study) {
    return study.numbers().stream()
        .findFirst()
        .or(() -> study.names().stream().findFirst())
        .orElse(null);
  }

  private static List<String> all(Study study, String slot) {
    return study.statements().stream()
        .flatMap(s -> s.draft().<String>list(slot).stream())
        .distinct()
        .toList();
  }

  /** The disease that the filing names next to the candidate, if it is the only one. */
  private static List<String> onlyDisease(Reading reading, String candidate) {
    Set<String> diseases = new LinkedHashSet<>();
    for (SentenceView view : reading.views()) {
      List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
      boolean alone = named.stream().allMatch(c -> c.name().equals(candidate));
      for (int i = 0; i < named.size(); i++) {
        int from = alone ? view.sentence().firstToken() : named.get(i).place().end();
        int to =
            alone || i + 1 == named.size()
                ? view.sentence().endToken()
                : named.get(i + 1).place().first();
        if (named.get(i).name().equals(candidate)) {
          view.mentions(Mention.Disease.class).stream()
              .filter(d -> !d.generic() && d.place().first() >= from && d.place().end() <= to)
              .forEach(d -> diseases.add(d.name()));
        }
      }
    }
    return diseases.size() == 1 ? List.copyOf(diseases) : List.of();
  }
}
