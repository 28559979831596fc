package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who pays whom, from voice, verbs and prepositions, and by the other party where the text names one alone. */
final class Directions {
  /**
   * Who pays whom.
   *
   * @param payer null where the text doesn't say, empty for a "we" whose name is unknown
   * @param payee the same
   */
  record Direction(@Nullable String payer, @Nullable String payee) {
    /** Whether neither side is told. */
    boolean isEmpty() {
      return payer == null && payee == null;
    }
  }

  private static final Pattern SUBSIDIARIES = Pattern.compile(
      "(?i),?\\s+and\\s+its\\s+(?:wholly[- ]owned\\s+)?(?:subsidiar|affiliate)\\w{0,3},?\\s+(?:[^;:]{0,60}\\s+and\\s+)?");
  private static final String MODAL = "(will|shall|may|must|would|could|can|has|have|is|are|was|were|also|be|been|agreed|agrees|obligated|required|to|"
      + "initially|further|additionally|,)";

  private final List<Rule> pays;
  private final List<Rule> receives;
  private final Rule from;
  private final Rule to;
  private final Rule by;

  Directions(Vocabulary vocabulary) {
    String several = "[" + MODAL + "] [" + MODAL + "] [" + MODAL + "] [" + MODAL + "]";
    pays = List.of(
        rule("<payer:company> " + several + " (pay|pays|paid|paying|reimburse|reimbursed|fund|funds) [to] [<payee:company>]", vocabulary),
        rule("<payer:company> " + several + " (make|makes|made) ~8 (payment|payments|investment) ~6 [to <payee:company>]", vocabulary),
        rule("<payer:company> " + several + " (invest|invested|purchase|purchased|buy|acquire|acquired) ~8 [in|from|of] [<payee:company>]", vocabulary),
        rule("<payer:company> ['s|s|'] ~2 obligation ~1 to (pay|make)", vocabulary),
        rule("(payable|paid|owed|due) by <payer:company>", vocabulary),
        rule("(investment|payment|payments) ~3 by <payer:company>", vocabulary));
    receives = List.of(
        rule("<payee:company> " + several + " (receive|receives|received|receiving|earn|earns|earned|collect|collected|get|gets) ~14 [from <payer:company>]", vocabulary),
        rule("<payee:company> ~2 " + several + " (eligible|entitled) [to] [receive|earn] ~14 [from <payer:company>]", vocabulary),
        rule("<payee:company> " + several + " (received|receives|receive) ~12 and (is|are) [also] (eligible|entitled)", vocabulary),
        rule("(shared|split|share) with <payee:company>", vocabulary),
        rule("(payable|paid|owed|due|payments|payment|royalties|fee) to <payee:company>", vocabulary),
        rule("<payee:company> ~12 (right to receive|receipt of|receives|potential to receive|potential to earn)", vocabulary));
    from = rule("(from|by) [the] <payer:company>", vocabulary);
    to = rule("(to|pay|paid|paying|pays) <payee:company>", vocabulary);
    by = rule("(milestone|payment|payments|royalties) from <payer:company>", vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(pays);
    rules.addAll(receives);
    rules.addAll(List.of(from, to, by));
    return rules;
  }

  /** The direction of a payment told at a span, from the verb that governs it; empty if no verb of the sentence does. */
  Optional<Direction> at(Reading reading, SentenceView view, Span payment) {
    List<Verb> verbs = verbs(view);
    Optional<Verb> governing = verbs.stream().filter(v -> v.match.span().start() <= payment.start())
        .max(Comparator.comparingInt((Verb v) -> v.verbAt()).thenComparing(v -> v.filled()));
    Verb verb = governing.or(() -> verbs.stream().findFirst()).orElse(null);
    if (verb == null) {
      return Optional.empty();
    }
    String payer = verb.side("payer");
    String payee = verb.side("payee");
    if (payer == null && payee != null) {
      payer = near(view, from, "payer", payee, payment);
    }
    if (payee == null && payer != null) {
      payee = near(view, to, "payee", payer, payment);
    }
    return Optional.of(completed(reading, view, new Direction(payer, payee), payment));
  }

  private record Verb(SentenceView view, Match match) {
    @Nullable String side(String slot) {
      return match.get(slot, Mention.Company.class).map(company -> head(view, company).name()).orElse(null);
    }

    int verbAt() {
      Mention subject = match.slots().values().stream().min(Comparator.comparing(Mention::place)).orElseThrow();
      return subject.place().span().start();
    }

    int filled() {
      return match.slots().size();
    }
  }

  /** "Acme and its subsidiary Bolt Inc. received": the payment is Acme's. */
  private static Mention.Company head(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    for (Mention.Company before : view.mentions(Mention.Company.class)) {
      boolean leads = before.place().span().end() < company.place().span().start()
          && SUBSIDIARIES.matcher(text.substring(before.place().span().end(), company.place().span().start())).matches();
      if (leads) {
        return before;
      }
    }
    return company;
  }

  private List<Verb> verbs(SentenceView view) {
    List<Verb> verbs = new ArrayList<>();
    for (List<Rule> side : List.of(pays, receives)) {
      for (Rule rule : side) {
        for (Match match : rule.pattern().findAll(view)) {
          if (match.slots().values().stream().allMatch(Directions::isParty)) {
            verbs.add(new Verb(view, match));
          }
        }
      }
    }
    return verbs;
  }

  private static boolean isParty(Mention mention) {
    return mention instanceof Mention.Company company && Set.of("company", "academic").contains(company.kind());
  }

  private static @Nullable String near(SentenceView view, Rule preposition, String slot, String other, Span payment) {
    return preposition.pattern().findAll(view).stream()
        .filter(m -> m.slots().values().stream().allMatch(Directions::isParty))
        .sorted(Comparator.comparingInt(m -> m.span().distance(payment)))
        .map(m -> m.get(slot, Mention.Company.class).map(Mention.Company::name).orElse(""))
        .filter(name -> !name.equals(other)).findFirst().orElse(null);
  }

  /** Fills the side that the text leaves unsaid with the other party of the agreement that it tells of. */
  Direction completed(Reading reading, SentenceView view, Direction direction, Span payment) {
    String known = direction.payer() != null ? direction.payer() : direction.payee();
    if (known == null || direction.payer() != null && direction.payee() != null) {
      return direction;
    }
    String other = otherParty(reading, view, known, payment);
    return direction.payer() == null ? new Direction(other, direction.payee())
        : new Direction(direction.payer(), other);
  }

  private static @Nullable String otherParty(Reading reading, SentenceView view, String known, Span payment) {
    List<String> parties = reading.discourse().partiesAt(view.sentence(), payment.start());
    String issuer = reading.glossary().issuer();
    if (known.isEmpty()) {
      return parties.stream().filter(p -> !p.equals(issuer)).findFirst().orElse(null);
    }
    if (issuer == null && isFirstPerson(reading)) {
      return "";
    }
    boolean ours = view.mentions(Mention.Company.class).stream().anyMatch(c -> c.reference() && c.name().equals(issuer));
    Optional<String> near = parties.stream().filter(p -> !p.equals(known)).findFirst();
    if (ours && issuer != null && !issuer.equals(known)) {
      return issuer;
    }
    if (near.isPresent()) {
      return near.get();
    }
    return issuer != null && !issuer.equals(known) ? issuer : null;
  }

  /** Whether the text tells of its issuer as "we" or "the Company" alone. */
  private static boolean isFirstPerson(Reading reading) {
    return reading.mentions().of(Mention.Company.class).stream().anyMatch(c -> c.name().isEmpty());
  }
}
