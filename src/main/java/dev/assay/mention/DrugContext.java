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
          + "[,:]? [\u201c\"(]?$");
  /** "AB-CD, a first-in-class anti-CD33 antibody", "AB-CD is an investigational". */
  private static final Pattern AFTER = Pattern.compile(
      "^[\u00ae\u2122]?(?:, (?:an?|our|its|the)| is (?:an?|our|being|currently)) (?:[\\w\u03b1-\u03c9-]+ ){0,6}"
          + "(?:inhibitor|antibody|antibodies|conjugate|agonist|antagonist|therapy|vaccine|molecule|compound|candidate|"
          + "degrader|peptide|treatment|drug|formulation|modulator|blocker|suspension|oligonucleotide)\\b");
  /** "BRANDEX® (zorotinib) tablets", "BRANDEX (zorotinib injectable suspension)". */
  private static final Pattern GENERIC_IN_BRACKETS = Pattern.compile("^[\u00ae\u2122]? ?\\(([a-z][A-Za-z-]+)((?: [a-z-]+){0,5})\\)");
  private static final Pattern FORMULATION = Pattern.compile(
      ".*\\b(?:suspension|tablets?|capsules?|injection|solution|cream|gel|ointment|implant|insert|powder|spray)\\b.*");

  private DrugContext() {}

  /** Whether a capitalised word carries a trademark sign or stands before a bracketed generic name. */
  static boolean isMarked(Tokens tokens, Chunk chunk) {
    if (!Character.isUpperCase(chunk.text().charAt(0)) || chunk.text().length() < 4 || chunk.end() >= tokens.size()) {
      return false;
    }
    char next = tokens.firstChar(chunk.end());
    return next == '\u00ae' || next == '\u2122' || next == '(';
  }

  /** Whether the place is one where only a drug's name stands. */
  static boolean namesDrug(Tokens tokens, Chunk chunk, TermHits hits, Stems stems) {
    String text = tokens.document();
    int start = tokens.start(chunk.first());
    int end = tokens.end(chunk.end() - 1);
    String after = text.substring(end, Math.min(text.length(), end + 2 * REACH)).replace('\n', ' ');
    var generic = GENERIC_IN_BRACKETS.matcher(after);
    if (generic.find()) {
      int token = tokens.from(end + generic.start(1));
      boolean drug = hits.at(token, Term.Drug.class).isPresent() || stems.of(generic.group(1)).isPresent();
      if (drug || FORMULATION.matcher(generic.group(2)).matches()) {
        return true;
      }
    }
    boolean letters = DrugShape.isLetters(chunk.text());
    char next = after.isEmpty() ? ' ' : after.charAt(0);
    if (!letters && next != '\u00ae' && next != '\u2122') {
      return false;
    }
    String before = text.substring(Math.max(0, start - REACH), start).replace('\n', ' ');
    return AFTER.matcher(after).find() || BEFORE.matcher(before).find();
  }
}
