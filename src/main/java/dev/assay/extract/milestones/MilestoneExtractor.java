package dev.assay.extract.milestones;

import dev.assay.extract.Extractor;
import dev.assay.extract.milestones.Rights.Right;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.Milestone;
import dev.assay.record.RecordType;
import dev.assay.rule.CueWords;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Payments and rights between parties, made or promised, each by its clause: kind, direction,
 * event, status.
 */
public final class MilestoneExtractor implements Extractor {
  static final RecordType<Milestone> TYPE = new RecordType<>("milestones", Milestone.class);

  /** Sentences that change or end what is owed rather than tell of it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:overdue|interest at|late payment|reduced by|shall be reduced|be reduced to|deduct\\w*|withh[eo]ld\\w*|set off|offset|audit\\w*|"
              + "carry forward|expires? on|means the|\" means|royalty reports?|third[- ]party licen\\w+ payments|audits?|would be returned|be refunded|amortiz\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "a fee of $5 million, which is being amortized": what the accounts make of a payment. */
  private static final Pattern BOOKED =
      Pattern.compile(
          ",? (?:which|that|and)(?: (?:we|it|the Company))? (?:(?:is|are|was|were|has been|have been|will be|being) )*amortiz",
          Pattern.CASE_INSENSITIVE);

  /** "within 30 days of an invoice": how a payment is made, where no sum is told. */
  private static final Pattern INVOICE =
      Pattern.compile("\\binvoices?\\b", Pattern.CASE_INSENSITIVE);

  /** "shall pay Acme [***]": a sum that is but left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\b(?:shall|will|must) pay (?:to )?(?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+)? [$]?\\[[^\\]]{1,14}\\]");

  private final PaymentKinds kinds;
  private final Rights rights;

  /** Words without one of which, and without a sum, a sentence tells nothing of payments. */
  private final CueWords words;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public MilestoneExtractor(Vocabulary vocabulary) {
    kinds = new PaymentKinds(vocabulary);
    rights = new Rights(vocabulary);
    words =
        new CueWords(
            "upfront front milestone milestones royalty royalties payment payments pay pays paid paying payable owe owes owed fee fees equity invest invests "
                + "invested investment license licensed licenses licensing licence rights granted grants grant option sublicense co share shared sharing split bear bears borne costs cost expenses profits economics funds "
                + "acquire acquires acquired consideration reimburse reimbursed funding fund trigger triggers triggered triggering contingent cvr transfer entitled entitles receives generating generated seller buyer purchaser licensor licensee",
            vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(kinds.rules());
    rules.addAll(rights.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("kind", "amount", "amount_high", "percent", "percent_high", "payer", "payee")
        .open("trigger", "period", "qualifier", "date", "aggregate", "shares", "currency")
        .apart("trigger", "redacted")
        .choosing("status", (a, b) -> a.equals("achieved") ? a : b);
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    Deal deal = new Deal(reading);
    PaymentTables tables = new PaymentTables(reading);
    for (SentenceView view : reading.views()) {
      deal.reach(view);
      if (view.mentions(Mention.Money.class).isEmpty() && !words.in(view)) {
        tables.pass(view);
        continue;
      }
      Wording sentence = Wording.of(view, deal.institute());
      deal.sides(sentence);
      Clauses clauses = new Clauses(reading, sentence, kinds, deal);
      if (tables.isRow(clauses)) {
        drafts.addAll(tables.rows(clauses));
      } else {
        drafts.addAll(told(clauses, tables));
        drafts.addAll(new RedactedRows(reading, clauses).drafts());
        tables.open(clauses, deal);
      }
    }
    return Retelling.settled(drafts);
  }

  /** What a sentence of prose tells. */
  private List<Draft> told(Clauses clauses, PaymentTables tables) {
    List<Draft> drafts = new ArrayList<>();
    boolean telling =
        !clauses.told().isEmpty()
            || !clauses.frames().isEmpty()
            || DealWorth.mayStandIn(clauses.sentence());
    List<Right> held = rights.in(clauses.sentence());
    String head = head(clauses.text());
    boolean billed =
        INVOICE.standsIn(head)
            && !LEFT_OUT.standsIn(head)
            && clauses.sentence().view().mentions(Mention.Money.class).stream()
                .noneMatch(m -> m.amount() != null);
    if (!telling && held.isEmpty() || billed || BESIDE.standsIn(head)) {
      return drafts;
    }
    if (telling) {
      drafts.addAll(new Sums(clauses).drafts());
      drafts.addAll(new Rates(clauses).drafts(tables));
      List<Draft> portions = new Portions(clauses).drafts();
      new Unsummed(clauses)
          .drafts().stream()
              .filter(d -> portions.isEmpty() || !"license_fee".equals(d.get("kind")))
              .forEach(drafts::add);
      drafts.addAll(portions);
    }
    held.forEach(right -> clauses.right(right).ifPresent(drafts::add));
    return drafts;
  }

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    Span span = view.sentence().span();
    String text = view.tokens().document().substring(span.start(), span.end());
    for (Mention.Money money : view.mentions(Mention.Money.class)) {
      Span sum = money.place().span();
      Optional<String> words =
          NoPayment.why(text, sum.start() - span.start(), sum.end() - span.start());
      if (words.isPresent()) {
        return Optional.of("\"" + words.get() + "\" tells that the sum is no payment of a deal");
      }
    }
    Matcher beside = BESIDE.matcher(head(text));
    return beside.find()
        ? Optional.of("\"" + beside.group() + "\" tells what changes or ends a payment")
        : Optional.empty();
  }

  /**
   * What a sentence says before its proviso: "Acme shall pay a royalty of 5%; provided that it
   * shall be reduced to".
   */
  private static String head(String sentence) {
    int proviso = sentence.indexOf("; provided");
    String head = proviso < 0 ? sentence : sentence.substring(0, proviso);
    Matcher booked = BOOKED.matcher(head);
    return booked.find() ? head.substring(0, booked.start()) : head;
  }
}
