package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** A payment's currency (ISO 4217) against the sign that its amount stands behind. */
final class CurrencyCheck implements Check {
  private static final Pattern SIGNED =
      Pattern.compile(
          "([$\u20ac\u00a3\u00a5\uffe5\u20a9\u20b9\u20aa])[\\s\u00a0]?(\\d[\\d,]{0,17}(?:\\.\\d{1,4})?)[\\s\u00a0-]?(?i:(thousand|million|billion|mm|m|bn|k)\\b)?");

  /** Signs of one currency, and of the yen and the yuan; dollars and the real share theirs. */
  private static final Map<String, List<String>> SIGNS =
      Map.of(
          "\u20ac",
          List.of("EUR"),
          "\u00a3",
          List.of("GBP"),
          "\u00a5",
          List.of("JPY", "CNY"),
          "\uffe5",
          List.of("JPY", "CNY"),
          "\u20a9",
          List.of("KRW"),
          "\u20b9",
          List.of("INR"),
          "\u20aa",
          List.of("ILS"),
          "$",
          List.of("USD", "CAD", "AUD", "HKD", "SGD", "TWD", "NZD", "BRL", "MXN"));

  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "k", 3, "million", 6, "mm", 6, "m", 6, "billion", 9, "bn", 9);

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("milestones")
        || draft.get("currency") == null
        || !(draft.get("amount") instanceof BigDecimal amount)) {
      return List.of();
    }
    String currency = String.valueOf(draft.get("currency"));
    List<String> signs = new ArrayList<>();
    filing.sentences(draft, "amount").forEach(sentence -> signs.addAll(signs(sentence, amount)));
    if (signs.isEmpty()
        || signs.stream()
            .anyMatch(sign -> SIGNS.getOrDefault(sign, List.of()).contains(currency))) {
      return List.of();
    }
    return List.of(
        "an amount in "
            + currency
            + " stands behind "
            + signs.get(0)
            + ", expected "
            + String.join(" or ", SIGNS.getOrDefault(signs.get(0), List.of())));
  }

  /** The signs before the same amount in a sentence. */
  private static List<String> signs(String sentence, BigDecimal amount) {
    List<String> signs = new ArrayList<>();
    Matcher signed = SIGNED.matcher(sentence);
    while (signed.find()) {
      String scale = signed.group(3) == null ? "" : signed.group(3).toLowerCase(Locale.ROOT);
      BigDecimal value =
          new BigDecimal(signed.group(2).replace(",", ""))
              .scaleByPowerOfTen(POWERS.getOrDefault(scale, 0));
      if (value.compareTo(amount) == 0) {
        signs.add(signed.group(1));
      }
    }
    return signs;
  }
}
