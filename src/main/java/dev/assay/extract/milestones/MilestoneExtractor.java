package dev.assay.extract.milestones;

import dev.assay.extract.Extractor;
import dev.assay.extract.milestones.Directions.Direction;
import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Rights.Right;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.Milestone;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Payments and rights between parties, made or promised, each by its clause: kind, direction, event, status. */
public final class MilestoneExtractor implements Extractor {
  private static final RecordType<Milestone> TYPE = new RecordType<>("milestones", Milestone.class);
  private static final Set<String> PAID = Set.of("milestone", "royalty", "upfront", "equity", "license_fee", "research_funding",
      "manufacturing", "option_fee", "co_promotion");

  private final PaymentKinds kinds;
  private final Directions directions;
  private final PaymentCues cues;
  private final Rights rights;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public MilestoneExtractor(Vocabulary vocabulary) {
    kinds = new PaymentKinds(vocabulary);
    directions = new Directions(vocabulary);
    cues = new PaymentCues(vocabulary);
    rights = new Rights(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(kinds.rules());
    rules.addAll(directions.rules());
    rules.addAll(rights.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("kind", "amount", "amount_high", "percent", "percent_high")
        .open("trigger", "period", "event", "candidate", "qualifier", "rate_text", "date");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    Direction carried = null;
    int paragraph = -1;
    for (SentenceView view : reading.views()) {
      if (view.sentence().paragraph() != paragraph) {
        carried = null;
        paragraph = view.sentence().paragraph();
      }
      List<Draft> here = sentence(reading, view, carried);
      for (Draft draft : here) {
        if (draft.get("payer") != null && draft.get("payee") != null) {
          carried = new Direction(draft.text("payer"), draft.text("payee"), kinds.rules().get(0));
        }
      }
      drafts.addAll(here);
    }
    return mostTelling(drafts);
  }

  private List<Draft> sentence(Reading reading, SentenceView view, @Nullable Direction carried) {
    List<Draft> drafts = new ArrayList<>();
    List<Told> told = kinds.in(view);
    List<Mention.Money> amounts = view.mentions(Mention.Money.class);
    List<Span> taken = new ArrayList<>();
    String last = null;
    for (int i = 0; i < amounts.size(); i++) {
      Mention.Money money = amounts.get(i);
      Span span = money.place().span();
      int from = i == 0 ? view.sentence().span().start() : amounts.get(i - 1).place().span().end();
      int to = i + 1 < amounts.size() ? amounts.get(i + 1).place().span().start() : view.sentence().span().end();
      Optional<Told> kind = PaymentKinds.nearest(view, told, span, from, to)
          .or(() -> shared(view, told, amounts, money));
      if (kind.isEmpty() || cues.isNoDeal(view, span) && distance(view, kind.get().span(), span) > 3) {
        continue;
      }
      String clause = reading.filing().slice(new Span(Math.min(from, span.start()), to));
      String settled = settled(kind.get().kind(), clause, last);
      taken.add(kind.get().span());
      last = settled;
      drafts.add(payment(reading, view, settled, kind.get().rule(), span, money, clause, carried));
    }
    for (Right right : rights.in(view, taken)) {
      right(reading, view, right, carried).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** "$2 million in May and $3 million in June upon the achievement of a milestone": the kind told behind both. */
  private static Optional<Told> shared(SentenceView view, List<Told> told, List<Mention.Money> amounts, Mention.Money money) {
    int next = amounts.indexOf(money) + 1;
    if (next < amounts.size()) {
      Span following = amounts.get(next).place().span();
      String between = view.tokens().document().substring(money.place().span().end(), following.start());
      if (between.matches("(?s)[^.;:]{0,40}\\b(?:and|or|,)\\b?[^.;:]{0,20}")) {
        int to = next + 1 < amounts.size() ? amounts.get(next + 1).place().span().start() : view.sentence().span().end();
        return PaymentKinds.nearest(view, told, following, following.end(), to);
      }
    }
    return Optional.empty();
  }

  private static int distance(SentenceView view, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return to <= from ? 0 : view.tokens().from(to) - view.tokens().from(from);
  }

  /** "for a total of up to $1.6 billion" behind milestones sums milestones; behind an upfront payment, the deal. */
  private static String settled(String kind, String clause, @Nullable String last) {
    boolean sum = clause.matches("(?si).{0,80}\\b(?:in|for) (?:a )?total(?: of| payments)?\\b.*");
    return sum && "milestone".equals(last) && !kind.equals("royalty") ? "milestone" : kind;
  }

  private Draft payment(Reading reading, SentenceView view, String kind, Rule rule, Span span, Mention.Money money,
      String clause, @Nullable Direction carried) {
    Direction direction = direction(reading, view, span, carried);
    String status = cues.status(view, span);
    Draft.Builder draft = Draft.of(TYPE, rule.name(), 0.75).set("kind", kind)
        .set("payer", named(direction.payer())).set("payee", named(direction.payee()))
        .set("amount", money.amount()).set("amount_high", money.high())
        .set("currency", money.amount() == null ? null : money.currency())
        .set("qualifier", PaymentCues.qualifier(reading.filing().document().text(), money))
        .set("event", event(kind, clause, status, reading, view)).set("status", status)
        .set("trigger", PaymentCues.trigger(reading.filing().slice(view.sentence().span())).orElse(null))
        .set("redacted", money.redacted() ? true : null)
        .set("period", PaymentCues.period(reading.filing().document().text(), span, view.sentence().span())
            .filter(p -> kind.equals("research_funding") || kind.equals("license_fee")).orElse(null))
        .set("candidate", candidate(reading, view, span));
    if (status.equals("achieved")) {
      draft.set("date", date(reading, view, span));
    }
    return draft.from(view.sentence()).build();
  }

  private static @Nullable String event(String kind, String clause, String status, Reading reading, SentenceView view) {
    if (kind.equals("equity")) {
      return status.equals("potential") ? "signing" : null;
    }
    return PaymentCues.event(kind, kind.equals("milestone") ? clause + " " + behind(reading, view) : clause);
  }

  /** What the sentence goes on to say of its only amount. */
  private static String behind(Reading reading, SentenceView view) {
    return view.mentions(Mention.Money.class).size() == 1 ? reading.filing().slice(view.sentence().span()) : "";
  }

  private Optional<Draft> right(Reading reading, SentenceView view, Right right, @Nullable Direction carried) {
    Direction direction = right.mutual() ? new Direction(right.payer(), right.payee(), right.rule())
        : right.payee() != null ? directions.completed(reading, view, new Direction(null, right.payee(), right.rule()), right.span())
            : direction(reading, view, right.span(), carried);
    if (!right.mutual() && direction.isEmpty() || cues.isNoDeal(view, right.span()) && !right.kind().equals("royalty")) {
      return Optional.empty();
    }
    Draft.Builder draft = Draft.of(TYPE, right.rule().name(), 0.6).set("kind", right.kind())
        .set("payer", named(direction.payer())).set("payee", named(direction.payee()))
        .set("event", right.kind().equals("milestone") ? "other" : PaymentCues.event(right.kind(), ""))
        .set("status", right.mutual() || right.kind().equals("co_promotion") ? "potential" : cues.status(view, right.span()))
        .set("candidate", candidate(reading, view, right.span()));
    if (right.kind().equals("royalty")) {
      percent(view, right.span()).ifPresent(p -> draft.set("percent", p.low()).set("percent_high", p.high()).set("rate_text", p.words()));
    }
    return Optional.of(draft.from(view.sentence()).build());
  }

  private static Optional<Mention.Percent> percent(SentenceView view, Span royalty) {
    return view.mentions(Mention.Percent.class).stream()
        .filter(p -> distance(view, p.place().span(), royalty) <= 16)
        .min(java.util.Comparator.comparingInt(p -> distance(view, p.place().span(), royalty)));
  }

  private Direction direction(Reading reading, SentenceView view, Span span, @Nullable Direction carried) {
    return directions.at(reading, view, span)
        .orElseGet(() -> carried != null ? carried : new Direction(null, null, kinds.rules().get(0)));
  }

  private static @Nullable String named(@Nullable String company) {
    return company == null || company.isEmpty() ? null : company;
  }

  private static @Nullable String candidate(Reading reading, SentenceView view, Span span) {
    List<String> here = view.mentions(Mention.Candidate.class).stream().map(Mention.Candidate::name).distinct().toList();
    if (here.size() > 1) {
      return null;
    }
    return here.size() == 1 ? here.get(0) : reading.glossary().candidates().size() <= 3
        ? reading.discourse().candidateAt(view.sentence(), span.start()).orElse(null) : null;
  }

  /** When a payment was made: the date of its clause, or the release's own day where it is told "today". */
  private static @Nullable String date(Reading reading, SentenceView view, Span span) {
    Optional<Mention.Date> near = view.mentions(Mention.Date.class).stream()
        .filter(d -> d.place().span().distance(span) < 60)
        .min(java.util.Comparator.comparingInt(d -> d.place().span().start() >= span.end()
            ? d.place().span().distance(span) : d.place().span().distance(span) + 30));
    boolean today = reading.filing().slice(view.sentence().span()).contains("today");
    return today ? Objects.requireNonNullElse(reading.filing().info().releaseDate(), near.map(Mention.Date::iso).orElse(null))
        : near.map(Mention.Date::iso).orElse(null);
  }

  /** A payment told without its amount is not told again beside the same with it. */
  private static List<Draft> mostTelling(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean bare = draft.get("amount") == null && draft.get("percent") == null && draft.get("redacted") == null
          && PAID.contains(draft.text("kind"));
      boolean told = bare && drafts.stream().anyMatch(other -> !other.equals(draft) && isFuller(other, draft));
      if (!told) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isFuller(Draft other, Draft draft) {
    boolean amount = other.get("amount") != null || other.get("percent") != null
        || count(other, "payer", "payee") > count(draft, "payer", "payee");
    return amount && Objects.equals(other.get("kind"), draft.get("kind"))
        && agrees(other, draft, "payer") && agrees(other, draft, "payee");
  }

  private static long count(Draft draft, String... slots) {
    return java.util.Arrays.stream(slots).filter(slot -> draft.get(slot) != null).count();
  }

  private static boolean agrees(Draft a, Draft b, String slot) {
    return a.get(slot) == null || b.get(slot) == null || a.get(slot).equals(b.get(slot));
  }
}
