package dev.assay.extract.trials;

import dev.assay.text.Pattern;
import java.util.List;

/** How texts name studies: what a name looks like and what stands beside it. */
final class StudyNamePatterns {
  /** The second word of a name: "RISE UP", "JADE MONO-2", "STEP UP T2D". */
  private static final String SECOND =
      "(?!(?:NCT|PHASE|AND|THE|FOR|WITH|TRIAL|STUDY|FDA|III?\\b))[A-Z]{2,10}(?:-?\\d{1,4})?(?: [A-Z]{1,4}\\d{1,3}[A-Z]?(?![\\w.%]))?";

  private static final String NAME =
      "((?:[A-Z]{3,14}\\d{0,3}|[A-Z]{2,6}\\d[A-Z]{2,8}|[A-Z]{2}(?=-(?:\\d{3}|[A-Z]{3,8})\\b))(?:-[A-Z0-9]{1,7}){0,2}(?:-[A-Z][a-z]{2,8})?(?: "
          + SECOND
          + "(?: \\d{3}(?![\\w.,%/]))?| \\d{1,3}(?![\\w.,%/]| (?:patients|participants|subjects|sites|mg|weeks|months|adults)))?)";
  private static final String NOUN =
      "(?:[Cc]linical )?(?:[Tt]rial|[Ss]tudy|[Tt]rials|[Ss]tudies|[Pp]rogram)\\b";
  private static final String STAGE =
      "(?:[Pp]hase|PHASE) ?(?:[1-3]|I{1,3})[abAB]?(?:/(?:[1-3]|I{1,3})[abAB]?)?";

  /** Names that are too long for a disease's abbreviation. */
  private static final String LONG =
      "([A-Z]{5,14}(?:-[A-Z0-9]{1,7}){0,2}(?: \\d{1,3})?|[A-Z]{3,4}-[A-Z0-9]{1,7}(?: \\d{1,3})?)";

  /** Names of small and capital letters. */
  private static final String MIXED =
      "((?:(?:[A-Z][a-z]{1,9}|[a-z]{4,9})[A-Z][A-Za-z]{0,10}(?:(?:[- ]| -)?\\d{1,4}[A-Z]{0,3}(?![\\w.,%/]))?"
          + "|[A-Z]{1,3}[a-z]{1,2}[A-Z]{2,10}(?:-[A-Z][A-Za-z0-9]{1,8})?"
          + "|[A-Z]{2,3}[a-z]{3,10}-?\\d{2,4}|[A-Z]{2}[a-z]{4,9}|[A-Z]{2}\\d{2}"
          + "|(?!Covid|Part|Type|Phase|Cohort|Group|Stage|Grade|Study|Trial|Step|Omega)[A-Z][a-z]{3,10}-\\d{1,2}"
          + "|(?!Anti|Pre|Post|Non|Multi|Open|First|Dose|Double|Single|Placebo|Follow|Long|Late|Early|Head|Proof|Co|Sub|Super)[A-Z][a-z]{1,8}-[A-Z]{2,6}(?:-?\\d{1,3})?))";

  /** What stands between the word for studies and their names: "trials (", "studies, called". */
  private static final String ONES =
      "(?:[Tt]rials|[Ss]tudies),? (?:called |named |known as )?[(\"\u201c]?";

  static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("\\b" + ONES + LONG + "(?=,? (?:and|&) [A-Z]{3})"),
          Pattern.compile(
              "\\b"
                  + ONES
                  + "[A-Z][A-Z0-9-]{3,14}(?: \\d{1,3})?,? (?:and|&) "
                  + LONG
                  + "(?=[)\"\u201d,;. ])"),
          Pattern.compile(
              "\\b"
                  + NOUN
                  + " (?:of|in|for|evaluating) [^().;]{1,90} \\("
                  + LONG
                  + "(?=\\)| and [A-Z])"),
          Pattern.compile(
              "\\b"
                  + NOUN
                  + " (?:of|in|for|evaluating) [^().;]{1,90} \\([A-Z][A-Z0-9-]{4,14},? and "
                  + LONG
                  + "(?=\\))"),
          Pattern.compile(
              "\\b"
                  + MIXED
                  + "(?= (?:\\(NCT\\d+\\) )?(?:"
                  + STAGE
                  + " )?(?:[Cc]linical )?(?:[Tt]rial|[Ss]tudy|[Tt]rials|[Ss]tudies)\\b)"),
          Pattern.compile(
              "\\b"
                  + NAME
                  + "(?=(?:, [A-Z][A-Z0-9-]{2,14}){0,3},? and [A-Z][A-Z0-9-]{2,14} (?:"
                  + STAGE
                  + " )?(?:[Cc]linical )?(?:[Tt]rials|[Ss]tudies)\\b)"),
          Pattern.compile(
              "\\b"
                  + STAGE
                  + " [A-Z][A-Z0-9-]{2,14},? and "
                  + NAME
                  + "(?= (?:[Cc]linical )?(?:[Tt]rials|[Ss]tudies)\\b)"),
          Pattern.compile("\\b" + STAGE + " " + NAME + "(?= " + NOUN + ")"),
          Pattern.compile("\\b" + STAGE + " ([A-Z][a-z]{1,7}[A-Z][A-Za-z]{1,10})(?= " + NOUN + ")"),
          Pattern.compile("\\b" + NAME + " (?:\\([^()]{5,90}\\) )?(?:" + STAGE + "|" + NOUN + ")"),
          Pattern.compile(
              "\\b"
                  + NOUN
                  + "(?:,? (?:called |named |known as |dubbed |designated |entitled |\\()|, | )[\"\u201c(]{1,2}"
                  + NAME
                  + "(?=[\"\u201d),;.]| \\(NCT)"),
          Pattern.compile(
              "\\b" + NOUN + ",? (?:called|named|known as|dubbed|designated) " + NAME + "\\b"),
          Pattern.compile(
              "\\b"
                  + NOUN
                  + "(?:,? (?:called |named |known as )|, )"
                  + NAME
                  + "(?=[\"\u201d),;.]| \\(NCT| trial)"),
          Pattern.compile(
              "\\b"
                  + NAME
                  + "(?: \\(NCT\\d+\\))?,? (?:is |was )?(?:an?|its|our|the) (?:(?!which|that|for|of|inhibitor|antibody|agonist|vaccine|to)[\\w/'\u2019-]+,? ){0,12}(?:trial|study)\\b"));
  static final Pattern SAID =
      Pattern.compile(
          "\\b"
              + NAME
              + " (?:is|was) an? (?:(?!which|that|for|of|inhibitor|antibody|agonist|vaccine|to)[\\w/-]+,? ){0,12}(?:trial|study)\\b");
  static final Pattern CODED =
      Pattern.compile(
          "\\b(?:(?:[Tt]rial|[Ss]tudy|[Pp]rotocol) \\(?|"
              + STAGE
              + " \\()([A-Z]{2,6}-?\\d{2,4}(?:-\\d{2,4})?)(?![\\w-])");

  /** "ABC123-201 Phase 2 trial": a study's number behind its drug's code. */
  static final Pattern EXTENDED =
      Pattern.compile("\\b([A-Z]{2,6}-?\\d{2,5}-\\d{2,4})(?= (?:" + STAGE + "|" + NOUN + "))");

  /** A name between a phase and the word for a study: "the Phase 3 AB-301 trial". */
  static final Pattern BETWEEN =
      Pattern.compile(
          "\\b" + STAGE + " ([A-Z]{2,4}-\\d{3})(?= (?:[Cc]linical )?(?:[Tt]rial|[Ss]tudy)\\b)");

  /** "In HARBOR-TIMI 71, patients", "results from HARBOR-2 were". */
  static final Pattern TOLD_IN =
      Pattern.compile(
          "(?:^|[.;] )In (?:the )?([A-Z]{4,14}(?:-[A-Z0-9]{1,7}){1,2}(?: \\d{1,3})?|[A-Z]{5,14} ?\\d)(?=, )"
              + "|\\b(?:[Rr]esults|[Dd]ata|[Ff]indings) from (?:the )?([A-Z]{4,14}(?:-[A-Z0-9]{1,7}){1,2}(?: \\d{1,3})?)(?= (?:were|was|show|demonstrat|support|will)\\b)"
              + "|\\b(?:portion|part|arm|cohort) of (?:the )?([A-Z]{2}[a-z]{4,9}|[A-Z]{5,14}(?:-[A-Z0-9]{1,7})?)(?=[ .,])");

  static final Pattern NUMBERED = Pattern.compile("\\b(Study \\d{3})(?![\\w.,-]\\d)");

  private StudyNamePatterns() {}
}
