package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers against the bounds that they can't pass: a low end above its high end, a share of more
 * than all.
 */
final class OrderCheck implements Check {
  /** Slots whose number is not above that of another. */
  private record Order(String type, String less, String more) {}

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final List<Order> ORDERS =
      List.of(
          new Order("dosing", "low", "high"),
          new Order("milestones", "amount", "amount_high"),
          new Order("milestones", "percent", "percent_high"),
          new Order("outcomes", "patients", "evaluable"));

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    List<String> warnings = new ArrayList<>();
    for (Order order : ORDERS) {
      if (draft.type().name().equals(order.type())
          && draft.get(order.less()) instanceof Number less
          && draft.get(order.more()) instanceof Number more
          && decimal(less).compareTo(decimal(more)) > 0) {
        warnings.add(
            order.less()
                + " "
                + decimal(less).toPlainString()
                + ", expected no more than "
                + order.more()
                + " "
                + decimal(more).toPlainString());
      }
    }
    shares(draft).stream()
        .filter(share -> share.compareTo(ALL) > 0)
        .forEach(
            share ->
                warnings.add("percent " + share.toPlainString() + ", expected no more than 100"));
    return warnings;
  }

  /** The percentages that are shares; a measure of its own kind may double. */
  private static List<BigDecimal> shares(Draft draft) {
    List<BigDecimal> shares = new ArrayList<>();
    switch (draft.type().name()) {
      case "outcomes" -> {
        if (!"other".equals(draft.get("measure"))
            && draft.get("percent") instanceof BigDecimal percent) {
          shares.add(percent);
        }
      }
      case "milestones" -> {
        for (String slot : List.of("percent", "percent_high")) {
          if (draft.get(slot) instanceof BigDecimal percent) {
            shares.add(percent);
          }
        }
      }
      case "antigens" -> draft.<Expression>list("expression").forEach(e -> shares.add(e.percent()));
      default -> {}
    }
    return shares;
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
