package dev.assay.extract.milestones;

import dev.assay.record.Draft;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of what is told twice: vaguer tellings give way to those that name the parties, the sum
 * or the event.
 */
final class Retelling {
  /** Sentences at a text's start that may tell in short what follows. */
  private static final int FIRST = 6;

  private static final Set<String> MUTUAL = Set.of("cost_share", "co_promotion");

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
    List<Draft> sided = new ArrayList<>();
    for (Draft draft : drafts) {
      sided.add(sided(draft, drafts));
    }
    sided.replaceAll(draft -> withEvent(draft, sided));
    List<Draft> owned = sided.stream().filter(draft -> !isNobodys(draft)).toList();
    List<Draft> kept = new ArrayList<>();
    for (Draft each : owned) {
      Draft draft = dated(each, owned);
      if (owned.stream().noneMatch(other -> !other.equals(each) && isVaguer(draft, other))) {
        kept.add(withoutRival(draft, kept));
      }
    }
    return kept;
  }

  /**
   * Without its candidate where an earlier telling of the same sum between the same parties names
   * another.
   */
  private static Draft withoutRival(Draft draft, List<Draft> earlier) {
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

  /** Whether no party is told that pays or receives it. */
  private static boolean isNobodys(Draft draft) {
    boolean ours =
        draft.get("amount") != null
            && (draft.confidence() >= SURE || ALONE.contains(draft.text("kind")));
    return draft.get("payer") == null
        && draft.get("payee") == null
        && !MUTUAL.contains(draft.text("kind"))
        && !ours;
  }

  /**
   * Takes sides from a draft of the same kind and sum, else from the only pair that the filing's
   * payments go between.
   */
  private static Draft sided(Draft draft, List<Draft> all) {
    boolean whole = draft.get("payer") != null && draft.get("payee") != null;
    boolean mutual =
        "cost_share".equals(draft.get("kind"))
            || MUTUAL.contains(draft.text("kind"))
                && draft.get("payer") == null
                && draft.get("payee") == null;
    if (whole || mutual) {
      return draft;
    }
    for (Draft other : all) {
      if (isFuller(draft, other)
          && draft.get("amount") != null
          && Objects.equals(draft.get("amount"), other.get("amount"))) {
        return draft.with("payer", other.get("payer")).with("payee", other.get("payee"));
      }
    }
    if (draft.get("payer") == null && draft.get("payee") == null) {
      Set<List<@Nullable Object>> near = new HashSet<>();
      all.stream()
          .filter(o -> isWhole(o) && inOneParagraph(o, draft))
          .forEach(o -> near.add(List.of(o.get("payer"), o.get("payee"))));
      if (near.size() == 1) {
        List<@Nullable Object> pair = near.iterator().next();
        return draft.with("payer", pair.get(0)).with("payee", pair.get(1));
      }
    }
    Set<List<@Nullable Object>> pairs = new HashSet<>();
    all.stream()
        .filter(o -> isWhole(o))
        .forEach(o -> pairs.add(List.of(o.get("payer"), o.get("payee"))));
    if (pairs.size() == 1) {
      List<@Nullable Object> pair = pairs.iterator().next();
      boolean fits =
          (draft.get("payer") == null || draft.get("payer").equals(pair.get(0)))
              && (draft.get("payee") == null || draft.get("payee").equals(pair.get(1)));
      return fits ? draft.with("payer", pair.get(0)).with("payee", pair.get(1)) : draft;
    }
    return draft;
  }

  /**
   * Takes the event of another telling of the same payment, in another sentence, where this one
   * tells none.
   */
  private static Draft withEvent(Draft draft, List<Draft> all) {
    if (!"milestone".equals(draft.get("kind"))
        || draft.get("amount") == null
        || draft.get("event") != null && !"other".equals(draft.get("event"))) {
      return draft;
    }
    List<Draft> tellings =
        all.stream()
            .filter(
                o ->
                    "milestone".equals(o.get("kind"))
                        && sameSum(draft, o)
                        && fits(draft, o)
                        && Objects.equals(o.get("status"), draft.get("status")))
            .toList();
    Object first =
        tellings.stream()
            .map(o -> o.get("event"))
            .filter(e -> e != null && !e.equals("other"))
            .findFirst()
            .orElse(null);
    boolean apart =
        tellings.stream()
            .noneMatch(
                o ->
                    !o.equals(draft)
                        && o.evidence()
                            .get(0)
                            .sentence()
                            .equals(draft.evidence().get(0).sentence()));
    return first != null && apart ? draft.with("event", first) : draft;
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

  private static boolean inOneParagraph(Draft a, Draft b) {
    Sentence here = a.evidence().get(0).sentence();
    Sentence there = b.evidence().get(0).sentence();
    return here.paragraph() == there.paragraph() && here.section().equals(there.section());
  }

  private static boolean isWhole(Draft draft) {
    return draft.get("payer") != null && draft.get("payee") != null;
  }

  private static boolean isFuller(Draft draft, Draft other) {
    return !other.equals(draft)
        && isWhole(other)
        && Objects.equals(draft.get("kind"), other.get("kind"))
        && (draft.get("payer") == null || draft.get("payer").equals(other.get("payer")))
        && (draft.get("payee") == null || draft.get("payee").equals(other.get("payee")));
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

  private static boolean sameSum(Draft draft, Draft other) {
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

  private static boolean fits(Draft draft, Draft other) {
    return (draft.get("payer") == null
            || other.get("payer") == null
            || draft.get("payer").equals(other.get("payer")))
        && (draft.get("payee") == null
            || other.get("payee") == null
            || draft.get("payee").equals(other.get("payee")));
  }
}
