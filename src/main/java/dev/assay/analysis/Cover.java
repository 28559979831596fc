package dev.assay.analysis;

import dev.assay.text.LegalForm;
import dev.assay.text.Pattern;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What the cover page of a form says (EDGAR filer manual; forms 8-K, 10-K, 10-Q and their like).
 */
final class Cover {
  private static final int LONGEST = 12_000;
  private static final Pattern FORM =
      Pattern.compile(
          "(?im)^[\\s*#_|]{0,60}form\\s{1,4}((?:8-K|10-KT?(?:405|SB)?|10-QT?|6-K|20-F|40-F|S-\\d{1,2}|F-\\d{1,2}|11-K)(?:/A)?)\\b");
  private static final Pattern EXACT_NAME =
      Pattern.compile("(?i)\\(\\s{0,3}exact\\s{1,3}name\\s{1,3}of");
  private static final Pattern FILE_NUMBER =
      Pattern.compile("(?<![\\d-])((?:0{0,2}[01]|333|811|814|33)-\\d{4,6}(?:-\\d{2})?)(?![\\d-])");
  private static final Pattern EVENT =
      Pattern.compile("(?i)date\\s{1,3}of\\s{1,3}(?:report|earliest)");

  /** Where a cover has both dates apart, that of the event counts. */
  private static final Pattern EARLIEST =
      Pattern.compile("(?i)earliest\\s{1,12}event\\s{1,12}reported");

  private static final Pattern TRADING = Pattern.compile("(?i)trading\\s{1,3}symbol");
  private static final Pattern SYMBOL =
      Pattern.compile("(?<=[|\\t\\n*])\\s{0,8}\\*{0,2}([A-Z]{2,5})\\*{0,2}\\s{0,8}(?=[|\\t\\n*])");
  private static final Pattern MARKET =
      Pattern.compile("(?i)\\b(nasdaq|nyse american|new york stock exchange|nyse)\\b");

  private final String text;
  private final String head;

  Cover(String text) {
    this.text = text;
    this.head = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** "FORM 8-K" */
  Optional<String> form() {
    Matcher matcher = FORM.matcher(head);
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /**
   * The registrant's name, in the line above or before "(Exact name of registrant as specified in
   * its charter)".
   */
  Optional<String> company() {
    Matcher matcher = EXACT_NAME.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int end = matcher.start();
    while (end > 0) {
      int start = head.lastIndexOf('\n', end - 1) + 1;
      String line = LineShape.bare(head.substring(start, end));
      if (line.chars().anyMatch(Character::isLetterOrDigit)) {
        return Optional.of(CompanyWords.inNormalCase(LegalForm.strip(line), text));
      }
      end = Math.max(0, start - 1);
    }
    return Optional.empty();
  }

  /** The number that stands nearest to "Commission File Number". */
  Optional<String> fileNumber() {
    int label = head.toLowerCase(java.util.Locale.ROOT).indexOf("(commission");
    if (label < 0) {
      Matcher matcher = Pattern.compile("(?i)commission\\s{1,3}file").matcher(head);
      label = matcher.find() ? matcher.start() : -1;
    }
    if (label < 0) {
      return Optional.empty();
    }
    String nearest = null;
    Matcher matcher =
        FILE_NUMBER.matcher(head, Math.max(0, label - 400), Math.min(head.length(), label + 400));
    int distance = Integer.MAX_VALUE;
    while (matcher.find()) {
      if (Math.abs(matcher.start() - label) < distance) {
        distance = Math.abs(matcher.start() - label);
        nearest = matcher.group(1);
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The date after or before "Date of Report (Date of earliest event reported)". */
  Optional<String> eventDate() {
    Matcher earliest = EARLIEST.matcher(head);
    return earliest.find()
        ? Dates.first(head, earliest.end(), Math.min(head.length(), earliest.end() + 110))
            .or(this::reportDate)
        : reportDate();
  }

  private Optional<String> reportDate() {
    Matcher matcher = EVENT.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int from = matcher.end();
    return Dates.first(head, from, Math.min(head.length(), from + 110))
        .or(() -> Dates.first(head, Math.max(0, from - 110), from));
  }

  /** The ticker of the table "Title of each class, Trading Symbol(s), Name of each exchange". */
  Optional<Ticker> ticker() {
    Matcher label = TRADING.matcher(head);
    if (!label.find()) {
      return Optional.empty();
    }
    int to = Math.min(head.length(), label.end() + 600);
    Matcher symbol = SYMBOL.matcher(head, label.end(), to).useTransparentBounds(true);
    Matcher market = MARKET.matcher(head, label.end(), to);
    if (!symbol.find() || !market.find()) {
      return Optional.empty();
    }
    String exchange =
        market.group(1).equalsIgnoreCase("new york stock exchange") ? "NYSE" : market.group(1);
    return Optional.of(new Ticker(exchange, symbol.group(1), symbol.start(1), symbol.end(1)));
  }
}
