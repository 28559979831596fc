package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Royalties and shares of sublicense income with their rates. */
final class Rates {
  private static final Pattern CHANGED_BY =
      Pattern.compile("\\b(?:increased|reduced|decreased) by\\b", Pattern.CASE_INSENSITIVE);

  /** What stands between the rates of a royalty's tiers. */
  private static final Pattern TIER =
      Pattern.compile(
          "^[^;]{0,90}\\b(?:up to|above|over|exceed\\w*|less than|greater than|below|between|first)\\b[^;]{0,90}$"
              + "|^ ?(?:,|and|or|, and|, or)? ?(?:up )?to ?$",
          Pattern.CASE_INSENSITIVE);

  /** What stands between rates of different territories, products or times. */
  private static final Pattern APART =
      Pattern.compile(
          "^ ?(?:of (?:net |annual |all )*(?:sales|revenues?) )?(?:in|for|on|outside|within|through|until|from|during)\\b[^;%]{2,90}\\b(?:and|or|pay)\\b[^;%]{0,25}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SALES =
      Pattern.compile(
          "^ ?of (?:(?:all|any|the|its|our|their|annual|aggregate|worldwide|global|future|total|cumulative|quarterly|such|product|licensed|gross|adjusted|domestic) ){0,4}"
              + "(?:net sales|net revenues?|gross sales|product sales|sales of|net selling price|net receipts)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "50% of all royalties received by Acme from Zent": a share of what another pays. */
  private static final Pattern OF_INCOME =
      Pattern.compile(
          "^ ?of (?:(?:any|all|the|its|such|certain|other|net|upfront|up-front|license|licensing|sublicense|milestones?|maintenance|fixed|royalt(?:y|ies)|fees?|payments?|amounts?|consideration|income|proceeds|revenues?|cash|non-royalty|and|or|,|/) ?){1,14}"
              + "(?:that (?:it|we) (?:receives?|received)|which (?:it|we) receives?|received|receives|paid to it)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int INCOME_REACH = 22;
  private static final Set<String> NAMED = Set.of("royalty", "manufacturing");
  private static final int OF_SALES_REACH = 8;
  private static final int VERB_REACH = 30;
  private static final Set<String> CHANGED =
      Set.of("increased", "decreased", "reduced", "increase", "decrease", "reduction", "drops");

  private final Clauses clauses;
  private final Wording sentence;
  private final List<Told> told;

  Rates(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.told = clauses.told();
  }

  /** Royalties and shares of income with their rates. */
  List<Draft> drafts(PaymentTables tables) {
    List<Draft> drafts = new ArrayList<>();
    List<Mention.Percent> free = new ArrayList<>(sentence.view().mentions(Mention.Percent.class));
    shares(free, drafts);
    for (Told cue : told) {
      boolean rated =
          cue.kind().equals("royalty")
              || cue.rule().equals(clauses.kinds().of("license_fee"))
                  && sentence
                      .text(cue.range().first(), cue.range().end())
                      .toLowerCase(Locale.ROOT)
                      .contains("sublicens");
      if (!rated || clauses.used().contains(cue)) {
        continue;
      }
      Optional<Mention.Percent> rate = rate(cue, free);
      List<BigDecimal> rows =
          rate.isPresent() || !cue.kind().equals("royalty")
              ? List.of()
              : tables.ratesBehind(sentence.view());
      if (rate.isEmpty() && rows.isEmpty()) {
        continue;
      }
      clauses.used().add(cue);
      rate.ifPresent(free::remove);
      Range place =
          rate.map(r -> sentence.range(r.place().span()))
              .filter(r -> r.first() > cue.range().end())
              .orElse(cue.range());
      Frame frame = clauses.frame(place, cue.range().first() - 12, cue.range().end() + 30);
      drafts.add(rated(cue, rate.map(r -> widened(r, free)).orElse(null), rows, frame));
      if (cue.kind().equals("royalty")) {
        rate.ifPresent(r -> further(r, free).forEach(f -> drafts.add(rated(cue, f, rows, frame))));
      }
    }
    if (told.stream().noneMatch(t -> NAMED.contains(t.kind()))) {
      unnamed(free).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** "will pay Acme 25% of any upfront or milestone payment received from a sublicensee". */
  private void shares(List<Mention.Percent> free, List<Draft> drafts) {
    for (Mention.Percent rate : List.copyOf(free)) {
      Range range = sentence.range(rate.place().span());
      int end = Math.min(sentence.size(), range.end() + INCOME_REACH);
      Frame frame = null;
      if (OF_INCOME.standsIn(sentence.text(range.end(), end))) {
        frame = clauses.frame(range, range.first() - 4, range.end());
      }
      if (frame != null && frame.at() >= 0 && (frame.payer() != null || frame.payee() != null)) {
        free.remove(rate);
        told.stream()
            .filter(t -> t.range().first() >= range.end() && t.range().end() <= end)
            .forEach(clauses.used()::add);
        Told share = new Told("license_fee", clauses.kinds().of("license_fee"), range);
        drafts.add(rated(share, rate, List.of(), frame));
      }
    }
  }

  /** "shall pay Acme 3% of net sales": a royalty by another name. */
  private Optional<Draft> unnamed(List<Mention.Percent> free) {
    for (Mention.Percent rate : free) {
      Range range = sentence.range(rate.place().span());
      String behind =
          sentence.text(range.end(), Math.min(sentence.size(), range.end() + OF_SALES_REACH));
      if (!OF_SALES.standsIn(behind)) {
        continue;
      }
      Frame frame = clauses.frame(range, range.first(), range.end());
      boolean governed =
          frame.at() >= 0
              && Math.abs(frame.at() - range.first()) <= VERB_REACH
              && !sentence.at(frame.at()).equals("recognized")
              && (frame.payer() != null || frame.payee() != null);
      if (governed) {
        Told royalty = new Told("royalty", clauses.kinds().of("royalty"), range);
        return Optional.of(rated(royalty, widened(rate, free), List.of(), frame));
      }
    }
    return Optional.empty();
  }

  /** "5% of net sales up to $100 million and 7% above": the rates of the tiers are one range. */
  private Mention.Percent widened(Mention.Percent rate, List<Mention.Percent> free) {
    Mention.Percent wide = rate;
    Mention.Percent last = rate;
    for (Mention.Percent next : behind(rate, free)) {
      BigDecimal least = wide.low();
      if (!TIER.standsIn(between(last, next)) || least == null || next.low() == null) {
        break;
      }
      BigDecimal most = next.high() == null ? next.low() : next.high();
      BigDecimal top = wide.high() == null ? least : wide.high();
      free.remove(next);
      last = next;
      wide = new Mention.Percent(wide.place(), least.min(next.low()), top.max(most), wide.words());
    }
    boolean flat = wide.low() != null && wide.low().equals(wide.high());
    return flat ? new Mention.Percent(wide.place(), wide.low(), null, wide.words()) : wide;
  }

  /** "4% in North America and 15% elsewhere": each further rate is a royalty of its own. */
  private List<Mention.Percent> further(Mention.Percent rate, List<Mention.Percent> free) {
    List<Mention.Percent> further = new ArrayList<>();
    Mention.Percent last = rate;
    for (Mention.Percent next : behind(rate, free)) {
      String between = between(last, next);
      if (!APART.standsIn(between)
          || isOfOther(next)
          || next.low() == null
          || next.low().equals(last.low())) {
        break;
      }
      further.add(next);
      last = next;
    }
    free.removeAll(further);
    return further;
  }

  /** "10% of any sublicense income": a share of something else. */
  private boolean isOfOther(Mention.Percent percent) {
    int end = sentence.range(percent.place().span()).end();
    return told.stream()
        .anyMatch(
            t ->
                !t.kind().equals("royalty")
                    && t.range().first() >= end
                    && t.range().first() - end <= 6);
  }

  private static List<Mention.Percent> behind(Mention.Percent rate, List<Mention.Percent> free) {
    return free.stream().filter(p -> p.place().first() >= rate.place().end()).toList();
  }

  private String between(Mention.Percent rate, Mention.Percent next) {
    return sentence.text(
        sentence.range(rate.place().span()).end(), sentence.range(next.place().span()).first());
  }

  private Draft rated(
      Told cue, Mention.@Nullable Percent rate, List<BigDecimal> rows, Frame frame) {
    boolean dark = rate != null && rate.words() != null && rate.words().startsWith("[");
    BigDecimal low =
        rate != null ? rate.low() : rows.stream().min(BigDecimal::compareTo).orElse(null);
    BigDecimal high =
        rate != null
            ? rate.high()
            : rows.stream().max(BigDecimal::compareTo).filter(h -> rows.size() > 1).orElse(null);
    String status = Clauses.status(frame);
    return clauses
        .draft(cue.kind(), cue.rule(), 0.75, frame, status, cue.range())
        .set("percent", low)
        .set("percent_high", high)
        .set("rate_text", rate == null || dark ? null : rate.words())
        .set("redacted", dark ? true : null)
        .set("event", cue.kind().equals("royalty") ? "sales" : "other")
        .set(
            "trigger",
            Events.trigger(sentence.text(cue.range().end(), sentence.size())).orElse(null))
        .from(sentence.view().sentence())
        .build();
  }

  /**
   * The rate nearest behind the word, up to the next payment; else right before it ("a 10%
   * royalty").
   */
  Optional<Mention.Percent> rate(Told cue, List<Mention.Percent> free) {
    Mention.Percent nearest = null;
    for (Mention.Percent percent : free) {
      Range range = sentence.range(percent.place().span());
      int before = cue.range().first() - range.end();
      if (before >= 0 && before <= 4
          || before >= 0
              && before <= 12
              && sentence.text(range.end(), cue.range().first()).startsWith("of ")) {
        nearest = percent;
      }
    }
    if (nearest != null) {
      return Optional.of(nearest);
    }
    int end = cue.range().end();
    int limit =
        told.stream()
            .filter(
                t ->
                    t.range().first() > cue.range().end()
                        && !t.kind().equals("royalty")
                        && !t.kind().equals("total"))
            .mapToInt(t -> t.range().first())
            .min()
            .orElse(sentence.size());
    for (Mention.Percent percent : free) {
      Range range = sentence.range(percent.place().span());
      boolean changed =
          sentence.is(range.first() - 1, CHANGED)
              || sentence.is(range.first() - 2, CHANGED)
              || CHANGED_BY.standsIn(sentence.text(end, range.first()));
      if (!changed
          && range.first() >= end
          && range.first() <= Math.min(limit, end + 40)
          && !clauses.separated(end, range.first())) {
        return Optional.of(percent);
      }
    }
    return Optional.empty();
  }
}
