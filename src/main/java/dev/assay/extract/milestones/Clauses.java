package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Rights.Right;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The payments of one sentence: each sum, rate or right with its kind, and the verb that governs it. */
final class Clauses {
  private static final Pattern CONDITION = Pattern.compile("^[^;]{0,30}?\\b(?:upon|when|if|following|contingent|for the (?:first|achievement|completion)|on (?:the )?(?:approval|achievement|initiation|completion)|after|at the (?:start|time|"
      + "initiation|completion))\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRICED = Pattern.compile("\\b(?:priced at|price of|per share of|at a price of|at a purchase price of)\\s*[\\\\$]*\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALL_KINDS = Pattern.compile("\\b(?:upfront|up-front)(?:,| and| cash| payments?|/| or)[^.;$]{0,60}\\bmilestone", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTINGENT_RIGHT = Pattern.compile("\\b(?:contingent value rights?|CVRs?)\\b");
  private static final Pattern SHARES_FOR = Pattern.compile("\\b(?:shares|stock)\\b[^;]*$", Pattern.CASE_INSENSITIVE);
  /** What is said of accounts, or of agreements in general. */
  private static final Pattern GENERAL = Pattern.compile("\\b(?:expensed|recorded|deferred|accounted|capitalized|amortized|included in|such as|may be required|could be required|may include|generally|typically|includes?|proceeds|"
      + "terminat\\w+|in the event of (?:a|any) breach|equitable relief|seek)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> CHANGED = Set.of("increased", "decreased", "reduced", "increase", "decrease", "reduction", "drops");
  private static final int NEAR = 6;
  private static final Set<String> GENERIC = Set.of("payment", "payments", "fee", "consideration", "installment", "installments");
  private static final Set<String> SPARE_WORDS = Set.of("term", "bearing", "free", "reduction", "reductions", "report", "reports", "stacking",
      "floor", "pharma", "trust", "financing", "monetization", "interest", "receivable", "period", "buyout", "purchase", "offset", "stream", "income", "revenue", "based", "event", "events");

  private final Reading reading;
  private final Wording sentence;
  private final List<Told> told;
  private final List<Frame> frames;
  private final PaymentKinds kinds;
  private final Deal deal;
  private final String text;
  private final int offset;
  private final Set<Told> used = new HashSet<>();

  Clauses(Reading reading, Wording sentence, List<Told> told, List<Frame> frames, PaymentKinds kinds, Deal deal) {
    this.reading = reading;
    this.sentence = sentence;
    this.told = told;
    this.frames = frames;
    this.kinds = kinds;
    this.deal = deal;
    this.offset = sentence.view().sentence().span().start();
    this.text = reading.filing().slice(sentence.view().sentence().span());
  }

  Wording sentence() {
    return sentence;
  }

  List<Told> told() {
    return told;
  }

  /** A payment's sum and what is settled of it. */
  private record Sum(Mention.Money money, Range range, int from, int to) {}

  /** The payments that are told with a sum. */
  List<Draft> sums() {
    List<Sum> sums = listed();
    List<Draft> drafts = new ArrayList<>();
    String before = null;
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      Optional<Told> direct = Linking.kind(sentence, told, frames, sum.range(), sum.from(), sum.to());
      Optional<Told> kind = direct.isPresent() && (i + 1 >= sums.size() || !series(sum, sums.get(i + 1))) ? direct
          : i + 1 < sums.size() && series(sum, sums.get(i + 1))
              ? Linking.kind(sentence, told, frames, sums.get(i + 1).range(), sum.from(), sums.get(i + 1).to()).or(() -> direct) : direct;
      String name = kind.map(Told::kind).orElse(null);
      Frame frame = frame(sum.range(), sum.from(), sum.to());
      boolean governed = frame.payer() != null || frame.payee() != null;
      boolean close = kind.isPresent() && Linking.isClose(sentence, kind.get(), sum.range(), sum.from(), sum.to());
      name = kind.isPresent() && !close && !governed || sum.money().redacted() && !close ? null : settled(name, sum, before, frame);
      if (name == null && before != null && i > 0 && series(sums.get(i - 1), sum)) {
        name = before;
      }
      if (name != null) {
        kind.ifPresent(used::add);
        drafts.add(payment(name, kind, sum, frame, before));
        before = name;
      }
    }
    return drafts;
  }

  private List<Sum> listed() {
    List<Mention.Money> money = sentence.view().mentions(Mention.Money.class).stream()
        .filter(m -> !NoPayment.is(text, m.place().span().start() - offset, m.place().span().end() - offset)).toList();
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < money.size(); i++) {
      int from = i == 0 ? 0 : sentence.range(money.get(i - 1).place().span()).end();
      int to = i + 1 < money.size() ? sentence.range(money.get(i + 1).place().span()).first() : sentence.size();
      sums.add(new Sum(money.get(i), sentence.range(money.get(i).place().span()), from, to));
    }
    boolean shareSum = sums.stream().anyMatch(s -> !isPerShare(s));
    return sums.stream().filter(s -> isPerShare(s) ? !shareSum : !isSmall(s)).toList();
  }

  /** "$846" in a table of figures: no sum of a deal. */
  private static boolean isSmall(Sum sum) {
    return sum.money().amount() != null && sum.money().amount().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private boolean isPerShare(Sum sum) {
    String before = sentence.text(Math.max(0, sum.range().first() - 7), sum.range().first());
    boolean small = sum.money().amount() != null && sum.money().amount().compareTo(BigDecimal.valueOf(1000)) < 0;
    boolean priced = small && PRICED.matcher(before).find();
    return priced || sentence.at(sum.range().end()).equals("per") && sentence.is(sum.range().end() + 1, Set.of("share", "ads", "ordinary", "unit"))
        || sentence.at(sum.range().end()).equals("a") && sentence.at(sum.range().end() + 1).equals("share");
  }

  private boolean series(Sum sum, Sum next) {
    Set<Integer> dates = new HashSet<>();
    for (Mention.Date date : sentence.view().mentions(Mention.Date.class)) {
      Range range = sentence.range(date.place().span());
      for (int i = range.first(); i < range.end(); i++) {
        dates.add(i);
      }
    }
    return Linking.isSeries(sentence, sum.range().end(), next.range().first(), dates);
  }

  /** The kind of a sum where the words nearest to it tell none, or tell one that the sentence overrules; null for no payment. */
  private @Nullable String settled(@Nullable String kind, Sum sum, @Nullable String before, Frame frame) {
    boolean governed = frame.payer() != null || frame.payee() != null;
    boolean behind = CONDITION.matcher(behind(sum)).find();
    if (Linking.isSum(sentence, sum.range()) && "milestone".equals(before) && !"royalty".equals(kind)) {
      return "milestone";
    }
    if (Linking.holdsUpfront(sentence, told, sum.range()) || kind != null && !kind.equals("royalty") && ALL_KINDS.matcher(around(sum)).find()) {
      return "total";
    }
    if ("total".equals(kind) && CONTINGENT_RIGHT.matcher(text).find()) {
      return "milestone";
    }
    if ("royalty".equals(kind) && !isCappedRoyalty(sum)) {
      return null;
    }
    if ("total".equals(kind) && !isAcquisition(sum) && SHARES_FOR.matcher(sentence.text(sum.from(), sum.range().first())).find()) {
      return "equity";
    }
    if (isAcquisition(sum) && (kind == null || kind.equals("equity") || kind.equals("total"))) {
      return "total";
    }
    if (kind == null && governed && (behind || sentence.at(sum.from()).equals("of") || "milestone".equals(before) && isGeneric(sum))) {
      return before == null || !before.equals("royalty") ? "milestone" : before;
    }
    if (kind == null && governed && isGeneric(sum)) {
      return "achieved".equals(frame.status()) && !text.contains("additional payment") ? "upfront" : "milestone";
    }
    return "equity".equals(kind) && !governed ? null : kind;
  }

  /** "royalties up to $200 million", "minimum royalties of $1 million"; what royalties came to in a year is none. */
  private boolean isCappedRoyalty(Sum sum) {
    return "up_to".equals(sum.money().qualifier()) || "at_least".equals(sum.money().qualifier())
        || sentence.text(sum.from(), sum.to()).matches("(?si).*\\b(?:minimum|advance|cap|capped|until|annual royalt\\w+|prepaid)\\b.*");
  }

  /** The noun around the sum: the words just before it and just behind. */
  private String around(Sum sum) {
    return sentence.text(Math.max(sum.from(), sum.range().first() - 9), sum.range().first()) + " | "
        + sentence.text(sum.range().end(), Math.min(sum.to(), sum.range().end() + 10));
  }

  private String behind(Sum sum) {
    return sentence.text(sum.range().end(), sum.to());
  }

  private boolean isGeneric(Sum sum) {
    for (int i = Math.max(sum.from(), sum.range().first() - 7); i < Math.min(sum.to(), sum.range().end() + 5); i++) {
      if (sentence.is(i, GENERIC)) {
        return true;
      }
    }
    return false;
  }

  /** "acquired Acme for $85 million", "to acquire all shares of Acme for $12.50 per share". */
  private boolean isAcquisition(Sum sum) {
    for (int i = sum.range().first() - 1; i >= sum.from() && i > sum.range().first() - 30; i--) {
      if (sentence.at(i).startsWith("acqui") || sentence.at(i).equals("merger")) {
        int verb = i;
        return sentence.parties().stream().anyMatch(p -> p.first() > verb && p.end() <= sum.range().first())
            && sentence.text(verb, sum.range().first()).matches("(?si).*\\bfor (?:[\\w-]+ ){0,8}[\\w$€£-]*\\s*$");
      }
    }
    return false;
  }

  private Draft payment(String kind, Optional<Told> told, Sum sum, Frame governing, @Nullable String before) {
    Mention.Money money = sum.money();
    boolean sold = kind.equals("equity") && governing.at() >= 0 && sentence.at(governing.at()).startsWith("issue");
    if (sold) {
      governing = governing.with(governing.payee(), governing.payer());
    }
    Rule rule = told.map(Told::rule).filter(r -> r.equals(kinds.of(kind))).orElse(kinds.of(kind));
    String status = status(kind, governing);
    String clause = clause(sum, told);
    boolean sure = told.isPresent() && (governing.payer() != null || governing.payee() != null);
    boolean total = Linking.isSum(sentence, sum.range()) && before != null || kind.equals("total");
    Draft.Builder draft = draft(kind, rule, sure ? 0.8 : 0.55, governing, status, sum.range())
        .set("amount", money.amount()).set("amount_high", money.high())
        .set("currency", money.amount() == null ? null : money.currency())
        .set("qualifier", qualifier(money, sum)).set("redacted", money.redacted() ? true : null)
        .set("event", kind.equals("total") ? "other" : Events.of(kind, clause, status))
        .set("trigger", kind.equals("milestone") ? Events.trigger(clause).orElse(null) : null)
        .set("per_share", isPerShare(sum) ? true : null).set("aggregate", total ? true : null)
        .set("period", Periods.of(kind, sentence, sum.range()).orElse(null));
    if (kind.equals("royalty")) {
      told.flatMap(t -> rate(t, sentence.view().mentions(Mention.Percent.class))).ifPresent(r -> draft.set("percent", r.low()).set("percent_high", r.high())
          .set("rate_text", r.low() == null ? r.words() : null));
    }
    if ("achieved".equals(status)) {
      draft.set("date", PaymentDates.of(reading, sentence, sum.range(), sum.from(), sum.to(), governing, frames).orElse(null));
    }
    return draft.from(sentence.view().sentence()).build();
  }

  private @Nullable String qualifier(Mention.Money money, Sum sum) {
    boolean capped = sentence.text(sum.from(), sum.range().first()).matches("(?si).*\\b(?:no event|not)\\b.*\\bexceed:?[\\s$]*$");
    return capped ? "up_to" : money.qualifier();
  }

  /** The words that tell what a sum is paid for: behind it, and before it where it is the sentence's only one or follows them. */
  private String clause(Sum sum, Optional<Told> told) {
    int from = told.map(t -> Math.min(t.range().first(), sum.range().first())).orElse(sum.range().first());
    boolean only = sentence.view().mentions(Mention.Money.class).size() == 1;
    int first = only ? 0 : Math.max(sum.from(), from);
    int end = told.isEmpty() ? sum.to() : this.told.stream().filter(t -> t.range().first() > sum.range().end() && !t.kind().equals(told.get().kind()))
        .mapToInt(t -> t.range().first()).min().orElse(sum.to());
    String clause = sentence.text(first, sum.range().first()) + " " + sentence.text(sum.range().end(), Math.min(end, sum.to()));
    boolean event = sentence.is(0, Set.of("this", "the")) && sentence.at(1).matches("event|achievement|milestone|initiation");
    return event ? before() + " " + clause : clause;
  }

  private String before() {
    int index = sentence.view().sentence().index();
    return index == 0 ? "" : reading.filing().slice(reading.filing().sentences().get(index - 1).span());
  }

  private static @Nullable String status(String kind, Frame frame) {
    return frame.at() < 0 || frame.status() != null ? Objects.requireNonNullElse(frame.status(), "potential") : null;
  }

  /** The verb that governs what stands at the positions, its sides completed. */
  private Frame frame(Range range, int from, int to) {
    Frame governing = null;
    for (Frame frame : frames) {
      boolean sideless = frame.payer() == null && frame.payee() == null;
      if (frame.at() < range.first() && !separated(frame.at(), range.first()) && !(sideless && governing != null && frame.act() == Frame.Act.PAY)) {
        governing = frame;
      } else if (frame.at() >= range.end() && governing == null && frame.at() - range.end() <= 16 && !separated(range.end(), frame.at())) {
        governing = frame;
      }
    }
    if (governing == null) {
      governing = new Frame(-1, Frame.Act.PAY, null, null, null);
    }
    int last = Math.min(Math.min(to + 4, range.end() + 30), sentence.size());
    Frame sided = Frames.withNouns(sentence, governing, Math.max(0, Math.min(from, range.first() - 10)), last);
    Frame whole = deal.completed(sided, sentence, sentence.span(range).start());
    deal.keep(whole, sentence.view().sentence());
    return whole;
  }

  private boolean separated(int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.at(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Royalties and shares of income with their rates. */
  List<Draft> rates(PaymentTables tables) {
    List<Draft> drafts = new ArrayList<>();
    List<Mention.Percent> free = new ArrayList<>(sentence.view().mentions(Mention.Percent.class));
    for (Told cue : told) {
      boolean rated = cue.kind().equals("royalty") || cue.rule().equals(kinds.of("license_fee")) && sentence.text(cue.range().first(), cue.range().end()).toLowerCase(java.util.Locale.ROOT).contains("sublicens");
      if (!rated || used.contains(cue)) {
        continue;
      }
      Optional<Mention.Percent> rate = rate(cue, free);
      List<BigDecimal> rows = rate.isPresent() || !cue.kind().equals("royalty") ? List.of() : tables.ratesBehind(sentence.view());
      if (rate.isEmpty() && rows.isEmpty()) {
        continue;
      }
      used.add(cue);
      rate.ifPresent(free::remove);
      Range place = rate.map(r -> sentence.range(r.place().span())).filter(r -> r.first() > cue.range().end()).orElse(cue.range());
      Frame frame = frame(place, cue.range().first() - 12, cue.range().end() + 30);
      drafts.add(rated(cue, rate.orElse(null), rows, frame));
    }
    return drafts;
  }

  private Draft rated(Told cue, Mention.@Nullable Percent rate, List<BigDecimal> rows, Frame frame) {
    boolean dark = rate != null && rate.words() != null && rate.words().startsWith("[");
    BigDecimal low = rate != null ? rate.low() : rows.stream().min(BigDecimal::compareTo).orElse(null);
    BigDecimal high = rate != null ? rate.high() : rows.stream().max(BigDecimal::compareTo).filter(h -> rows.size() > 1).orElse(null);
    String status = status(cue.kind(), frame);
    return draft(cue.kind(), cue.rule(), 0.75, frame, status, cue.range()).set("percent", low).set("percent_high", high)
        .set("rate_text", rate == null || dark ? null : rate.words()).set("redacted", dark ? true : null)
        .set("event", cue.kind().equals("royalty") ? "sales" : "other").set("trigger", Events.trigger(sentence.text(cue.range().end(), sentence.size())).orElse(null))
        .from(sentence.view().sentence()).build();
  }

  /** The rate nearest behind the word, up to the next payment; else right before it ("a 10% royalty"). */
  private Optional<Mention.Percent> rate(Told cue, List<Mention.Percent> free) {
    for (Mention.Percent percent : free) {
      Range range = sentence.range(percent.place().span());
      int before = cue.range().first() - range.end();
      if (before >= 0 && before <= 4 || before >= 0 && before <= 12 && sentence.text(range.end(), cue.range().first()).startsWith("of ")) {
        return Optional.of(percent);
      }
    }
    int limit = told.stream().filter(t -> t.range().first() > cue.range().end() && !t.kind().equals("royalty") && !t.kind().equals("total"))
        .mapToInt(t -> t.range().first()).min().orElse(sentence.size());
    for (Mention.Percent percent : free) {
      Range range = sentence.range(percent.place().span());
      boolean changed = sentence.is(range.first() - 1, CHANGED) || sentence.is(range.first() - 2, CHANGED) || sentence.text(cue.range().end(), range.first()).matches("(?si).*\\b(?:increased|reduced|decreased) by\\b.*");
      if (!changed && range.first() >= cue.range().end() && range.first() <= Math.min(limit, cue.range().end() + 40) && !separated(cue.range().end(), range.first())) {
        return Optional.of(percent);
      }
    }
    return Optional.empty();
  }

  /** Payments without a sum: royalties, milestone payments, shares received, supply. */
  List<Draft> unsummed() {
    List<Draft> drafts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    used.forEach(t -> seen.add(t.kind()));
    if (sentence.view().sentence().heading() && sentence.size() < 8 || GENERAL.matcher(text).find()) {
      return drafts;
    }
    for (Told cue : told) {
      if (used.contains(cue) || seen.contains(cue.kind()) || !isPromise(cue) || isBehindSum(cue)) {
        continue;
      }
      Frame frame = frame(cue.range(), cue.range().first() - 12, cue.range().end() + 12);
      boolean governed = frame.at() >= 0 && Math.abs(frame.at() - cue.range().first()) <= 40;
      if (!governed || frame.payer() == null && frame.payee() == null) {
        continue;
      }
      seen.add(cue.kind());
      String status = status(cue.kind(), frame);
      String behind = sentence.text(cue.range().first(), Math.min(sentence.size(), cue.range().end() + 25));
      drafts.add(draft(cue.kind(), cue.rule(), 0.5, frame, status, cue.range())
          .set("event", cue.kind().equals("equity") ? null : Events.of(cue.kind(), behind, status))
          .set("trigger", Events.trigger(behind).orElse(null)).from(sentence.view().sentence()).build());
    }
    return drafts;
  }

  /** "$350,000 in cash milestone licensing fees": further words of the sum's own noun. */
  private boolean isBehindSum(Told cue) {
    return sentence.view().mentions(Mention.Money.class).stream().map(m -> sentence.range(m.place().span()))
        .anyMatch(r -> cue.range().first() >= r.end() && cue.range().first() - r.end() <= NEAR
            && !sentence.text(r.end(), cue.range().first()).matches("(?s).*(?:,| and | plus ).*"));
  }

  /** Whether the words tell a payment rather than a term or an agreement named after it. */
  private boolean isPromise(Told cue) {
    int next = cue.range().end();
    if (sentence.is(next, SPARE_WORDS) || Set.of("total", "option_fee").contains(cue.kind())) {
      return false;
    }
    String words = sentence.text(cue.range().first(), Math.min(sentence.size(), next + 2)).toLowerCase(java.util.Locale.ROOT);
    return switch (cue.kind()) {
      case "milestone" -> words.matches("milestones?|milestones [^e].*|milestone (?:and [a-z]+ )?(?:payments?|fees?).*|contingent .*");
      case "royalty" -> words.matches("royalt(?:y|ies)\\b(?! (?:rate|rates|payment obligation|obligation)).*") && !text.matches("(?si).*\\b(?:expire|terminat)\\w*.*");
      case "equity" -> words.matches("shares?|shares\\b.*|equity|equity\\b.*|.*stock.*") && frames.stream().anyMatch(f -> f.at() < next && next - f.at() < 10);
      default -> true;
    };
  }

  /** The draft of a right. */
  Optional<Draft> right(Right right) {
    Frame own = new Frame(right.range().first(), Frame.Act.PAY, right.payer(), right.payee(), right.status());
    Frame frame = own;
    if (!right.whole()) {
      frame = right.payee() == null ? frame(right.range(), right.range().first() - 12, right.range().end() + 12)
          : deal.completed(own, sentence, sentence.span(right.range()).start());
      if (frame.payee() == null && frame.payer() == null) {
        return Optional.empty();
      }
    }
    boolean exercise = right.kind().equals("co_promotion") && text.matches("(?si).*\\bexercis.*");
    return Optional.of(draft(right.kind(), right.rule(), 0.6, frame, right.status(), right.range())
        .set("event", exercise ? "option_exercise" : null).from(sentence.view().sentence()).build());
  }

  /** A draft with the slots that all payments have. */
  Draft.Builder draft(String kind, Rule rule, double confidence, Frame frame, @Nullable String status, Range range) {
    return Draft.of(MilestoneExtractor.TYPE, rule.name(), confidence).set("kind", kind).set("payer", named(frame.payer())).set("payee", named(frame.payee()))
        .set("status", status).set("candidate", deal.candidate(sentence, frame.at()).orElse(null));
  }

  private static @Nullable String named(@Nullable String name) {
    return name == null || name.isEmpty() ? null : name;
  }

  /** The span of the sentence. */
  Span span() {
    return sentence.view().sentence().span();
  }
}
