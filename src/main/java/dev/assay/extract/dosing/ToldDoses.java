package dev.assay.extract.dosing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all dose statements of a filing tell, to hold one of them against. */
final class ToldDoses {
  private static final List<String> DOSE = List.of("candidate", "low", "unit", "phase");
  private static final List<String> AMOUNT = List.of("candidate", "low", "high", "unit");
  private static final List<String> OF_KIND = List.of("candidate", "kind", "low", "high", "unit");

  private final Set<List<@Nullable Object>> single = new HashSet<>();
  private final Set<List<@Nullable Object>> amounts = new HashSet<>();
  private final Set<List<@Nullable Object>> ofKind = new HashSet<>();

  ToldDoses(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.single()) {
        single.add(statement.values(DOSE));
      }
      if (!statement.referring()) {
        amounts.add(statement.values(AMOUNT));
        ofKind.add(statement.values(OF_KIND));
      }
    }
  }

  /** Whether another statement tells the dose as a single one. */
  boolean isSingle(Statement statement) {
    return single.contains(statement.values(DOSE));
  }

  /**
   * Whether no other statement tells the amount that this one only refers to.
   *
   * @param kind whether another kind of statement does not count
   */
  boolean isNews(Statement statement, boolean kind) {
    return kind
        ? !ofKind.contains(statement.values(OF_KIND))
        : !amounts.contains(statement.values(AMOUNT));
  }
}
