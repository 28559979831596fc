package dev.assay.extract.milestones;

import dev.assay.record.Draft;
import dev.assay.text.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who pays whom, taken from other tellings where one telling leaves it out. */
final class Sides {
  /** A payer and a payee. */
  private record Pair(Object payer, Object payee) {
    static Pair of(Draft draft) {
      return new Pair(
          Objects.requireNonNull(draft.get("payer")), Objects.requireNonNull(draft.get("payee")));
    }

    boolean fits(Draft draft) {
      return (draft.get("payer") == null || payer.equals(draft.get("payer")))
          && (draft.get("payee") == null || payee.equals(draft.get("payee")));
    }

    Draft fill(Draft draft) {
      return draft.with("payer", payer).with("payee", payee);
    }
  }

  private record Paragraph(int number, Section section) {
    static Paragraph of(Draft draft) {
      var sentence = draft.evidence().get(0).sentence();
      return new Paragraph(sentence.paragraph(), sentence.section());
    }
  }

  private final Map<List<@Nullable Object>, Set<Pair>> byPayment = new HashMap<>();
  private final Map<Paragraph, Set<Pair>> byParagraph = new HashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();

  /** The sides that all tellings of a filing name. */
  Sides(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.get("payer") != null && draft.get("payee") != null) {
        Pair pair = Pair.of(draft);
        pairs.add(pair);
        byParagraph.computeIfAbsent(Paragraph.of(draft), p -> new LinkedHashSet<>()).add(pair);
        byPayment.computeIfAbsent(payment(draft), p -> new LinkedHashSet<>()).add(pair);
      }
    }
  }

  private static List<@Nullable Object> payment(Draft draft) {
    List<@Nullable Object> payment = new ArrayList<>();
    payment.add(draft.get("kind"));
    payment.add(draft.get("amount"));
    return payment;
  }

  /**
   * The draft with the sides of a telling of the same kind and sum, else those of the only pair
   * that its paragraph's or the filing's payments go between.
   */
  Draft of(Draft draft) {
    boolean unnamed = draft.get("payer") == null && draft.get("payee") == null;
    boolean whole = draft.get("payer") != null && draft.get("payee") != null;
    boolean mutual =
        "cost_share".equals(draft.get("kind"))
            || Retelling.MUTUAL.contains(draft.text("kind")) && unnamed;
    if (whole || mutual) {
      return draft;
    }
    if (draft.get("amount") != null) {
      for (Pair pair : byPayment.getOrDefault(payment(draft), Set.of())) {
        if (pair.fits(draft)) {
          return pair.fill(draft);
        }
      }
    }
    Set<Pair> near = byParagraph.getOrDefault(Paragraph.of(draft), Set.of());
    if (unnamed && near.size() == 1) {
      return near.iterator().next().fill(draft);
    }
    if (pairs.size() == 1) {
      Pair only = pairs.iterator().next();
      return only.fits(draft) ? only.fill(draft) : draft;
    }
    return draft;
  }
}
