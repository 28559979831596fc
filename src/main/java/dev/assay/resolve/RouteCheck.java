package dev.assay.resolve;

import dev.assay.record.Draft;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A dose's unit against its route: no dose for an eye is swallowed. */
final class RouteCheck implements Check {
  /** Units, and the routes that they are never given by. */
  private record Odd(Predicate<String> unit, Set<String> routes) {}

  private static final List<Odd> ALL =
      List.of(
          new Odd(
              unit -> unit.endsWith("/eye"),
              Set.of(
                  "intravenous",
                  "oral",
                  "subcutaneous",
                  "intramuscular",
                  "intrathecal",
                  "inhaled")),
          new Odd(
              unit -> unit.equals("10*6") || unit.startsWith("10*6/"),
              Set.of("oral", "topical", "inhaled")),
          new Odd(unit -> unit.contains("/m2"), Set.of("intravitreal", "topical", "inhaled")));

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("dosing")
        || draft.get("unit") == null
        || draft.get("route") == null) {
      return List.of();
    }
    String unit = String.valueOf(draft.get("unit"));
    String route = String.valueOf(draft.get("route"));
    return ALL.stream()
        .filter(odd -> odd.unit().test(unit) && odd.routes().contains(route))
        .map(
            odd ->
                "a dose in "
                    + unit
                    + " with the route "
                    + route
                    + ", expected another route or unit")
        .toList();
  }
}
