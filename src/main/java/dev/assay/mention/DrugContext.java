package dev.assay.mention;

import dev.assay.lexicon.Stems;
import dev.assay.lexicon.Term;
import dev.assay.text.Tokens;
import java.util.regex.Pattern;

/** Tells by its surroundings whether a chunk without digits and without a stem is a drug's name. */
final class DrugContext {
  private static final int REACH = 60;
  /** "our lead product candidate, AB-CD,", "the investigational drug AB-CD". */
  private static final Pattern BEFORE = Pattern.compile(
      "(?:candidates?|compound|drug|asset|molecule|program|product|therapy|treatment with|evaluating|formulation of)"
          + "[,:]? [\u201c\"(]?$|\\b[A-Z]{2,6}-?\\d{2,6}[A-Za-z]{0,2} \\($");
  /** "AB-CD, a first-in-class anti-CD33 antibody", "AB-CD is an investigational". */
  private static final Pattern AFTER = Pattern.compile(
      "^(?: \\([^)]{2,50}\\))?(?:, (?:an?|our|its|the)| is (?:an?|our|being|currently)) (?:[\\w\u03b1-\u03c9-]+,? ){0,8}"
          + "(?i:inhibitor|antibody|antibodies|conjugate|agonist|antagonist|therapy|vaccine|molecule|compound|candidate|"
          + "degrader|peptide|treatment|drug|formulation|modulator|blocker|suspension|oligonucleotide)\\b");
  /** "its lead product candidate, Zorovax,": what stands between the commas is its name, whatever it looks like. */
  private static final Pattern PRESENTED = Pattern.compile(
      "\\b(?:(?:product|drug|lead|therapeutic|vaccine|clinical|development) (?:product |drug |clinical )?(?:candidate|asset|compound|program|product|drug|molecule)"
          + "|investigational (?:drug|therapy|treatment|medicine|agent|product))(?:, | known as |, known as | called )[\u201c\"]?$");
  private static final Pattern PRESENTED_AFTER = Pattern.compile("^[\u201d\"]?[\u00ae\u2122]?(?:[,.;)]| \\(| (?:is|was|has|for|in|to|as|and|at|showed|demonstrated)\\b)");
  private static final Pattern PLAIN = Pattern.compile("(?:Phase|Both|Each|This|That|These|Under|With|Also|After|Before|During|While|Company|The[a-z]*)");
  /** "sales of BRANDEX®", "BRANDEX® revenue", "approval of BRANDEX®". */
  private static final Pattern SOLD_BEFORE = Pattern.compile(
      "\\b(?:sales (?:of|from)|revenues? (?:of|from)|launch(?:ed)?(?: of)?|approv(?:al|ed)(?: of| for)?|prescriptions? (?:of|for)|commerciali[sz]\\w+(?: of)?|"
          + "(?:study|studies|trials?|efficacy|safety|development|rights|use|patients on) (?:of|to|with)|evaluating|programs? for|"
          + "markets|sells|treated with|medicine|drug|product,?) (?:the )?$");
  private static final Pattern SOLD_AFTER = Pattern.compile(
      "^[\u00ae\u2122]?[ *]*(?:U\\.S\\. |net |product |worldwide |global |full year \\d* ?)*(?:sales|revenues?|launch|prescriptions?|tablets|capsules|injection|"
          + "is approved|was approved|is indicated|approval)\\b");
  /** "BRANDEX® (zorotinib) tablets", "BRANDEX (zorotinib injectable suspension)". */
  private static final Pattern GENERIC_IN_BRACKETS = Pattern.compile("^[\u00ae\u2122]? ?\\(([a-z][A-Za-z-]+)((?: [a-z-]+){0,5})[);,]");
  private static final Pattern FORMULATION = Pattern.compile(
      ".*\\b(?:suspension|tablets?|capsules?|injection|solution|cream|gel|ointment|implant|insert|powder|spray)\\b.*");

  private DrugContext() {}

  /** Whether a word is written as an invented name is: a capital, four letters at least, and no plain noun's ending. */
  static boolean mayName(Tokens tokens, Chunk chunk) {
    String word = chunk.text();
    return Character.isUpperCase(word.charAt(0)) && word.length() >= 4 && chunk.end() < tokens.size()
        && word.chars().noneMatch(Character::isDigit) && !PLAIN.matcher(word).matches();
  }

  /** Whether the place is one where only a drug's name stands. */
  static boolean namesDrug(Tokens tokens, Chunk chunk, TermHits hits, Stems stems) {
    String text = tokens.document();
    int start = tokens.start(chunk.first());
    int end = tokens.end(chunk.end() - 1);
    int behind = Mark.end(text, end);
    String after = text.substring(behind, Math.min(text.length(), behind + 2 * REACH)).replace('\n', ' ');
    var generic = GENERIC_IN_BRACKETS.matcher(after);
    if (generic.find()) {
      int token = tokens.from(behind + generic.start(1));
      boolean drug = hits.at(token, Term.Drug.class).isPresent() || stems.of(generic.group(1)).isPresent();
      if (drug || FORMULATION.matcher(generic.group(2)).matches()) {
        return true;
      }
    }
    boolean letters = DrugShape.isLetters(chunk.text());
    boolean marked = behind > end;
    String before = text.substring(Math.max(0, start - REACH), start).replaceAll("[\\s*_]+", " ");
    if (!letters && !marked) {
      return PRESENTED.matcher(before).find() && PRESENTED_AFTER.matcher(after).find();
    }
    return AFTER.matcher(after).find() || BEFORE.matcher(before).find()
        || marked && (SOLD_BEFORE.matcher(before).find() || SOLD_AFTER.matcher(after).find());
  }
}
