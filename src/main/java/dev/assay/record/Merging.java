package dev.assay.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How drafts of one type become records.
 *
 * @param identity slots in which two drafts of the same fact agree, or are both empty
 * @param open slots whose values may differ between drafts of the same fact: the first stands
 * @param choice slots whose values may differ, with what picks among them; slots that are in
 *     neither differ only between different facts, but one of the two drafts may leave them empty
 * @param shared slots of which two drafts of the same fact agree in one at least, where each of
 *     them fills any; none asks for nothing
 * @param apart an open slot that tells facts apart all the same where both fill the other
 */
public record Merging(
    List<String> identity,
    List<String> open,
    Map<String, BinaryOperator<Object>> choice,
    List<String> shared,
    Map<String, String> apart) {
  /** Keeps its own copies. */
  public Merging {
    identity = List.copyOf(identity);
    open = List.copyOf(open);
    choice = Map.copyOf(choice);
    shared = List.copyOf(shared);
    apart = Map.copyOf(apart);
  }

  /**
   * Drafts that agree in the identity are one fact where their other slots don't contradict each
   * other.
   */
  public static Merging by(String... identity) {
    return new Merging(List.of(identity), List.of(), Map.of(), List.of(), Map.of());
  }

  /** The same, with slots in which the first draft's value stands. */
  public Merging open(String... slots) {
    return new Merging(identity, List.of(slots), choice, shared, apart);
  }

  /** The same, with a slot whose values are picked from. */
  public Merging choosing(String slot, BinaryOperator<Object> pick) {
    Map<String, BinaryOperator<Object>> more = new java.util.HashMap<>(choice);
    more.put(slot, pick);
    return new Merging(identity, open, more, shared, apart);
  }

  /** The same, with slots of which two drafts that fill any must agree in one. */
  public Merging sharing(String... slots) {
    return new Merging(identity, open, choice, List.of(slots), apart);
  }

  /** The same, with an open slot that tells facts apart where both fill the other slot. */
  public Merging apart(String slot, String where) {
    return new Merging(identity, open, choice, shared, Map.of(slot, where));
  }

  private boolean areApart(Draft a, Draft b) {
    return apart.entrySet().stream()
        .anyMatch(
            e ->
                a.get(e.getValue()) != null
                    && b.get(e.getValue()) != null
                    && !Objects.equals(a.get(e.getKey()), b.get(e.getKey())));
  }

  private boolean shareNone(Draft a, Draft b) {
    boolean filled =
        shared.stream().anyMatch(slot -> a.get(slot) != null)
            && shared.stream().anyMatch(slot -> b.get(slot) != null);
    return filled
        && shared.stream()
            .noneMatch(slot -> a.get(slot) != null && Objects.equals(a.get(slot), b.get(slot)));
  }

  /** The values in which two drafts of the same fact agree, null where one is empty. */
  public List<@Nullable Object> identity(Draft draft) {
    List<@Nullable Object> values = new ArrayList<>();
    identity.forEach(slot -> values.add(draft.get(slot)));
    return values;
  }

  /** Whether two drafts of this type tell the same fact. */
  public boolean isSame(Draft a, Draft b) {
    if (shareNone(a, b) || areApart(a, b)) {
      return false;
    }
    for (String slot : identity) {
      if (!Objects.equals(a.get(slot), b.get(slot))) {
        return false;
      }
    }
    for (String slot : a.type().slots()) {
      boolean free = identity.contains(slot) || open.contains(slot) || choice.containsKey(slot);
      Object x = a.get(slot);
      Object y = b.get(slot);
      if (!free
          && x != null
          && y != null
          && !x.equals(y)
          && !(a.type().isList(slot) && !isNumbers(x))) {
        return false;
      }
    }
    return true;
  }

  /** Lists of numbers (days of a cycle) are one value; other lists grow. */
  private static boolean isNumbers(Object list) {
    return list instanceof List<?> l && !l.isEmpty() && l.get(0) instanceof Number;
  }
}
