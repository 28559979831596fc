package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;

/** Captions of clauses, which tell the kind of the sum behind them: "3.1 Upfront Payment." */
final class Captions {
  private static final Pattern CAPTION =
      Pattern.compile(
          "^[\\W\\d]{0,12}(?:[a-zA-Z]\\)\\s*)?(?:(upfront|up-front|initial|signing|execution)|(milestone|[a-z]+ milestone)|(option)|(research|development|r&d))"
              + " (?:\\w+ ){0,2}(?:payments?|fees?|funding|consideration)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private Captions() {}

  /** The kind that the words before a sentence tell, if they are such a caption. */
  static Optional<String> kind(String caption) {
    Matcher matcher = CAPTION.matcher(Words.singleSpaced(caption));
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group(1) != null
            ? "upfront"
            : matcher.group(2) != null
                ? "milestone"
                : matcher.group(3) != null ? "option_fee" : "research_funding");
  }
}
