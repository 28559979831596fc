package dev.assay.extract.trials;

import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers statements into studies: first those that tell by themselves which study is meant, then
 * those that refer to it.
 */
final class Studies {
  /** Sentences back over which "this trial" reaches. */
  private static final int REACH = 10;

  /** Sentences back over which "we enrolled 30 patients" reaches. */
  private static final int NEAR = 6;

  private static final Set<SectionKind> STORY =
      Set.of(SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.BODY);

  private final List<Study> studies = new ArrayList<>();
  private final Map<Integer, List<Told>> bySentence = new HashMap<>();

  /** A statement on the study of an index. */
  private record Told(int study, Statement statement) {}

  Studies(List<Statement> statements) {
    statements.stream().filter(s -> s.mention().isStrong()).forEach(this::tell);
    statements.stream().filter(s -> !s.mention().isStrong()).forEach(this::refer);
  }

  /** The studies, in order of their first statement. */
  List<Study> all() {
    return List.copyOf(studies);
  }

  private void begin(Statement statement) {
    studies.add(new Study(statement));
    note(studies.size() - 1, statement);
  }

  private void add(int study, Statement statement) {
    studies.get(study).add(statement);
    note(study, statement);
  }

  private void note(int study, Statement statement) {
    bySentence
        .computeIfAbsent(statement.view().sentence().index(), i -> new ArrayList<>())
        .add(new Told(study, statement));
  }

  private void tell(Statement statement) {
    int best = best(statement);
    if (best >= 0) {
      add(best, statement);
    } else {
      begin(own(statement));
    }
  }

  /**
   * The statement without a name that another study has: "data from HARBOR support the Phase 3
   * trial".
   */
  private Statement own(Statement statement) {
    boolean taken =
        statement.mention().phase() != null
            && studies.stream()
                .anyMatch(
                    study ->
                        statement.mention().names().stream().anyMatch(study.names()::contains));
    return taken ? statement.unnamed() : statement;
  }

  private int best(Statement statement) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < studies.size(); i++) {
      int fit = studies.get(i).fit(statement);
      if (fit >= 0 && fit >= most) {
        best = i;
        most = fit;
      }
    }
    return best;
  }

  private void refer(Statement statement) {
    int nearest = nearest(statement);
    if (nearest >= 0) {
      add(nearest, statement);
    } else if (!statement.mention().referring()) {
      int best = best(statement);
      boolean same =
          best >= 0 && (statement.diseases().isEmpty() || studies.get(best).fit(statement) >= 4);
      if (same) {
        add(best, statement);
      } else if (statement.named()
              && (!statement.diseases().isEmpty() || Study.isHealthy(statement.draft()))
              && (!statement.weak() || "ongoing".equals(statement.status()))
          || isOnly(statement)
          || statement.mention().portion()) {
        begin(statement);
      }
    }
  }

  /** Whether a statement tells the status of the only study of its candidate. */
  private boolean isOnly(Statement statement) {
    return statement.named()
        && !statement.weak()
        && statement.status() != null
        && studies.stream()
            .noneMatch(
                study -> study.candidates().stream().anyMatch(statement.candidates()::contains));
  }

  /**
   * The study told last before a statement in its section; a statement that is no reference must
   * share its disease.
   */
  private int nearest(Statement statement) {
    if (!statement.mention().referring()) {
      return -1;
    }
    int sentence = statement.view().sentence().index();
    int reach = statement.mention().rule().startsWith("enroll") ? NEAR : REACH;
    int found = -1;
    int last = -1;
    for (Told told : between(sentence - reach, sentence)) {
      boolean near =
          isOneText(
              told.statement().view().sentence().section(), statement.view().sentence().section());
      int at = told.statement().mention().span().start();
      if (near && at > last && studies.get(told.study()).fit(statement) >= 0) {
        found = told.study();
        last = at;
      }
    }
    return found;
  }

  /** What the sentences between two tell, by studies. */
  private List<Told> between(int first, int last) {
    List<Told> told = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      told.addAll(bySentence.getOrDefault(i, List.of()));
    }
    told.sort(Comparator.comparingInt(Told::study));
    return told;
  }

  /** Headline, dateline and body are one text. */
  private static boolean isOneText(Section a, Section b) {
    return a.equals(b) || STORY.contains(a.kind()) && STORY.contains(b.kind());
  }
}
