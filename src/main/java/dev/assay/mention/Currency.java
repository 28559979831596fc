package dev.assay.mention;

import dev.assay.text.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A currency's sign, code or name beside an amount.
 *
 * @param iso its code (ISO 4217)
 * @param signed whether it is a sign such as "$" rather than letters alone
 * @param end the position after it and the blanks that follow, in UTF-16 code units
 */
record Currency(String iso, boolean signed, int end) {
  private static final int REACH = 32;
  private static final String SIGNS = "$\u20ac\u00a3\u00a5\uffe5\u20a9\u20b9\u20aa";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(U\\.S\\.|[A-Z]{2,4}|Cdn|Can|Euros?|Yen)[\\s\u00a0]?|([ACRS])(?=\\\\?\\$))?(?:\\\\?(["
              + SIGNS
              + "])[\\s\u00a0]{0,2})?");
  private static final Pattern AFTER =
      Pattern.compile(
          "[\\s\u00a0-]{0,3}(?:(?i:(?:(u\\.s\\.|us|united states|canadian|australian"
              + "|hong kong|singapore|new zealand|(?:new )?taiwan)[\\s\u00a0])?dollars?|(euros?|yen|yuan|renminbi|pounds? sterling|british pounds?"
              + "|swiss francs?|korean won|swedish kron[ao]r?|danish kroner?|norwegian kroner?))|([A-Z]{3})(?![A-Za-z])|([\u20ac\u00a3\u00a5$])(?!\\d))");

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("US", "USD"),
          Map.entry("U.S.", "USD"),
          Map.entry("USD", "USD"),
          Map.entry("EUR", "EUR"),
          Map.entry("EURO", "EUR"),
          Map.entry("Euro", "EUR"),
          Map.entry("Euros", "EUR"),
          Map.entry("GBP", "GBP"),
          Map.entry("JPY", "JPY"),
          Map.entry("Yen", "JPY"),
          Map.entry("CHF", "CHF"),
          Map.entry("RMB", "CNY"),
          Map.entry("CNY", "CNY"),
          Map.entry("HK", "HKD"),
          Map.entry("HKD", "HKD"),
          Map.entry("NT", "TWD"),
          Map.entry("NTD", "TWD"),
          Map.entry("TWD", "TWD"),
          Map.entry("NZ", "NZD"),
          Map.entry("NZD", "NZD"),
          Map.entry("A", "AUD"),
          Map.entry("AU", "AUD"),
          Map.entry("AUD", "AUD"),
          Map.entry("C", "CAD"),
          Map.entry("CA", "CAD"),
          Map.entry("Can", "CAD"),
          Map.entry("CDN", "CAD"),
          Map.entry("Cdn", "CAD"),
          Map.entry("CAD", "CAD"),
          Map.entry("S", "SGD"),
          Map.entry("SG", "SGD"),
          Map.entry("SGD", "SGD"),
          Map.entry("R", "BRL"),
          Map.entry("BRL", "BRL"),
          Map.entry("SEK", "SEK"),
          Map.entry("DKK", "DKK"),
          Map.entry("NOK", "NOK"),
          Map.entry("KRW", "KRW"),
          Map.entry("INR", "INR"),
          Map.entry("NIS", "ILS"),
          Map.entry("ILS", "ILS"));

  /** Letters that mean a currency only with a sign: "CA 94080" is a place. */
  private static final Set<String> NEED_SIGN =
      Set.of("US", "U.S.", "HK", "NT", "NZ", "AU", "CA", "Can", "CDN", "Cdn", "SG");

  /** Whether the character is a currency's sign. */
  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** The currency that begins at the position, before its amount: "US$", "EUR ", "\$". */
  static Optional<Currency> before(String text, int position, int limit) {
    Matcher matcher =
        BEFORE.at(text, position, Math.min(limit, position + REACH)).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String letters = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    boolean signed = matcher.group(3) != null;
    String iso = letters == null ? null : CODES.get(letters);
    if (letters == null ? !signed : iso == null || !signed && NEED_SIGN.contains(letters)) {
      return Optional.empty();
    }
    return Optional.of(
        new Currency(
            iso != null ? iso : ofSign(matcher.group(3).charAt(0)), signed, matcher.end()));
  }

  /** The currency that begins at the position, after its amount: " euros", " U.S. dollars", "€". */
  static Optional<Currency> after(String text, int position, int limit) {
    Matcher matcher =
        AFTER.at(text, position, Math.min(limit, position + REACH)).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (matcher.group(3) != null) {
      String iso = NEED_SIGN.contains(matcher.group(3)) ? null : CODES.get(matcher.group(3));
      return iso == null ? Optional.empty() : Optional.of(new Currency(iso, false, matcher.end()));
    }
    String iso =
        matcher.group(4) != null
            ? ofSign(matcher.group(4).charAt(0))
            : matcher.group(2) != null
                ? ofName(matcher.group(2).toLowerCase(Locale.ROOT))
                : matcher.group(1) != null
                    ? ofDollars(matcher.group(1).toLowerCase(Locale.ROOT))
                    : "USD";
    return Optional.of(new Currency(iso, matcher.group(4) != null, matcher.end()));
  }

  private static String ofSign(char sign) {
    return switch (sign) {
      case '\u20ac' -> "EUR";
      case '\u00a3' -> "GBP";
      case '\u00a5', '\uffe5' -> "JPY";
      case '\u20a9' -> "KRW";
      case '\u20b9' -> "INR";
      case '\u20aa' -> "ILS";
      default -> "USD";
    };
  }

  private static String ofName(String name) {
    return switch (name.substring(0, 3)) {
      case "eur" -> "EUR";
      case "yen" -> "JPY";
      case "yua", "ren" -> "CNY";
      case "swi" -> "CHF";
      case "kor" -> "KRW";
      case "swe" -> "SEK";
      case "dan" -> "DKK";
      case "nor" -> "NOK";
      default -> "GBP";
    };
  }

  private static String ofDollars(String country) {
    return switch (country) {
      case "canadian" -> "CAD";
      case "australian" -> "AUD";
      case "hong kong" -> "HKD";
      case "singapore" -> "SGD";
      case "new zealand" -> "NZD";
      case "taiwan", "new taiwan" -> "TWD";
      default -> "USD";
    };
  }
}
