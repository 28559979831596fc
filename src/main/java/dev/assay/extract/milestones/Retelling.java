package dev.assay.extract.milestones;

import dev.assay.record.Draft;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes one of what is told twice: vaguer tellings give way to those that name the parties, the sum
 * or the event.
 */
final class Retelling {
  /** Sales from which on a royalty has a tier of its own, at least. */
  private static final BigDecimal BAND = new BigDecimal("10000000");

  /** Sentences at a text's start that may tell in short what follows. */
  private static final int FIRST = 6;

  static final Set<String> MUTUAL = Set.of("cost_share", "co_promotion");

  /** Kinds whose words tell a payment even where no party is named. */
  private static final Set<String> ALONE = Set.of("upfront", "milestone", "option_fee", "total");

  /**
   * The confidence of a sum whose kind is told and that a party pays or receives, be it a "we"
   * without a name.
   */
  private static final double SURE = 0.8;

  private Retelling() {}

  /**
   * The drafts, sides filled in from fuller tellings of the same payment, without those that add
   * nothing.
   */
  static List<Draft> settled(List<Draft> drafts) {
    Sides sides = new Sides(drafts);
    List<Draft> sided = drafts.stream().map(sides::of).toList();
    ToldEvents events = new ToldEvents(sided);
    List<Draft> owned =
        sided.stream()
            .map(events::of)
            .filter(draft -> !isNobodys(draft) && !isBand(draft))
            .toList();
    List<Draft> unlike = unlike(owned);
    List<Draft> kept = new ArrayList<>();
    Map<Map<String, Object>, Draft> earlier = new LinkedHashMap<>();
    for (Draft each : owned) {
      Draft draft = dated(each, unlike);
      if (unlike.stream().noneMatch(other -> !other.equals(each) && isVaguer(draft, other))) {
        Draft whole = withoutRival(draft, earlier.values());
        kept.add(whole);
        earlier.putIfAbsent(whole.slots(), whole);
      }
    }
    return kept;
  }

  /** Of drafts that tell the same with the same confidence the first of two sentences. */
  private static List<Draft> unlike(List<Draft> drafts) {
    Map<Object, Sentence> first = new HashMap<>();
    Set<Object> twice = new HashSet<>();
    List<Draft> unlike = new ArrayList<>();
    for (Draft draft : drafts) {
      Object told = List.of(draft.slots(), draft.confidence());
      Sentence sentence = draft.evidence().get(0).sentence();
      Sentence before = first.putIfAbsent(told, sentence);
      if (before == null || !before.equals(sentence) && twice.add(told)) {
        unlike.add(draft);
      }
    }
    return unlike;
  }

  /**
   * Without its candidate where an earlier telling of the same sum between the same parties names
   * another.
   */
  private static Draft withoutRival(Draft draft, Collection<Draft> earlier) {
    boolean rival =
        earlier.stream()
            .anyMatch(
                e ->
                    sameSum(draft, e)
                        && Objects.equals(draft.get("kind"), e.get("kind"))
                        && Objects.equals(draft.get("payer"), e.get("payer"))
                        && Objects.equals(draft.get("payee"), e.get("payee"))
                        && Objects.equals(draft.get("status"), e.get("status"))
                        && Objects.equals(draft.get("event"), e.get("event"))
                        && e.get("candidate") != null
                        && !e.get("candidate").equals(draft.get("candidate")));
    return rival ? draft.with("candidate", null) : draft;
  }

  /** "Up to $250 million 8%": the sales of a royalty's tier in a contract are no payment. */
  private static boolean isBand(Draft draft) {
    return "royalty".equals(draft.text("kind"))
        && draft.get("percent") != null
        && draft.get("amount") instanceof BigDecimal sales
        && sales.compareTo(BAND) >= 0
        && draft.evidence().get(0).sentence().section().kind() == SectionKind.AGREEMENT;
  }

  /** "Licensee shall pay a royalty of 5%": the clause of a contract whose sides have no names. */
  private static boolean isOfContract(Draft draft) {
    return draft.evidence().get(0).sentence().section().kind() == SectionKind.AGREEMENT
        && (draft.get("amount") != null
            || draft.get("percent") != null
            || draft.get("redacted") != null);
  }

  /** Whether no party is told that pays or receives it. */
  private static boolean isNobodys(Draft draft) {
    boolean ours =
        draft.get("amount") != null
            && (draft.confidence() >= SURE || ALONE.contains(draft.text("kind")));
    return draft.get("payer") == null
        && draft.get("payee") == null
        && !MUTUAL.contains(draft.text("kind"))
        && !ours
        && !isOfContract(draft);
  }

  /**
   * Takes the date of another telling of the same payment that takes it for one of another kind.
   */
  private static Draft dated(Draft draft, List<Draft> all) {
    if (draft.get("date") != null || !"achieved".equals(draft.get("status"))) {
      return draft;
    }
    return all.stream()
        .filter(
            o ->
                o.get("date") != null
                    && sameSum(draft, o)
                    && fits(draft, o)
                    && !Objects.equals(o.get("kind"), draft.get("kind"))
                    && o.confidence() < draft.confidence())
        .findFirst()
        .map(o -> draft.with("date", o.get("date")))
        .orElse(draft);
  }

  /** Whether the draft says less than the other of what is the same payment. */
  private static boolean isVaguer(Draft draft, Draft other) {
    String kind = draft.text("kind");
    if (isInThousands(draft, other)) {
      return true;
    }
    if (!Objects.equals(kind, other.get("kind"))) {
      return sameSum(draft, other) && draft.confidence() < other.confidence() && fits(draft, other);
    }
    if (!fits(draft, other) || !isOfSameParty(draft, other)) {
      return false;
    }
    boolean apart = !draft.evidence().get(0).sentence().equals(other.evidence().get(0).sentence());
    boolean headline =
        draft.evidence().get(0).sentence().section().kind() == SectionKind.HEADLINE
            || draft.evidence().get(0).sentence().index() < FIRST;
    if ("royalty".equals(kind)
        && draft.get("percent") == null
        && other.get("percent") != null
        && apart
        && headline) {
      return true;
    }
    return !MUTUAL.contains(kind)
        && !isTold(draft)
        && isTold(other)
        && Objects.equals(draft.get("status"), other.get("status"));
  }

  /** Whether it has a sum or a rate. */
  private static boolean isTold(Draft draft) {
    return draft.get("amount") != null
        || draft.get("percent") != null
        || draft.get("redacted") != null
        || draft.get("rate_text") != null;
  }

  static boolean sameSum(Draft draft, Draft other) {
    return draft.get("amount") != null
        && draft.get("amount").equals(other.get("amount"))
        && Objects.equals(draft.get("currency"), other.get("currency"));
  }

  /** "$12,000" in notes that count in thousands, where the text also tells "$12 million". */
  private static boolean isInThousands(Draft draft, Draft other) {
    return draft.get("amount") instanceof BigDecimal few
        && other.get("amount") instanceof BigDecimal all
        && few.movePointRight(3).compareTo(all) == 0
        && Objects.equals(draft.get("currency"), other.get("currency"))
        && Objects.equals(draft.get("kind"), other.get("kind"))
        && isOfSameParty(draft, other)
        && fits(draft, other);
  }

  /** Whether a party stands on the same side of both, or the draft names none. */
  private static boolean isOfSameParty(Draft draft, Draft other) {
    boolean unnamed = draft.get("payer") == null && draft.get("payee") == null;
    return unnamed
        || draft.get("payer") != null && draft.get("payer").equals(other.get("payer"))
        || draft.get("payee") != null && draft.get("payee").equals(other.get("payee"));
  }

  static boolean fits(Draft draft, Draft other) {
    return (draft.get("payer") == null
            || other.get("payer") == null
            || draft.get("payer").equals(other.get("payer")))
        && (draft.get("payee") == null
            || other.get("payee") == null
            || draft.get("payee").equals(other.get("payee")));
  }
}
