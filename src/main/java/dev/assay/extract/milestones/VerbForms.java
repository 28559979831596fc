package dev.assay.extract.milestones;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of paying and receiving by their forms, and what their forms tell of done and promised.
 */
final class VerbForms {
  static final Set<String> PAY =
      Set.of(
          ("pay pays paid paying share remit owe owes owed reimburse reimburses reimbursed "
                  + "invest invests invested purchase purchases purchased buy fund funded funding "
                  + "buys bought funds contribute contributed incur incurs incurred accrue accrued acquire acquires acquired acquiring buying issue issued")
              .split(" "));

  /** Verbs that pay only with a payment behind them: "made a payment". */
  static final Set<String> MAKE =
      Set.of("make", "makes", "made", "making", "provide", "provides", "provided", "providing");

  /** Verbs of the trade press that pay with a word of direction: "shelling out $50 million". */
  static final Set<String> HAND =
      Set.of(
          ("shell shells shelled shelling fork forks forked forking hand hands handed handing "
                  + "plunk plunks plunked plunking dole doles doled doling cough coughs coughed coughing "
                  + "pony ponies ponied put puts putting lay lays laid laying dish dishing dished")
              .split(" "));

  static final Set<String> OVER = Set.of("out", "over", "up", "down");

  /** Verbs that receive only with a sum close behind: "will pocket $50 million". */
  static final Set<String> POCKET =
      Set.of(
          ("gain gains gained achieved pocket pockets pocketed pocketing bag bags bagged bagging net nets netted netting "
                  + "reap reaps reaped reaping land lands landed landing snag snags snagged snagging nab nabs nabbed nabbing "
                  + "score scores scored scoring bank banks banked banking line")
              .split(" "));

  static final Set<String> RECEIVE =
      Set.of(
          ("receive receives received receiving earn earns earned collect collected collects collecting "
                  + "eligible entitled entitles entitle entitling bring brings brought receipt get gets getting recognized")
              .split(" "));
  static final Set<String> TRIGGER =
      Set.of(
          "trigger",
          "triggers",
          "triggered",
          "triggering",
          "resulting",
          "generate",
          "generates",
          "generated",
          "generating");

  /** Adjectives and participles behind which "by" names the payer, "to" the payee. */
  static final Set<String> PASSIVE =
      Set.of("payable", "due", "owing", "paid", "owed", "made", "shared", "issued", "remitted");

  static final Set<String> PAYMENT =
      Set.of(
          "payment",
          "payments",
          "investment",
          "contribution",
          "installment",
          "installments",
          "fee",
          "fees",
          "funding",
          "support");

  private static final Set<String> PROMISES =
      Set.of(
          ("will shall may would could might can must to eligible entitled entitles "
                  + "agreed agrees obligated required if upon when should expects expected "
                  + "potential potentially contingent obligation until unless anticipates "
                  + "anticipate expect whether")
              .split(" "));
  private static final Set<String> PAST =
      Set.of(
          ("paid received earned made triggered invested purchased acquired reimbursed "
                  + "receipt collected issued recognized achieved funded contributed triggering "
                  + "resulting generating generated provided brought bought sold granted incurred accrued gained shelled forked handed plunked doled "
                  + "coughed ponied laid pocketed bagged netted reaped landed snagged nabbed scored banked")
              .split(" "));
  private static final Set<String> HEADLINE =
      Set.of(
          "receives",
          "earns",
          "gains",
          "triggers",
          "generates",
          "pays",
          "gets",
          "brings",
          "buys",
          "acquires",
          "invests",
          "makes",
          "achieves");
  private static final Set<String> CONTINUED = Set.of("funding", "provides", "providing");
  private static final Set<String> CONDITIONS =
      Set.of("if", "upon", "when", "unless", "until", "whether", "should");
  private static final Set<String> OWED = Set.of("required", "obligated");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final int REACH = 9;

  private VerbForms() {}

  /** What the form at the position tells: achieved, potential, or neither. */
  static @Nullable String status(Wording sentence, int position) {
    String word = sentence.at(position);
    if (word.equals("eligible")
        || word.equals("entitled")
        || word.equals("payable")
        || word.equals("due")) {
      return "potential";
    }
    boolean beyondSubject = false;
    for (int i = position - 1; i >= 0 && i >= position - REACH && !isBreak(sentence, i); i--) {
      int end = i + 1;
      beyondSubject |=
          sentence.parties().stream().anyMatch(p -> p.end() == end && !sentence.isPossessive(p));
      if (beyondSubject && !sentence.is(i, CONDITIONS)) {
        continue;
      }
      if (sentence.is(i, OWED) && sentence.is(i - 1, WAS)) {
        return "achieved";
      }
      if (sentence.at(i).equals("to") && sentence.is(i - 1, OWED) && sentence.is(i - 2, WAS)) {
        return "achieved";
      }
      boolean infinitive = sentence.at(i).equals("to") && i < position - 2;
      if (sentence.is(i, PROMISES) && !infinitive) {
        return "potential";
      }
      if (sentence.is(i, PAST) && i < position - 1) {
        break;
      }
    }
    if (CONTINUED.contains(word)) {
      return sentence.at(position + 1).equals("for") ? "potential" : null;
    }
    boolean agreed = sentence.at(0).equals("under") && HEADLINE.contains(word);
    return !agreed && (PAST.contains(word) || HEADLINE.contains(word)) ? "achieved" : "potential";
  }

  private static boolean isBreak(Wording sentence, int position) {
    String word = sentence.at(position);
    return word.equals(";")
        || word.equals(".")
        || word.equals("and") && sentence.is(position + 1, Set.of("has", "have", "had"))
        || word.equals(",") && !sentence.is(position + 1, Set.of("if", "subject", "among"));
  }
}
