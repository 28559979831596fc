package dev.assay.extract.milestones;

import dev.assay.Told;
import dev.assay.record.Milestone;
import java.util.List;

/**
 * The payments that a text tells, a line each: kind, payer and payee, sum or rate, event, status.
 */
final class PaymentLines {
  private PaymentLines() {}

  static List<String> read(String text) {
    return Told.of(Milestone.class, text).stream().map(PaymentLines::written).toList();
  }

  private static String written(Milestone payment) {
    String sum =
        payment.amount() == null
            ? payment.percent() == null ? "-" : payment.percent() + "%"
            : payment.amount().toPlainString();
    return payment.kind()
        + " "
        + name(payment.payer())
        + ">"
        + name(payment.payee())
        + " "
        + sum
        + " "
        + payment.event()
        + " "
        + payment.status();
  }

  private static String name(String company) {
    return company == null ? "?" : company.split(" ")[0];
  }
}
