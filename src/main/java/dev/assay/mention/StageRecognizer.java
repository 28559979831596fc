package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.record.Phase;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Finds stages of development: "Phase 1", "phase Ib/II", "Phases 2 and 3", "preclinical"
 * (RECORDS.md, candidates). "Phase 2-ready" and a "recommended Phase 2 dose" are none (RECORDS.md,
 * edges); a pivotal or first-in-human study is clinical where no phase is told.
 */
public final class StageRecognizer implements Recognizer {
  private static final String ONE =
      "(?:[1-4](?!\\d)|III|II|IV|I(?![A-Z]))[ -]?(?:[abcABC](?![A-Za-z\\d]))?";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?:[Pp]hases?|PHASES?|Ph\\.?)[ -]{0,8}("
              + ONE
              + ")((?:[ ]?[/\u2013-][ ]?(?:[Pp]hase )?"
              + ONE
              + "){0,2})(?![\\w.]*\\d|[A-Za-z])");

  /** "Phases I and II", "Phase 2 and 3". */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?:,? and |,? or |, )("
              + ONE
              + ")(?![\\w.]*\\d|[A-Za-z]|"
              + "[ -](?:mg|patients|weeks|months|days|years|sites|of))");

  private static final Pattern READY = Pattern.compile("[ -]ready\\b.*", Pattern.DOTALL);

  /** "Phase II SBIR grant": the second round of a programme of grants. */
  private static final Pattern GRANT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?!trial|stud|clinical|program|develop|in |for |with )[\\w.]+ ){0,5}(?:STTR|SBIR|small business|award|grant|funding|contract)\\b.*",
          Pattern.DOTALL);

  private static final Pattern RECOMMENDED =
      Pattern.compile("(?i)\\brecommended (?:dose for (?:the )?)?$");
  private static final Pattern PRECLINICAL =
      Pattern.compile("(?i)\\b(?:pre-?clinical(?:ly)?|non-?clinical(?:ly)?|IND-enabling)\\b");
  private static final Pattern CLINICAL =
      Pattern.compile(
          "(?i)\\b(?:pivotal|registrational|first-in-human|first-in-man|first in human"
              + "|(?<!(?:programs|candidates|products|assets) in )(?:early|mid|late)(?:-to-late)?[- ]?stage (?:clinical )?(?:trials?|stud(?:y|ies)|tests?|testing))\\b");

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      String text = Blanks.plain(filing.slice(sentence.span()));
      int offset = sentence.span().start();
      List<Mention> numbered = numbered(tokens, text, offset);
      numbered.forEach(found);
      all(PRECLINICAL, text, tokens, offset, Phase.PRECLINICAL).forEach(found);
      if (numbered.isEmpty()) {
        all(CLINICAL, text, tokens, offset, Phase.CLINICAL).forEach(found);
      }
    }
  }

  private static List<Mention> all(
      Pattern pattern, String text, Tokens tokens, int offset, Phase phase) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(stage(tokens, offset + matcher.start(), offset + matcher.end(), phase));
    }
    return found;
  }

  private static List<Mention> numbered(Tokens tokens, String text, int offset) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = NUMBERED.matcher(text);
    while (matcher.find()) {
      String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 50));
      Phase phase = phase(matcher.group(1), matcher.group(2));
      if (phase == null
          || isRecommendation(text, matcher.start())
          || GRANT.matches(after)
          || READY.matches(after)) {
        continue;
      }
      found.add(stage(tokens, offset + matcher.start(), offset + matcher.end(), phase));
      Matcher second = SECOND.at(text, matcher.end(), text.length());
      if (second.lookingAt()) {
        Phase other = phase(second.group(1), "");
        boolean plural =
            text.charAt(matcher.start() + 5) == 's' || text.charAt(matcher.start() + 5) == 'S';
        if (other != null && (plural || other.compareTo(phase) > 0)) {
          found.add(stage(tokens, offset + second.start(1), offset + second.end(1), other));
        }
      }
    }
    return found;
  }

  /** "the recommended Phase 2 dose" is found in Phase 1. */
  private static boolean isRecommendation(String text, int start) {
    return RECOMMENDED.standsIn(text.substring(Math.max(0, start - 24), start));
  }

  private static Mention stage(Tokens tokens, int start, int end, Phase phase) {
    return new Mention.Stage(Place.of(tokens, tokens.from(start), tokens.from(end)), phase);
  }

  /**
   * The phase of "1b" and "/2a": two numbers side by side are a phase of their own; a fourth phase
   * is none.
   */
  private static @org.jspecify.annotations.Nullable Phase phase(String first, String rest) {
    int low = number(first);
    int high = low;
    for (String part : rest.replaceFirst("^[ /\u2013-]+", "").split("[/\u2013-]")) {
      high = part.isBlank() ? high : Math.max(high, number(part));
    }
    if (low == 1) {
      return high == 1 ? Phase.PHASE_1 : Phase.PHASE_1_2;
    }
    if (low == 2) {
      return high == 2 ? Phase.PHASE_2 : Phase.PHASE_2_3;
    }
    return low == 3 ? Phase.PHASE_3 : null;
  }

  private static int number(String part) {
    String figure =
        part.strip().toLowerCase(Locale.ROOT).replace("phase ", "").replaceAll("[ -]?[abc]$", "");
    return switch (figure) {
      case "1", "i" -> 1;
      case "2", "ii" -> 2;
      case "3", "iii" -> 3;
      case "4", "iv" -> 4;
      default -> 0;
    };
  }
}
