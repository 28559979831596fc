package dev.assay.write;

import dev.assay.record.LeftOut;
import dev.assay.record.RecordType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any Java record as its components, in order, under their names in the output. */
final class Components {
  private final Map<Class<?>, List<Component>> known = new HashMap<>();

  /**
   * A component of a record and its value.
   *
   * @param name in snake_case
   * @param value null where it is empty
   */
  record Value(String name, @Nullable Object value) {}

  private record Component(String name, RecordComponent component, boolean leftOut) {}

  /** The components of a record with their values. */
  List<Value> of(Record record) {
    List<Value> values = new ArrayList<>();
    for (Component component : known.computeIfAbsent(record.getClass(), Components::components)) {
      try {
        Object value = component.component().getAccessor().invoke(record);
        if (value != null || !component.leftOut()) {
          values.add(new Value(component.name(), value));
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(
            record.getClass().getName() + "." + component.name() + ": " + e, e);
      }
    }
    return values;
  }

  private static List<Component> components(Class<?> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(
          new Component(
              RecordType.snake(component.getName()),
              component,
              component.isAnnotationPresent(LeftOut.class)));
    }
    return components;
  }
}
