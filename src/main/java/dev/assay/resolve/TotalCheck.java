package dev.assay.resolve;

import dev.assay.record.Draft;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A payment against the stated total of the same parties and candidate: no part is more than the whole. */
final class TotalCheck implements Check {
  private static final List<String> SAME = List.of("payer", "payee", "candidate", "currency");

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("milestones") || "total".equals(draft.get("kind"))
        || Boolean.TRUE.equals(draft.get("per_share")) || draft.get("payer") == null || draft.get("payee") == null) {
      return List.of();
    }
    Optional<BigDecimal> part = most(draft);
    Optional<BigDecimal> total = filing.of("milestones").stream()
        .filter(other -> "total".equals(other.get("kind")) && isSum(other))
        .filter(other -> SAME.stream().allMatch(slot -> Objects.equals(other.get(slot), draft.get(slot))))
        .flatMap(other -> most(other).stream()).max(Comparator.naturalOrder());
    if (part.isEmpty() || total.isEmpty() || part.get().compareTo(total.get()) <= 0) {
      return List.of();
    }
    return List.of("a part of " + part.get().toPlainString() + ", expected no more than the total of "
        + total.get().toPlainString());
  }

  /** A price a share is no sum, and "at least" sets no bound. */
  private static boolean isSum(Draft total) {
    return !Boolean.TRUE.equals(total.get("per_share")) && !"at_least".equals(total.get("qualifier"));
  }

  private static Optional<BigDecimal> most(Draft draft) {
    Object most = draft.get("amount_high") != null ? draft.get("amount_high") : draft.get("amount");
    return most instanceof BigDecimal amount ? Optional.of(amount) : Optional.empty();
  }
}
