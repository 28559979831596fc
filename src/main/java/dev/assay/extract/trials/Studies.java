package dev.assay.extract.trials;

import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
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

  Studies(List<Statement> statements) {
    statements.stream().filter(s -> s.mention().isStrong()).forEach(this::tell);
    statements.stream().filter(s -> !s.mention().isStrong()).forEach(this::refer);
  }

  /** The studies, in order of their first statement. */
  List<Study> all() {
    return List.copyOf(studies);
  }

  private void tell(Statement statement) {
    int best = best(statement);
    if (best >= 0) {
      studies.set(best, studies.get(best).with(statement));
    } else {
      studies.add(new Study(List.of(own(statement))));
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
      studies.set(nearest, studies.get(nearest).with(statement));
    } else if (!statement.mention().referring()) {
      int best = best(statement);
      boolean same =
          best >= 0 && (statement.diseases().isEmpty() || studies.get(best).fit(statement) >= 4);
      if (same) {
        studies.set(best, studies.get(best).with(statement));
      } else if (statement.named()
              && (!statement.diseases().isEmpty() || Study.isHealthy(statement.draft()))
              && !statement.weak()
          || statement.mention().portion()) {
        studies.add(new Study(List.of(statement)));
      }
    }
  }

  /**
   * The study told last before a statement in its section; a statement that is no reference must
   * share its disease.
   */
  private int nearest(Statement statement) {
    int found = -1;
    int last = -1;
    for (int i = 0; i < studies.size(); i++) {
      for (Statement told : studies.get(i).statements()) {
        int back = statement.view().sentence().index() - told.view().sentence().index();
        boolean near =
            back >= 0
                && back <= (statement.mention().rule().startsWith("enroll") ? NEAR : REACH)
                && isOneText(
                    told.view().sentence().section(), statement.view().sentence().section());
        int at = told.mention().span().start();
        if (near
            && at > last
            && statement.mention().referring()
            && studies.get(i).fit(statement) >= 0) {
          found = i;
          last = at;
        }
      }
    }
    return found;
  }

  /** Headline, dateline and body are one text. */
  private static boolean isOneText(Section a, Section b) {
    return a.equals(b) || STORY.contains(a.kind()) && STORY.contains(b.kind());
  }
}
