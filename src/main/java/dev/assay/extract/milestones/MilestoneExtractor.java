package dev.assay.extract.milestones;

import dev.assay.extract.Extractor;
import dev.assay.extract.milestones.Directions.Direction;
import dev.assay.extract.milestones.Payments.Payment;
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
import dev.assay.text.Sentence;
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

  /** The confidence of a payment whose kind no word tells. */
  private static final double UNSAID = 0.5;
  /** In a filing of so few candidates a payment goes with the one that the text is about. */
  private static final int FEW = 3;
  private static final Direction NONE = new Direction(null, null);

  private final Payments payments;
  private final Directions directions;
  private final Rights rights;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public MilestoneExtractor(Vocabulary vocabulary) {
    payments = new Payments(vocabulary);
    directions = new Directions(vocabulary);
    rights = new Rights(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(payments.rules());
    rules.addAll(directions.rules());
    rules.addAll(rights.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("kind", "amount", "amount_high", "percent", "percent_high")
        .sharing("payer", "payee").open("trigger", "period", "event", "candidate", "qualifier", "rate_text", "date");
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
        if (draft.get("payer") != null || draft.get("payee") != null) {
          carried = new Direction(draft.text("payer"), draft.text("payee"));
        }
      }
      drafts.addAll(here);
    }
    return mostTelling(ofOneDeal(drafts));
  }

  /** In an agreement that tells of one payer and one payee alone, they are those of every payment. */
  private static List<Draft> ofOneDeal(List<Draft> drafts) {
    List<Direction> told = drafts.stream().filter(d -> d.get("payer") != null && d.get("payee") != null)
        .map(d -> new Direction(d.text("payer"), d.text("payee"))).distinct().toList();
    if (told.size() != 1) {
      return drafts;
    }
    Direction one = told.get(0);
    return drafts.stream().map(d -> PAID.contains(d.text("kind")) && !Objects.equals(d.get("kind"), "co_promotion") && isOpenTo(d, one)
        ? d.with("payer", one.payer()).with("payee", one.payee()) : d).toList();
  }

  private static boolean isOpenTo(Draft draft, Direction one) {
    return (draft.get("payer") == null || draft.get("payer").equals(one.payer()))
        && (draft.get("payee") == null || draft.get("payee").equals(one.payee()));
  }

  private List<Draft> sentence(Reading reading, SentenceView view, @Nullable Direction carried) {
    List<Draft> drafts = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Payment payment : payments.in(view)) {
      Optional<Direction> told = directions.at(reading, view, payment.span());
      boolean needsVerb = !payment.said() || payment.kind().equals("equity");
      if (told.isPresent() || !needsVerb) {
        taken.add(payment.told().span());
        drafts.add(payment(reading, view, payment, told.orElse(carried == null ? NONE : carried)));
      }
    }
    for (Right right : rights.in(view, taken)) {
      right(reading, view, right, carried).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Draft payment(Reading reading, SentenceView view, Payment payment, Direction direction) {
    Mention.Money money = payment.money();
    Span span = payment.span();
    String kind = payment.kind();
    String text = reading.filing().document().text();
    String clause = text.substring(Math.min(payment.from(), span.start()), payment.to());
    String status = Statuses.of(view, span);
    Draft.Builder draft = Draft.of(TYPE, payment.told().rule().name(), payment.said() ? 0.75 : UNSAID).set("kind", kind)
        .set("payer", named(direction.payer())).set("payee", named(direction.payee()))
        .set("amount", money.amount()).set("amount_high", money.high())
        .set("currency", money.amount() == null ? null : money.currency())
        .set("qualifier", PaymentCues.qualifier(text, money))
        .set("event", event(kind, clause, status, reading, view)).set("status", status)
        .set("trigger", PaymentCues.trigger(reading.filing().slice(view.sentence().span())).orElse(null))
        .set("redacted", money.redacted() ? true : null)
        .set("period", PaymentCues.period(text, span, view.sentence().span())
            .filter(p -> kind.equals("research_funding") || kind.equals("license_fee")).orElse(null))
        .set("candidate", candidate(reading, view));
    if (status.equals(Statuses.ACHIEVED)) {
      draft.set("date", PaymentDates.of(reading, view, span, payment.to()).orElse(null));
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
    Direction direction = right.mutual() ? new Direction(right.payer(), right.payee())
        : right.payee() != null ? directions.completed(reading, view, new Direction(null, right.payee()), right.span())
            : direction(reading, view, right.span(), carried);
    if (!right.mutual() && direction.isEmpty() || payments.cues().isNoDeal(view, right.span()) && !right.kind().equals("royalty")) {
      return Optional.empty();
    }
    Draft.Builder draft = Draft.of(TYPE, right.rule().name(), 0.6).set("kind", right.kind())
        .set("payer", named(direction.payer())).set("payee", named(direction.payee()))
        .set("event", right.kind().equals("milestone") ? "other" : PaymentCues.event(right.kind(), reading.filing().slice(view.sentence().span())))
        .set("status", right.mutual() || right.kind().equals("co_promotion") ? "potential" : Statuses.of(view, new Span(right.span().end() - 1, right.span().end())))
        .set("candidate", candidate(reading, view));
    if (right.kind().equals("royalty")) {
      percent(view, right.span()).ifPresent(p -> draft.set("percent", p.low()).set("percent_high", p.high()).set("rate_text", p.words()));
    }
    return Optional.of(draft.from(view.sentence()).build());
  }

  private static Optional<Mention.Percent> percent(SentenceView view, Span royalty) {
    return view.mentions(Mention.Percent.class).stream()
        .filter(p -> PaymentKinds.tokens(view, p.place().span(), royalty) <= 22)
        .min(java.util.Comparator.comparingInt(p -> PaymentKinds.tokens(view, p.place().span(), royalty)));
  }

  private Direction direction(Reading reading, SentenceView view, Span span, @Nullable Direction carried) {
    return directions.at(reading, view, span).orElse(carried == null ? NONE : carried);
  }

  private static @Nullable String named(@Nullable String company) {
    return company == null || company.isEmpty() ? null : company;
  }

  /** The only candidate that the sentence names, else the only one of its paragraph, else the one that the text is about. */
  private static @Nullable String candidate(Reading reading, SentenceView view) {
    Sentence sentence = view.sentence();
    List<String> named = names(reading, sentence.span());
    if (named.isEmpty()) {
      named = names(reading, paragraph(reading, sentence));
    }
    if (named.isEmpty() && reading.glossary().candidates().size() <= FEW) {
      return reading.discourse().candidateAt(sentence, sentence.span().start()).orElse(null);
    }
    return named.size() == 1 ? named.get(0) : null;
  }

  private static Span paragraph(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.filing().sentences();
    Span span = sentence.span();
    for (int step : new int[] {-1, 1}) {
      for (int i = sentence.index() + step; i >= 0 && i < all.size() && all.get(i).paragraph() == sentence.paragraph(); i += step) {
        span = span.cover(all.get(i).span());
      }
    }
    return span;
  }

  private static List<String> names(Reading reading, Span span) {
    return reading.mentions().in(span, Mention.Candidate.class).stream().map(Mention.Candidate::name).distinct().toList();
  }

  /** A payment told without its amount, or without its kind, is not told again beside the same with it. */
  private static List<Draft> mostTelling(List<Draft> drafts) {
    List<Draft> dated = drafts.stream().map(draft -> dated(draft, drafts)).toList();
    return dated.stream().filter(draft -> dated.stream().noneMatch(other -> isFuller(other, draft))).toList();
  }

  /** "Zent paid us $2 million to secure the option. ... We received a payment of $2 million in May": of May. */
  private static Draft dated(Draft draft, List<Draft> drafts) {
    if (draft.get("date") != null || draft.get("amount") == null || !Objects.equals(draft.text("status"), Statuses.ACHIEVED)) {
      return draft;
    }
    return drafts.stream().filter(o -> o.confidence() == UNSAID && o.get("date") != null && Objects.equals(o.get("amount"), draft.get("amount")))
        .filter(o -> shareParty(o, draft)).findFirst()
        .map(o -> draft.with("date", o.get("date")).supportedBy(o.evidence().get(0).sentence(), List.of("date"))).orElse(draft);
  }

  private static boolean isFuller(Draft other, Draft draft) {
    if (draft.confidence() == UNSAID && draft.get("amount") != null) {
      return Objects.equals(other.get("amount"), draft.get("amount")) && other.confidence() > UNSAID;
    }
    if (!agrees(other, draft, "payer") || !agrees(other, draft, "payee") || !shareParty(other, draft)) {
      return false;
    }
    boolean bare = draft.get("rate_text") == null && draft.get("amount") == null && draft.get("percent") == null && draft.get("redacted") == null
        && PAID.contains(draft.text("kind"));
    boolean fuller = other.get("amount") != null || other.get("percent") != null
        || count(other, "payer", "payee") > count(draft, "payer", "payee");
    return bare && fuller && Objects.equals(other.get("kind"), draft.get("kind"));
  }

  /** Two payments of each of which one side is told may be of different deals. */
  private static boolean shareParty(Draft a, Draft b) {
    boolean none = count(a, "payer", "payee") == 0 || count(b, "payer", "payee") == 0;
    return none || Objects.equals(a.get("payer"), b.get("payer")) && a.get("payer") != null
        || Objects.equals(a.get("payee"), b.get("payee")) && a.get("payee") != null;
  }

  private static long count(Draft draft, String... slots) {
    return java.util.Arrays.stream(slots).filter(slot -> draft.get(slot) != null).count();
  }

  private static boolean agrees(Draft a, Draft b, String slot) {
    return a.get(slot) == null || b.get(slot) == null || a.get(slot).equals(b.get(slot));
  }
}
