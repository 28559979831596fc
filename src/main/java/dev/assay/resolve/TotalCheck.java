package dev.assay.resolve;

import dev.assay.record.Draft;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment against the stated total of the same parties and candidate: no part is more than the
 * whole. Which of the two was misread is not known, so both are doubtful.
 */
final class TotalCheck implements Check {
  private static final List<String> SAME = List.of("payer", "payee", "candidate", "currency");

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!isSum(draft)) {
      return List.of();
    }
    boolean whole = isTotal(draft);
    Optional<BigDecimal> own = most(draft);
    Optional<BigDecimal> most =
        filing.of("milestones").stream()
            .filter(other -> isTotal(other) != whole && isSum(other))
            .filter(
                other ->
                    SAME.stream()
                        .allMatch(slot -> Objects.equals(other.get(slot), draft.get(slot))))
            .flatMap(other -> most(other).stream())
            .max(Comparator.naturalOrder());
    if (own.isEmpty()
        || most.isEmpty()
        || (whole ? own.get().compareTo(most.get()) >= 0 : own.get().compareTo(most.get()) <= 0)) {
      return List.of();
    }
    return List.of(
        whole
            ? "a total of "
                + own.get().toPlainString()
                + ", expected no less than its part of "
                + most.get().toPlainString()
            : "a part of "
                + own.get().toPlainString()
                + ", expected no more than the total of "
                + most.get().toPlainString());
  }

  private static boolean isTotal(Draft draft) {
    return "total".equals(draft.get("kind"));
  }

  /** Paid by one to another; a price a share is no sum, and a total of "at least" sets no bound. */
  private static boolean isSum(Draft draft) {
    return draft.type().name().equals("milestones")
        && draft.get("payer") != null
        && draft.get("payee") != null
        && !Boolean.TRUE.equals(draft.get("per_share"))
        && !(isTotal(draft) && "at_least".equals(draft.get("qualifier")));
  }

  private static Optional<BigDecimal> most(Draft draft) {
    Object most = draft.get("amount_high") != null ? draft.get("amount_high") : draft.get("amount");
    return most instanceof BigDecimal amount ? Optional.of(amount) : Optional.empty();
  }
}
