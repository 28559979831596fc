package dev.assay.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of record as the output knows it: its name and its slots, read off the record class.
 *
 * @param <R> the record class
 */
public final class RecordType<R extends Fact> {
  /** Components that every record has and no draft fills. */
  private static final Set<String> FRAME =
      Set.of("id", "evidence", "rule", "confidence", "warnings");

  private final String name;
  private final Class<R> recordClass;
  private final Map<String, RecordComponent> components = new LinkedHashMap<>();
  private final List<String> slots;

  /**
   * A type.
   *
   * @param name its name in the output, such as {@code dosing}
   * @param recordClass a Java record
   */
  public RecordType(String name, Class<R> recordClass) {
    this.name = name;
    this.recordClass = recordClass;
    for (RecordComponent component : recordClass.getRecordComponents()) {
      components.put(snake(component.getName()), component);
    }
    slots = components.keySet().stream().filter(slot -> !FRAME.contains(slot)).toList();
  }

  /** The name in the output. */
  public String name() {
    return name;
  }

  /** The Java record. */
  public Class<R> recordClass() {
    return recordClass;
  }

  /** All component names in snake_case with their components, in the output's order. */
  public Map<String, RecordComponent> components() {
    return java.util.Collections.unmodifiableMap(components);
  }

  /**
   * The slots in snake_case, in the output's order: all components but id, evidence, rule,
   * confidence and warnings.
   */
  public List<String> slots() {
    return slots;
  }

  /** Whether the slot holds a list. */
  public boolean isList(String slot) {
    return component(slot).getType() == List.class;
  }

  /**
   * The record with the given components; an absent one is null, or the empty list.
   *
   * @throws IllegalArgumentException if a name or the class of a value is not the record's
   */
  public R build(Map<String, ?> values) {
    values.keySet().forEach(this::component);
    List<@Nullable Object> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (Map.Entry<String, RecordComponent> entry : components.entrySet()) {
      Object value = values.get(entry.getKey());
      boolean list = entry.getValue().getType() == List.class;
      arguments.add(list ? (value == null ? List.of() : List.copyOf((List<?>) value)) : value);
      types.add(entry.getValue().getType());
    }
    try {
      return recordClass
          .getDeclaredConstructor(types.toArray(Class[]::new))
          .newInstance(arguments.toArray());
    } catch (InstantiationException
        | IllegalAccessException
        | InvocationTargetException
        | NoSuchMethodException e) {
      throw new IllegalArgumentException(name + " from " + values + ": " + e, e);
    }
  }

  /** The value of a component of a record of this type, null where it is empty. */
  public @Nullable Object value(Fact record, String component) {
    try {
      return component(component).getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + "." + component + ": " + e, e);
    }
  }

  private RecordComponent component(String component) {
    RecordComponent found = components.get(component);
    if (found == null) {
      throw new IllegalArgumentException(
          "no slot " + component + " in " + name + ", expected one of " + components.keySet());
    }
    return found;
  }

  /**
   * snake_case of a camelCase name; a last underscore, which sets a name apart from a Java keyword,
   * goes.
   */
  public static String snake(String camel) {
    StringBuilder snake = new StringBuilder();
    int end = camel.endsWith("_") ? camel.length() - 1 : camel.length();
    for (int i = 0; i < end; i++) {
      char c = camel.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
