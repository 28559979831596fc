package dev.assay.record;

import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says at one place: a record in the making. Drafts that tell the same fact merge
 * into one record.
 *
 * @param type the record's type
 * @param slots the filled slots by their snake_case names; lists for list slots; no nulls
 * @param evidence the sentences it stands on, each with the slots that it supports
 * @param rule the rule's name
 * @param confidence 0 to 1, the rule's own
 */
public record Draft(
    RecordType<?> type,
    Map<String, Object> slots,
    List<Support> evidence,
    String rule,
    double confidence) {

  /** A sentence and the slots that it supports. */
  public record Support(Sentence sentence, List<String> slots) {
    /** Keeps its own copy of the slots. */
    public Support {
      slots = List.copyOf(slots);
    }
  }

  /** Checks the slots' names and keeps them in the type's order. */
  public Draft {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String slot : type.slots()) {
      Object value = slots.get(slot);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        ordered.put(slot, value);
      }
    }
    for (String slot : slots.keySet()) {
      if (!type.components().containsKey(slot)) {
        throw new IllegalArgumentException("no slot " + slot + " in " + type.name());
      }
    }
    slots = Collections.unmodifiableMap(ordered);
    evidence = List.copyOf(evidence);
  }

  /** A slot's value, null where it is empty. */
  public @Nullable Object get(String slot) {
    return slots.get(slot);
  }

  /** A text slot's value, null where it is empty. */
  public @Nullable String text(String slot) {
    return (String) slots.get(slot);
  }

  /** A list slot's elements, none where it is empty. */
  @SuppressWarnings("unchecked")
  public <T> List<T> list(String slot) {
    return (List<T>) Objects.requireNonNullElse(slots.get(slot), List.of());
  }

  /** The same with one slot set, or emptied by null. */
  public Draft with(String slot, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(slots);
    if (value == null) {
      changed.remove(slot);
    } else {
      changed.put(slot, value);
    }
    return new Draft(type, changed, evidence, rule, confidence);
  }

  /** The same with another piece of evidence. */
  public Draft supportedBy(Sentence sentence, List<String> supported) {
    List<Support> more = new ArrayList<>(evidence);
    more.add(new Support(sentence, supported));
    return new Draft(type, slots, more, rule, confidence);
  }

  /** Starts a draft of a type. */
  public static Builder of(RecordType<?> type, String rule, double confidence) {
    return new Builder(type, rule, confidence);
  }

  /** Gathers the slots of a draft; empty values are passed over. */
  public static final class Builder {
    private final RecordType<?> type;
    private final String rule;
    private final double confidence;
    private final Map<String, Object> slots = new LinkedHashMap<>();
    private final List<Support> evidence = new ArrayList<>();

    private Builder(RecordType<?> type, String rule, double confidence) {
      this.type = type;
      this.rule = rule;
      this.confidence = confidence;
    }

    /** Fills a slot, or leaves it as it is if the value is null. */
    public Builder set(String slot, @Nullable Object value) {
      if (value != null) {
        slots.put(slot, value);
      }
      return this;
    }

    /** Adds the sentence as evidence of every slot filled so far that no evidence supports yet. */
    public Builder from(Sentence sentence) {
      List<String> supported = new ArrayList<>(slots.keySet());
      evidence.forEach(e -> supported.removeAll(e.slots()));
      evidence.add(new Support(sentence, supported));
      return this;
    }

    /** Adds the sentence as evidence of the given slots. */
    public Builder from(Sentence sentence, String... supported) {
      evidence.add(new Support(sentence, List.of(supported)));
      return this;
    }

    /** The draft. */
    public Draft build() {
      return new Draft(type, slots, evidence, rule, confidence);
    }
  }
}
