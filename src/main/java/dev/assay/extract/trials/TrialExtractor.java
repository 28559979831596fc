package dev.assay.extract.trials;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.record.Draft;
import dev.assay.record.FilingInfo;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clinical studies: statements of phases, names, registry numbers and "this trial", gathered into
 * one record a study.
 */
public final class TrialExtractor implements Extractor {
  static final RecordType<Trial> TYPE = new RecordType<>("trials", Trial.class);

  /** Months after which a start lies back. */
  private static final int HALF_A_YEAR = 6;

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

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    int start = view.sentence().span().start();
    return Optional.of(
        reading.discourse().candidateAt(view.sentence(), start).isEmpty()
            ? "no candidate is named here or shortly before that is studied"
            : "it tells neither how far a study is nor its name, number or disease");
  }

  private static Draft draft(Reading reading, Study study, String candidate) {
    Optional<String> status = status(reading, study);
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
                    ? Unsaid.diseases(reading, study, candidate)
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

  /** How far a study is: one that started half a year before the filing is under way. */
  private static Optional<String> status(Reading reading, Study study) {
    FilingInfo info = reading.filing().info();
    Optional<String> today =
        Stream.of(info.releaseDate(), info.reportDate(), info.filedDate())
            .filter(Objects::nonNull)
            .findFirst();
    boolean longAgo =
        study
            .date()
            .filter(start -> start.length() >= 7 && today.isPresent())
            .filter(start -> months(today.get()) - months(start) >= HALF_A_YEAR)
            .isPresent();
    return study.status().map(s -> longAgo && s.equals("initiated") ? "ongoing" : s);
  }

  private static int months(String iso) {
    int month = iso.length() < 7 ? 1 : Integer.parseInt(iso.substring(5, 7));
    return 12 * Integer.parseInt(iso.substring(0, 4)) + month;
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
}
