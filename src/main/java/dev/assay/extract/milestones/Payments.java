package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of money in a sentence that are payments, and settles the kind of each. */
final class Payments {
  /** How near the words that tell a kind stand where the sentence also speaks of finances. */
  private static final int CLOSE = 3;
  private static final int LEAD = 70;
  /** Kinds whose words are common in reports of finances. */
  private static final Set<String> COMMON = Set.of("equity", "total", PaymentKinds.UNSAID);
  private static final Pattern JOINED = Pattern.compile("[^.;:]{0,40}\\b(?:and|or|,)\\b?[^.;:]{0,20}");
  private static final Pattern PAID_APART = Pattern.compile("^\\s?(?:\\w+\\s){0,2}payments?(?:,| and| plus)");
  private static final Pattern SUM = Pattern.compile(
      "(?i)\\b(?:in|for)\\s+(?:an?\\s+)?(?:aggregate\\s+|potential\\s+)?(?:total|aggregate)\\b");
  private static final Pattern THRESHOLD = Pattern.compile("(?i)\\b(?:exceed\\w{0,3}|excess of|greater than|less than|equal to|more than|over|above|between|starting at"
      + "|excluding,?|reach(?:es|ing)?|threshold of|sales of|up to)\\s+(?:US)?\\\\?$");
  private static final Pattern SALES = Pattern.compile("(?i)\\b(?:net sales|annual sales|sales of|revenues?|net proceeds)\\b[^;$]{0,60}$");
  private static final Pattern OF_SALES = Pattern.compile(
      "(?i)^\\s+(?:or (?:more|less)\\s+)?(?:in|of)\\s+(?:(?:annual|aggregate|cumulative|worldwide|global|calendar|year|total)\\s+){0,3}(?:net\\s+)?(?:sales|revenues?)\\b");
  private static final Pattern HANGS = Pattern.compile("(?i)\\b(?:contingent|achiev\\w{1,9}|upon|trigger\\w{0,3}|eligible|entitled|potential|future|obligated to)\\b");

  /**
   * A payment of an amount.
   *
   * @param from where the clause begins: the end of the amount before, or the sentence's start (UTF-16 code units)
   * @param to where it ends: the start of the next amount, or the sentence's end
   * @param kind RECORDS.md's kind
   * @param said whether words told the kind, not only that it is a payment
   */
  record Payment(Mention.Money money, int from, int to, String kind, Told told, boolean said) {
    Span span() {
      return money.place().span();
    }
  }

  private final PaymentKinds kinds;
  private final PaymentCues cues;

  Payments(Vocabulary vocabulary) {
    kinds = new PaymentKinds(vocabulary);
    cues = new PaymentCues(vocabulary);
  }

  List<Rule> rules() {
    return kinds.rules();
  }

  PaymentCues cues() {
    return cues;
  }

  /** The payments of a sentence, in order. */
  List<Payment> in(SentenceView view) {
    List<Mention.Money> amounts = view.mentions(Mention.Money.class);
    List<Payment> payments = new ArrayList<>();
    if (amounts.isEmpty()) {
      return payments;
    }
    List<Told> told = kinds.in(view);
    Payment last = null;
    for (int i = 0; i < amounts.size(); i++) {
      Mention.Money money = amounts.get(i);
      int from = i == 0 ? view.sentence().span().start() : amounts.get(i - 1).place().span().end();
      int to = i + 1 < amounts.size() ? amounts.get(i + 1).place().span().start() : view.sentence().span().end();
      Optional<Payment> payment = isThreshold(view, money) ? Optional.empty() : payment(view, told, amounts, i, from, to, last);
      if (payment.isPresent()) {
        payments.add(payment.get());
        last = payment.get();
      }
    }
    return payments;
  }

  private Optional<Payment> payment(SentenceView view, List<Told> told, List<Mention.Money> amounts, int i, int from, int to,
      @Nullable Payment last) {
    Mention.Money money = amounts.get(i);
    Span span = money.place().span();
    Told kind = nearest(view, told, span, from, to).or(() -> shared(view, told, amounts, i))
        .or(() -> continued(view, money, from, last)).or(() -> PaymentKinds.unsaid(view, told, span, view.sentence().span().start(), to))
        .orElse(null);
    if (kind == null || cues.isNoDeal(view, span)
        && (COMMON.contains(kind.kind()) || PaymentKinds.tokens(view, kind.span(), span) > CLOSE)) {
      return Optional.empty();
    }
    boolean said = !kind.kind().equals(PaymentKinds.UNSAID);
    String text = view.tokens().document();
    String sentence = text.substring(view.sentence().span().start(), view.sentence().span().end());
    String settled = !said ? HANGS.matcher(sentence).find() ? "milestone" : "upfront"
        : isSumOfMilestones(text.substring(from, to), kind.kind(), last) ? "milestone" : kind.kind();
    return Optional.of(new Payment(money, from, to, settled, kind, said));
  }

  /** "a $7 million payment, and royalties": the royalties are another payment. */
  private static Optional<Told> nearest(SentenceView view, List<Told> told, Span amount, int from, int to) {
    String text = view.tokens().document();
    return PaymentKinds.nearest(view, told, amount, from, to)
        .filter(t -> t.span().start() < amount.end() || !PAID_APART.matcher(text.substring(amount.end(), t.span().start())).find());
  }

  /** "$2 million in May and $3 million in June upon the achievement of a milestone": the kind told behind both. */
  private static Optional<Told> shared(SentenceView view, List<Told> told, List<Mention.Money> amounts, int i) {
    if (i + 1 >= amounts.size()) {
      return Optional.empty();
    }
    Span following = amounts.get(i + 1).place().span();
    String between = view.tokens().document().substring(amounts.get(i).place().span().end(), following.start());
    int to = i + 2 < amounts.size() ? amounts.get(i + 2).place().span().start() : view.sentence().span().end();
    return JOINED.matcher(between).matches() ? PaymentKinds.nearest(view, told, following, following.end(), to) : Optional.empty();
  }

  /** "milestones of up to $5 million, for a total of $15 million", "milestones of $2 million in May and $3 million in June". */
  private static Optional<Told> continued(SentenceView view, Mention.Money money, int from, @Nullable Payment last) {
    if (last == null || last.span().end() != from || last.kind().equals("equity")) {
      return Optional.empty();
    }
    String between = view.tokens().document().substring(from, money.place().span().start());
    boolean sum = last.kind().equals("milestone") && SUM.matcher(between).find();
    boolean listed = between.matches("(?s)[^.;:$]{0,60}\\band (?:of )?(?:up to )?(?:an? )?(?:additional )?(?:US)?\\\\?");
    return sum || listed ? Optional.of(last.told()) : Optional.empty();
  }

  /** "for a total of up to $1.6 billion" behind milestones sums milestones; behind an upfront payment, the deal. */
  private static boolean isSumOfMilestones(String clause, String kind, @Nullable Payment last) {
    String head = clause.substring(0, Math.min(clause.length(), LEAD + 10));
    return last != null && last.kind().equals("milestone") && !kind.equals("royalty") && SUM.matcher(head).find();
  }

  /** "net sales exceeding $500 million": what is sold, not what is paid. */
  private static boolean isThreshold(SentenceView view, Mention.Money money) {
    String text = view.tokens().document();
    Span span = money.place().span();
    String before = text.substring(Math.max(view.sentence().span().start(), span.start() - LEAD), span.start());
    String after = text.substring(span.end(), Math.min(view.sentence().span().end(), span.end() + LEAD));
    return OF_SALES.matcher(after).find() || THRESHOLD.matcher(before).find() && SALES.matcher(before).find();
  }
}
