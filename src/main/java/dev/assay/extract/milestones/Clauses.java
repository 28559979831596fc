package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Rights.Right;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as payments read it: its kinds, its verbs, and the deal that the text has come to.
 */
final class Clauses {
  private static final Pattern EXERCISE = Pattern.compile("\\bexercis", Pattern.CASE_INSENSITIVE);

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:This|That|The|Such) (?:[\\w-]+ ){0,2}(?:milestone|payment|milestone payment)\\b[^$\u20ac\u00a3;]{0,30}\\b(?:trigger\\w*|earned|relate[sd]?|due|based|follow\\w*|result\\w*|associated|achiev\\w*|made|paid|came|comes)\\b[^$\u20ac\u00a3]*$",
          Pattern.CASE_INSENSITIVE);

  private static final int INSERTED = 6;
  private static final Set<String> HAS = Set.of("has", "have", "had", "was", "were");
  private static final Set<String> DONE =
      Set.of(
          ("paid received earned achieved recognized recognised expensed recorded capitalized "
                  + "charged")
              .split(" "));

  /** What may stand between a sum and what was done with it: "$5 million license fee was". */
  private static final Set<String> NOUN =
      Set.of(
          ("upfront up front license collaboration milestone cash fee fees payment payments "
                  + "which that , initial non refundable")
              .split(" "));

  private final Reading reading;
  private final Wording sentence;
  private final List<Told> told;
  private final List<Frame> frames;
  private final PaymentKinds kinds;
  private final Deal deal;
  private final Set<Told> used = new HashSet<>();
  private final Set<String> summed = new HashSet<>();

  Clauses(Reading reading, Wording sentence, PaymentKinds kinds, Deal deal) {
    this.reading = reading;
    this.sentence = sentence;
    this.told = kinds.in(sentence);
    this.frames = Frames.of(sentence);
    this.kinds = kinds;
    this.deal = deal;
  }

  Reading reading() {
    return reading;
  }

  Wording sentence() {
    return sentence;
  }

  /** The kinds that the sentence tells, in order. */
  List<Told> told() {
    return told;
  }

  /** Its verbs of paying and receiving, in order. */
  List<Frame> frames() {
    return frames;
  }

  PaymentKinds kinds() {
    return kinds;
  }

  /** The told kinds that a payment has been read from. */
  Set<Told> used() {
    return used;
  }

  /** The kinds of the payments that have been read with a sum. */
  Set<String> summed() {
    return summed;
  }

  /** The sentence as the text has it. */
  String text() {
    return reading.filing().slice(sentence.view().sentence().span());
  }

  /** The sentence before it in its paragraph, empty where it is the first. */
  String earlier() {
    int index = sentence.view().sentence().index();
    if (index == 0) {
      return "";
    }
    Sentence before = reading.filing().sentences().get(index - 1);
    return before.paragraph() == sentence.view().sentence().paragraph()
        ? reading.filing().slice(before.span())
        : "";
  }

  /**
   * "The payment was triggered by the start of a trial": the sentence behind this one where it goes
   * on with the payment, empty where it does not.
   */
  String further() {
    int index = sentence.view().sentence().index() + 1;
    if (index >= reading.filing().sentences().size()) {
      return "";
    }
    Sentence next = reading.filing().sentences().get(index);
    String text = reading.filing().slice(next.span());
    boolean same = next.paragraph() == sentence.view().sentence().paragraph();
    return same && GOES_ON.standsIn(text) ? text : "";
  }

  /**
   * Whether the verb at the position begins a statement of its own: "reports data and receives",
   * "the receipt of".
   */
  boolean isOwnStatement(int verb) {
    return verb > 0 && (sentence.at(verb - 1).equals("and") || sentence.at(verb).equals("receipt"));
  }

  /** Where the sentence starts, in UTF-16 code units. */
  int offset() {
    return sentence.view().sentence().span().start();
  }

  /** The status that a verb tells; potential where no verb governs. */
  static @Nullable String status(Frame frame) {
    return frame.at() < 0 || frame.status() != null
        ? Objects.requireNonNullElse(frame.status(), "potential")
        : null;
  }

  /** The verb that governs what stands at the positions, its sides completed. */
  Frame frame(Range range, int from, int to) {
    Frame governing = null;
    for (Frame frame : frames) {
      boolean sideless = frame.payer() == null && frame.payee() == null;
      if (frame.at() < range.first()
          && !separated(frame.at(), range.first())
          && !isInserted(frame.at(), range.first())
          && !(sideless && governing != null && frame.act() == Frame.Act.PAY)) {
        governing = frame;
      } else if (frame.at() >= range.end()
          && governing == null
          && frame.at() - range.end() <= 16
          && !separated(range.end(), frame.at())) {
        governing = frame;
      }
    }
    if (governing == null) {
      governing = Bookings.of(sentence, range, reading.glossary().issuer());
    }
    int last = Math.min(Math.min(to + 4, range.end() + 30), sentence.size());
    Frame sided =
        Frames.withNouns(
            sentence, governing, range, Math.max(0, Math.min(from, range.first() - 10)), last);
    Frame whole = deal.completed(done(sided, range), sentence, sentence.span(range).start());
    if ("potential".equals(status(whole)) && Achieved.is(this, whole)) {
      whole = new Frame(whole.at(), whole.act(), whole.payer(), whole.payee(), "achieved");
    }
    deal.keep(whole, sentence.view().sentence());
    return whole;
  }

  /** "of which $5 million has been received": a payment that is done, whatever governs the sum. */
  private Frame done(Frame frame, Range sum) {
    int being = sum.end();
    while (sentence.is(being, NOUN) && being - sum.end() < INSERTED) {
      being++;
    }
    boolean done =
        sentence.is(being, HAS)
            && (sentence.is(being + 1, DONE)
                || sentence.is(being + 1, Set.of("been", "already", "so"))
                    && (sentence.is(being + 2, DONE) || sentence.is(being + 3, DONE)));
    return done
        ? new Frame(frame.at(), frame.act(), frame.payer(), frame.payee(), "achieved")
        : frame;
  }

  /** ", of which we have paid $2 million, and": a verb of an insertion that has ended. */
  private boolean isInserted(int verb, int position) {
    int at = verb;
    while (at > 0 && verb - at < INSERTED && !sentence.at(at).equals("which")) {
      at--;
    }
    if (!sentence.at(at).equals("which") || !sentence.at(at - 1).equals("of")) {
      return false;
    }
    for (int i = verb; i < position; i++) {
      if (sentence.at(i).equals(",")
          && sentence.is(i + 1, Set.of("and", "as", "plus", "together"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether shares are issued to nobody who is named in the sentence: capital that is raised, no
   * deal.
   */
  boolean isRaised(String kind, Frame frame) {
    return (kind.equals("equity") || kind.equals("total"))
        && frame.at() >= 0
        && (sentence.at(frame.at()).startsWith("issue") || sentence.at(frame.at()).equals("sold"))
        && frames.stream().anyMatch(f -> f.at() == frame.at() && f.payee() == null);
  }

  /** Whether a semicolon stands between two positions. */
  boolean separated(int from, int to) {
    return Linking.crosses(sentence, from, to);
  }

  /** The draft of a right. */
  Optional<Draft> right(Right right) {
    Frame own =
        new Frame(
            right.range().first(), Frame.Act.PAY, right.payer(), right.payee(), right.status());
    Frame frame = own;
    if (!right.whole()) {
      frame =
          right.payee() == null
              ? frame(right.range(), right.range().first() - 12, right.range().end() + 12)
              : deal.completed(own, sentence, sentence.span(right.range()).start());
      if (frame.payee() == null && frame.payer() == null) {
        return Optional.empty();
      }
    }
    boolean exercise = right.kind().equals("co_promotion") && EXERCISE.standsIn(text());
    return Optional.of(
        draft(right.kind(), right.rule(), 0.6, frame, right.status(), right.range())
            .set("percent", right.percent())
            .set("percent_high", right.percentHigh())
            .set("event", exercise ? "option_exercise" : null)
            .from(sentence.view().sentence())
            .build());
  }

  /** A draft with the slots that all payments have. */
  Draft.Builder draft(
      String kind,
      Rule rule,
      double confidence,
      Frame frame,
      @Nullable String status,
      Range range) {
    return Draft.of(MilestoneExtractor.TYPE, rule.name(), confidence)
        .set("kind", kind)
        .set("payer", named(frame.payer()))
        .set("payee", named(frame.payee()))
        .set("status", status)
        .set(
            "candidate",
            deal.candidate(sentence, frame, isOwnStatement(frame.at()), kind).orElse(null));
  }

  private static @Nullable String named(@Nullable String name) {
    return name == null || name.isEmpty() ? null : name;
  }
}
