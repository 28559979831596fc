package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Doses that stand in one list or range: "3, 6 and 12 mg/kg", "from 4 mg/m² to 48 mg/m²".
 *
 * @param doses the doses, in order
 * @param range whether the two doses are the ends of a range
 */
record DoseGroup(List<Mention.Dose> doses, boolean range) {
  private static final Set<String> JOINTS =
      Set.of(
          ", ; and or & / then up to through dose doses level levels a the - \u2013 \u2264 <"
              .split(" "));
  private static final Set<String> RANGE = Set.of("to", "through", "-", "\u2013", "\u2014");

  /** Keeps its own copy. */
  DoseGroup {
    doses = List.copyOf(doses);
  }

  /** The groups of a sentence, in order. */
  static List<DoseGroup> of(SentenceView view) {
    List<DoseGroup> groups = new ArrayList<>();
    List<Mention.Dose> open = new ArrayList<>();
    boolean range = false;
    for (Mention.Dose dose : view.mentions(Mention.Dose.class)) {
      if (!open.isEmpty()) {
        Mention.Dose last = open.get(open.size() - 1);
        String joint = joint(view.tokens(), last.place().end(), dose.place().first());
        boolean sameUnit = last.unit().equals(dose.unit());
        boolean rising = sameUnit && last.low().compareTo(dose.low()) < 0;
        if (joint.isEmpty() && !last.place().equals(dose.place())
            || range
            || RANGE.contains(joint) && !rising) {
          groups.add(new DoseGroup(open, range));
          open.clear();
          range = false;
        } else if (RANGE.contains(joint)) {
          range = open.size() == 1;
        }
      }
      open.add(dose);
    }
    if (!open.isEmpty()) {
      groups.add(new DoseGroup(open, range));
    }
    return groups;
  }

  /**
   * The joint between two doses of a list, "to" for a range, empty where they don't belong
   * together.
   */
  private static String joint(Tokens tokens, int from, int to) {
    if (from > to || to - from > 5) {
      return "";
    }
    String kind = "";
    for (int token = from; token < to; token++) {
      String word = tokens.lower(token);
      if (!JOINTS.contains(word)) {
        return "";
      }
      kind = RANGE.contains(word) ? word : kind.isEmpty() && !word.startsWith("dose") ? "," : kind;
    }
    return kind;
  }

  /** Its first token. */
  int first() {
    return doses.get(0).place().first();
  }

  /** The token after its last. */
  int end() {
    return doses.get(doses.size() - 1).place().end();
  }

  /** Whether no dose of the list is higher. */
  boolean isHighest(Mention.Dose dose) {
    return doses.stream().noneMatch(other -> other.high().compareTo(dose.high()) > 0);
  }

  /** Whether the dose is one of the list. */
  boolean holds(Mention.Dose dose) {
    return doses.contains(dose);
  }
}
