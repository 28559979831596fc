package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The payments of a sentence that are told with a sum. */
final class Sums {
  private static final Set<String> STEPS =
      Set.of(
          ("initial certain first specified potential additional future various annual product development developmental clinical preclinical regulatory commercial sales based net "
                  + "approval launch commercialization research technical and , or")
              .split(" "));
  private static final Pattern CONVERSION =
      Pattern.compile(
          "^,? ?\\(?(?:or|equivalent to|equal to|i\\.e\\.,?)(?: (?:approximately|about|roughly|an equivalent of))?\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final int CONVERTED = 6;
  private static final int LEAD = 7;
  private static final int OBJECT_REACH = 25;

  private final Clauses clauses;
  private final SumKinds sumKinds;
  private final Rates rates;
  private final Wording sentence;
  private final List<Told> told;
  private final String text;

  Sums(Clauses clauses) {
    this.clauses = clauses;
    this.sumKinds = new SumKinds(clauses);
    this.rates = new Rates(clauses);
    this.sentence = clauses.sentence();
    this.told = clauses.told();
    this.text = clauses.text();
  }

  /** The payments that are told with a sum. */
  List<Draft> drafts() {
    List<Sum> sums = listed();
    List<Draft> drafts = new ArrayList<>();
    String before = null;
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      Optional<Told> kind = told(sums, i);
      Frame frame = clauses.frame(sum.range(), sum.from(), sum.to());
      boolean worth = DealWorth.is(sentence, sum);
      if (worth) {
        frame = DealWorth.sides(sentence, sum, frame);
      }
      boolean bare = told.isEmpty() && clauses.frames().isEmpty();
      String name =
          worth
              ? "total"
              : !bare && isTied(sum, kind, frame)
                  ? sumKinds.settled(kind.map(Told::kind).orElse(null), sum, before, frame)
                  : null;
      if (name == null && before != null && i > 0 && isSeries(sums.get(i - 1), sum)) {
        name = before;
      }
      if (name != null && (before != null || !clauses.isRaised(name, frame))) {
        kind.ifPresent(clauses.used()::add);
        clauses.summed().add(name);
        drafts.add(payment(name, kind, sum, frame, before));
        before = name;
      }
    }
    return drafts;
  }

  /**
   * The kind that the words around a sum tell; what is told behind the last of a series is told of
   * all of it.
   */
  private Optional<Told> told(List<Sum> sums, int i) {
    Sum sum = sums.get(i);
    Optional<Told> own =
        Linking.kind(sentence, told, clauses.frames(), sum.range(), sum.from(), sum.to());
    if (own.isPresent()
        && clauses.used().contains(own.get())
        && (SumKinds.isConditional(sentence.text(sum.range().end(), sum.to()))
            || "up_to".equals(sum.money().qualifier()) && own.get().kind().equals("upfront"))
        && own.get().range().end() <= sum.range().first()) {
      return Optional.empty();
    }
    boolean led =
        own.isPresent()
            && own.get().range().end() <= sum.range().first()
            && Linking.isClose(sentence, own.get(), sum.range(), sum.from(), sum.to());
    if (led || i + 1 >= sums.size() || !isSeries(sum, sums.get(i + 1))) {
      return own;
    }
    Sum next = sums.get(i + 1);
    return Linking.kind(sentence, told, clauses.frames(), next.range(), sum.from(), next.to())
        .or(() -> own);
  }

  /** Whether a verb with a party governs the sum, or the words of its kind stand close to it. */
  private boolean isTied(Sum sum, Optional<Told> kind, Frame frame) {
    boolean governed = frame.payer() != null || frame.payee() != null;
    boolean close =
        kind.isPresent()
            && Linking.isClose(sentence, kind.get(), sum.range(), sum.from(), sum.to());
    boolean paid =
        frame.at() >= 0
            && frame.at() < sum.range().first()
            && sum.range().first() - frame.at() <= OBJECT_REACH;
    return close || (!sum.money().redacted() || paid) && (governed || kind.isEmpty());
  }

  private List<Sum> listed() {
    List<Mention.Money> money = new ArrayList<>();
    int barred = -1;
    for (Mention.Money each : sentence.view().mentions(Mention.Money.class)) {
      Range range = sentence.range(each.place().span());
      boolean goesOn =
          barred >= 0
              && range.first() - barred <= 1
              && sentence.is(range.first() - 1, Set.of("and", ","));
      if (goesOn
          || isConverted(money, each, range)
          || NoPayment.is(
              text,
              each.place().span().start() - clauses.offset(),
              each.place().span().end() - clauses.offset())) {
        barred = range.end();
      } else {
        money.add(each);
      }
    }
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < money.size(); i++) {
      int from = i == 0 ? 0 : sentence.range(money.get(i - 1).place().span()).end();
      int to =
          i + 1 < money.size()
              ? sentence.range(money.get(i + 1).place().span()).first()
              : sentence.size();
      sums.add(new Sum(money.get(i), sentence.range(money.get(i).place().span()), from, to));
    }
    boolean shareSum = sums.stream().anyMatch(s -> !s.isPerShare(sentence) && !s.isSmall());
    return sums.stream()
        .filter(
            s ->
                s.isPerShare(sentence)
                    ? !shareSum || Prices.isOfRightAlone(sentence, s)
                    : !s.isSmall())
        .toList();
  }

  /** "10 million euros, or $14.5 million at the rate of the day": the sum before once more. */
  private boolean isConverted(List<Mention.Money> before, Mention.Money money, Range range) {
    Mention.Money last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null || last.currency() == null || last.currency().equals(money.currency())) {
      return false;
    }
    int end = sentence.range(last.place().span()).end();
    return range.first() - end <= CONVERTED
        && CONVERSION.standsIn(sentence.text(end, range.first()));
  }

  private boolean isSeries(Sum sum, Sum next) {
    Set<Integer> dates = new HashSet<>();
    for (Mention.Date date : sentence.view().mentions(Mention.Date.class)) {
      Range range = sentence.range(date.place().span());
      for (int i = range.first(); i < range.end(); i++) {
        dates.add(i);
      }
    }
    return Linking.isSeries(sentence, sum.range().end(), next.range().first(), dates);
  }

  private Draft payment(
      String kind, Optional<Told> cue, Sum sum, Frame governing, @Nullable String before) {
    Mention.Money money = sum.money();
    boolean sold =
        kind.equals("equity")
            && governing.at() >= 0
            && sentence.at(governing.at()).startsWith("issue");
    if (sold) {
      governing = governing.with(governing.payee(), governing.payer());
    }
    Rule rule =
        cue.map(Told::rule)
            .filter(r -> r.equals(clauses.kinds().of(kind)))
            .orElse(clauses.kinds().of(kind));
    boolean contingent =
        kind.equals("milestone")
            && "up_to".equals(money.qualifier())
            && Prices.isBought(sentence, governing.at());
    String status = contingent ? "potential" : Clauses.status(governing);
    String clause = clause(sum, cue, governing.at());
    if (kind.equals("milestone")
        && sum.to() >= sentence.size()
        && "other".equals(Events.milestone(clause))
        && !clauses.further().isEmpty()) {
      clause = clauses.further();
    }
    boolean sure = cue.isPresent() && (governing.payer() != null || governing.payee() != null);
    boolean total = Linking.isSum(sentence, sum.range()) && before != null || kind.equals("total");
    Draft.Builder draft =
        clauses
            .draft(kind, rule, sure ? 0.8 : 0.55, governing, status, sum.range())
            .set("amount", money.amount())
            .set("amount_high", money.high())
            .set("currency", money.amount() == null ? null : money.currency())
            .set("qualifier", qualifier(money, sum))
            .set("redacted", money.redacted() ? true : null)
            .set(
                "event",
                kind.equals("total")
                    ? "other"
                    : Events.of(kind, kind.equals("option_fee") ? text : clause, status))
            .set("trigger", kind.equals("milestone") ? Events.trigger(clause).orElse(null) : null)
            .set("per_share", sum.isPerShare(sentence) ? true : null)
            .set("aggregate", total ? true : null)
            .set("period", Periods.of(kind, sentence, sum.range()).orElse(null));
    if (kind.equals("royalty")) {
      cue.flatMap(t -> rates.rate(t, sentence.view().mentions(Mention.Percent.class)))
          .ifPresent(
              r ->
                  draft
                      .set("percent", r.low())
                      .set("percent_high", r.high())
                      .set("rate_text", r.low() == null ? r.words() : null));
    }
    if ("achieved".equals(status)) {
      draft.set(
          "date",
          PaymentDates.of(
                  clauses.reading(),
                  sentence,
                  sum.range(),
                  sum.from(),
                  sum.to(),
                  governing,
                  clauses.frames())
              .orElse(null));
    }
    return draft.from(sentence.view().sentence()).build();
  }

  private @Nullable String qualifier(Mention.Money money, Sum sum) {
    boolean capped =
        sentence
            .text(sum.from(), sum.range().first())
            .matches("(?si).*\\b(?:no event|not)\\b.*\\bexceed:?[\\s$]*$");
    boolean least =
        sentence.at(sum.range().first() - 1).equals("of")
            && sentence.at(sum.range().first() - 2).equals("minimum");
    return capped ? "up_to" : least ? "at_least" : money.qualifier();
  }

  /** The position behind the last semicolon between two positions that ends a clause. */
  private int clauseStart(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Linking.crosses(sentence, i, i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  private int clauseEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Linking.crosses(sentence, i, i + 1)) {
        return i;
      }
    }
    return to;
  }

  /**
   * "regulatory and sales milestones of": where the adjectives of a milestone before its sum begin.
   */
  private int adjectives(Told cue, Sum sum) {
    int first = cue.range().first();
    boolean before = cue.kind().equals("milestone") && cue.range().end() <= sum.range().first();
    while (before && first > sum.from() && sentence.is(first - 1, STEPS)) {
      first--;
    }
    return first;
  }

  /** "milestones of $2 million and sales milestones of": where the next sum's own words begin. */
  private int nextOf(Sum sum, String kind) {
    if (!kind.equals("milestone") || sum.to() >= sentence.size()) {
      return sentence.size();
    }
    for (Told next : told) {
      boolean leads =
          next.kind().equals(kind)
              && next.range().first() > sum.range().end()
              && next.range().end() <= sum.to()
              && sum.to() - next.range().end() <= LEAD
              && sentence.is(
                  next.range().end(), Set.of("of", "up", "totaling", "payment", "payments"));
      if (leads) {
        int at = next.range().first();
        while (at > sum.range().end() && sentence.is(at - 1, STEPS)) {
          at--;
        }
        return at;
      }
    }
    return sentence.size();
  }

  /** Where the first rate behind a position stands: what follows is told of another payment. */
  private int rateBehind(int position) {
    return sentence.view().mentions(Mention.Percent.class).stream()
        .mapToInt(p -> sentence.range(p.place().span()).first())
        .filter(at -> at >= position)
        .min()
        .orElse(sentence.size());
  }

  /**
   * The words that tell what a sum is paid for: behind it, and before it where it is the sentence's
   * only one or follows them.
   */
  private String clause(Sum sum, Optional<Told> cue, int verb) {
    int from =
        cue.map(t -> Math.min(adjectives(t, sum), sum.range().first())).orElse(sum.range().first());
    boolean only = sentence.view().mentions(Mention.Money.class).size() == 1;
    int first = !only ? Math.max(sum.from(), from) : clauses.isOwnStatement(verb) ? verb : 0;
    String kind = cue.map(Told::kind).orElse("");
    int end =
        told.stream()
            .filter(t -> t.range().first() > sum.range().end() && !t.kind().equals(kind))
            .mapToInt(t -> t.range().first())
            .min()
            .orElse(Math.min(sum.to(), rateBehind(sum.range().end())));
    end = Math.min(end, nextOf(sum, kind));
    String clause =
        sentence.text(clauseStart(first, sum.range().first()), sum.range().first())
            + " "
            + sentence.text(
                sum.range().end(), clauseEnd(sum.range().end(), Math.min(end, sum.to())));
    boolean event =
        sentence.is(0, Set.of("this", "the"))
            && sentence.at(1).matches("event|achievement|milestone|initiation");
    return event ? clauses.earlier() + " " + clause : clause;
  }
}
