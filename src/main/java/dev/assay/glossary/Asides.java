package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The places of a filing that tell of the drugs of others, or of what is done with them. */
final class Asides {
  /** What is said of the drugs of others: "competitors include", "marketed by other companies". */
  private static final Pattern RIVALS =
      Pattern.compile(
          "\\b(?:competitors?|competing|competitive products?|compet(?:e|es) with|competition from|"
              + "aware of (?:several|other|a number of|multiple|at least|the following)|rival)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whose past work a paragraph tells: "prior to joining", "she previously served as". */
  private static final Pattern CAREER =
      Pattern.compile(
          "\\b(?:[Pp]rior to (?:joining|his|her|that)|(?:[Hh]e|[Ss]he|Dr\\.|Mr\\.|Ms\\.)(?: \\w+){0,2} (?:previously|most recently|also|served|held|led|joined|worked|drove|spearheaded|oversaw|was (?:responsible|instrumental|involved))"
              + "|[Mm]ost recently,? (?:he|she|served)|years of (?:\\w+ ){0,4}experience|[Dd]uring (?:his|her) (?:time|tenure|career)|(?:his|her) (?:career|tenure)|where (?:he|she) (?:led|served|held|was|oversaw))\\b");

  /** What is done with others. */
  private static final Pattern JOINT =
      Pattern.compile("(?i)\\b(?:collaborat|agree|suppl|joint|partner|together|alliance|team)");

  private final Filing filing;
  private final Map<Integer, Boolean> joint = new HashMap<>();
  private final Set<Integer> rivals = new HashSet<>();
  private final Set<Integer> careers = new HashSet<>();

  /** Reads a filing's paragraphs. */
  Asides(Filing filing) {
    this.filing = filing;
    for (Sentence sentence : filing.toldSentences()) {
      String text =
          filing.document().text().substring(sentence.span().start(), sentence.span().end());
      if (RIVALS.standsIn(text)) {
        rivals.add(sentence.paragraph());
      }
      if (CAREER.standsIn(text)) {
        careers.add(sentence.paragraph());
      }
    }
  }

  /** Whether a paragraph, by its number, tells of competitors. */
  boolean isOfRivals(int paragraph) {
    return rivals.contains(paragraph);
  }

  /** Whether a paragraph, by its number, tells what staff did elsewhere. */
  boolean isOfCareers(int paragraph) {
    return careers.contains(paragraph);
  }

  /** Whether a sentence tells what is done with others. */
  boolean isJoint(Sentence sentence) {
    return joint.computeIfAbsent(
        sentence.index(), i -> JOINT.standsIn(filing.slice(sentence.span())));
  }
}
