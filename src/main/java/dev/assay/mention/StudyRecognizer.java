package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Finds registry numbers of studies: ClinicalTrials.gov (NCT), EudraCT and its successor, ISRCTN,
 * ACTRN, ChiCTR and jRCT. Blanks within a number are left out of the identifier.
 */
public final class StudyRecognizer implements Recognizer {
  private static final int REACH = 40;
  private static final Pattern LETTERED =
      Pattern.compile(
          "((?i:NCT)|ISRCTN|ACTRN|ChiCTR|CHICTR|CTR|jRCTs?|JRCTs?)[ \u00a0#:.-]{0,2}((?:[A-Z]{2,5}-)?\\d{8,14})(?!\\d)");
  private static final Pattern EUDRACT =
      Pattern.compile(
          "((?:20)\\d\\d)[-\u2010-\u2013](\\d{6})[-\u2010-\u2013](\\d\\d)([-\u2010-\u2013]\\d\\d)?(?!\\d)");

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (tokens.is(token, Tokens.Kind.NUMBER)
            ? tokens.end(token) - tokens.start(token) == 4
            : "NnIAjJC".indexOf(tokens.firstChar(token)) >= 0) {
          read(tokens, token, sentence, found);
        }
      }
    }
  }

  private static void read(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    int start = tokens.start(token);
    boolean number = tokens.is(token, Tokens.Kind.NUMBER);
    Matcher matcher =
        (number ? EUDRACT : LETTERED)
            .matcher(text, start, Math.min(sentence.span().end(), start + REACH))
            .useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return;
    }
    String identifier =
        number
            ? String.join("-", matcher.group(1), matcher.group(2), matcher.group(3))
                + (matcher.group(4) == null ? "" : "-" + matcher.group(4).substring(1))
            : lettered(matcher.group(1), matcher.group(2));
    if (!identifier.isEmpty()) {
      found.accept(
          new Mention.Study(Place.of(tokens, token, tokens.from(matcher.end())), identifier));
    }
  }

  /** The registry's own spelling, empty if the number has not the registry's length. */
  private static String lettered(String registry, String number) {
    int digits = (int) number.chars().filter(Character::isDigit).count();
    return switch (registry) {
      case "ISRCTN" -> digits == 8 ? registry + number : "";
      case "ACTRN" -> digits == 14 ? registry + number : "";
      case "ChiCTR", "CHICTR" -> number.length() == digits ? "ChiCTR" + number : "ChiCTR-" + number;
      case "CTR" -> digits == 8 ? registry + number : "";
      case "jRCT", "JRCT" -> digits == 10 ? "jRCT" + number : "";
      case "jRCTs", "JRCTs" -> digits == 9 ? "jRCTs" + number : "";
      default -> digits == 8 ? "NCT" + number : "";
    };
  }
}
