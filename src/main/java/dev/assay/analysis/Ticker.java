package dev.assay.analysis;

import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A company's ticker as releases give it: "(Nasdaq: ACME)", "(TWSE-6919)".
 *
 * @param exchange as it is written
 * @param symbol as it is written
 * @param start position of the bracket, in UTF-16 code units
 * @param end position after the bracket or after the first of several tickers
 */
record Ticker(String exchange, String symbol, int start, int end) {
  private static final Pattern TICKER =
      Pattern.compile(
          "[(\\[]\\s{0,2}((?i:nasdaq|nyse|amex|otc|tsx|asx|lse|aim|fse|six|hkex|sehk|hkse|stock exchange of hong kong|twse|tpex"
              + "|tpe|kosdaq|kospi|krx|tse|tyo|sse|szse|euronext|oslo|bse|nse|cse|tase|frankfurt|omx|bme|bit|xetra|shse|epa|ebr|vse|gtsm|neo|borsa italiana|swx|lon)[A-Za-z\\u00f8\\s/,&]{0,40}?)"
              + "\\s{0,4}[:\\-\\u2013]\\s{0,4}[\"\\u201c\\u201d']?([A-Z0-9][A-Z0-9.]{0,9})\\b");

  /** The first ticker in the range. */
  static Optional<Ticker> first(String text, int from, int to) {
    Matcher matcher = TICKER.matcher(text, from, to);
    return matcher.find()
        ? Optional.of(
            new Ticker(
                Words.singleSpaced(matcher.group(1)),
                matcher.group(2),
                matcher.start(),
                matcher.end()))
        : Optional.empty();
  }
}
