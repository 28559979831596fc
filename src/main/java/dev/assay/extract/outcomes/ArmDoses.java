package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which dose a result of a sentence belongs to: the only one, those of a list in their order
 * ("38%, 57% and 68% at 5, 10 and 20 mg, respectively"), else the one of its clause.
 */
final class ArmDoses {
  /** What a list of arms may have between two of its doses. */
  private static final Pattern LIST =
      Pattern.compile(
          "^(?: (?:mg|mcg|ug|kg))?(?: (?:arms?|groups?|doses?|cohorts?|once|twice|daily|weekly|monthly|qd|bid)){0,4},? ?(?:and |or |& )?(?:the )?$");

  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "[\u00ae\u2122)]{0,2} ?(?:\\([a-z-]{3,25}\\) ?)?(?:injection |tablets |capsules )?(?:\\(|at |at a dose of )?");
  private static final Pattern BEFORE_NAME = Pattern.compile(" ?(?:of )?");

  /** "one patient at 60 mg", "38% of those on 20 mg". */
  private static final Pattern RIGHT =
      Pattern.compile(
          "^\\)?(?: of (?:patients|those|participants|subjects))?(?: treated| dosed)? (?:at|on|with|in|receiving|who received|in the|at the) $");

  private static final int NEAR = 70;

  /** Cost of another result between a dose and a result. */
  private static final int APART = 40;

  private final SentenceView view;
  private final List<Mention.Dose> doses;

  private ArmDoses(SentenceView view, List<Mention.Dose> doses) {
    this.view = view;
    this.doses = doses;
  }

  /** The doses of a sentence that are not those of a drug other than the candidate. */
  static ArmDoses of(SentenceView view, String candidate) {
    List<Span> others =
        Stream.concat(
                view.mentions(Mention.Drug.class).stream(),
                view.mentions(Mention.Candidate.class).stream()
                    .filter(c -> !c.name().equals(candidate)))
            .map(m -> m.place().span())
            .toList();
    return new ArmDoses(
        view,
        view.mentions(Mention.Dose.class).stream()
            .filter(d -> d.low().compareTo(d.high()) == 0)
            .filter(d -> others.stream().noneMatch(o -> isOthers(view, o, d.place().span())))
            .toList());
  }

  /** How many different doses there are. */
  int amounts() {
    return (int) doses.stream().map(ArmDoses::text).distinct().count();
  }

  /** The only dose. */
  Optional<String> only() {
    return amounts() == 1 ? Optional.of(text(doses.get(0))) : Optional.empty();
  }

  /** The doses of a sentence that tells several, each once, in order. */
  List<String> several() {
    return amounts() > 1 ? doses.stream().map(ArmDoses::text).distinct().toList() : List.of();
  }

  /**
   * The dose of the result at an index of the places of all results of the sentence.
   *
   * @param figures the places of all its figures, be they results or not
   */
  Optional<String> at(List<Span> results, int index, List<Span> figures) {
    boolean paired =
        amounts() > 1 && results.size() > 1 && isList() && results.size() % doses.size() == 0;
    return paired
        ? Optional.of(text(doses.get(index % doses.size())))
        : behind(figures, last(figures, results.get(index)))
            .or(() -> near(results.get(index), results));
  }

  /** The index of the last figures of a result, which may join several. */
  private static int last(List<Span> figures, Span result) {
    int last = 0;
    for (int i = 0; i < figures.size(); i++) {
      last = result.contains(figures.get(i)) ? i : last;
    }
    return last;
  }

  /**
   * The dose between a result and the next one, where the sentence tells all its doses behind their
   * results: "54% of those on 40 mg and 61% of those on 60 mg".
   */
  private Optional<String> behind(List<Span> figures, int index) {
    boolean leads = doses.stream().allMatch(d -> figures.get(0).end() <= d.place().span().start());
    int from = figures.get(index).end();
    int to =
        index + 1 < figures.size() ? figures.get(index + 1).start() : view.sentence().span().end();
    List<Mention.Dose> between =
        doses.stream()
            .filter(d -> d.place().span().start() >= from && d.place().span().end() <= to)
            .toList();
    return amounts() > 1 && leads && between.size() == 1
        ? Optional.of(text(between.get(0)))
        : Optional.empty();
  }

  private boolean isList() {
    for (int i = 1; i < doses.size(); i++) {
      int from = doses.get(i - 1).place().span().end();
      int to = doses.get(i).place().span().start();
      if (text(doses.get(i)).equals(text(doses.get(i - 1)))
          || from < to && !LIST.standsIn(Figures.between(view, from, to))) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> near(Span at, List<Span> results) {
    boolean only = amounts() == 1;
    Optional<String> right =
        doses.stream()
            .filter(d -> d.place().span().start() >= at.end())
            .filter(d -> RIGHT.standsIn(Figures.between(view, at.end(), d.place().span().start())))
            .findFirst()
            .map(ArmDoses::text);
    if (right.isPresent()) {
      return right;
    }
    return doses.stream()
        .filter(d -> only || d.place().span().distance(at) <= NEAR)
        .min(Comparator.comparingInt(d -> cost(d.place().span(), at, results)))
        .map(ArmDoses::text);
  }

  private static int cost(Span dose, Span at, List<Span> results) {
    int from = Math.min(dose.end(), at.end());
    int to = Math.max(dose.start(), at.start());
    long between = results.stream().filter(r -> r.start() >= from && r.end() <= to).count();
    return dose.distance(at) + (int) between * APART;
  }

  private static boolean isOthers(SentenceView view, Span drug, Span dose) {
    return drug.end() <= dose.start()
            && BEHIND_NAME.matches(Figures.between(view, drug.end(), dose.start()))
        || dose.end() <= drug.start()
            && BEFORE_NAME.matches(Figures.between(view, dose.end(), drug.start()));
  }

  /** A dose as records of outcomes print it: "10 mg". */
  static String text(Mention.Dose dose) {
    return dose.low().stripTrailingZeros().toPlainString() + " " + dose.unit();
  }
}
