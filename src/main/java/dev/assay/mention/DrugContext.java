package dev.assay.mention;

import dev.assay.lexicon.Stems;
import dev.assay.lexicon.Term;
import dev.assay.text.Pattern;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.Set;

/** Tells by its surroundings whether a chunk without digits and without a stem is a drug's name. */
final class DrugContext {
  private static final int REACH = 60;

  /** "our lead product candidate, AB-CD,", "the investigational drug AB-CD". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:candidates?|compound|drug|asset|molecule|program|product|therapy|treatment with|evaluating|formulation of)"
              + "[,:]? [\u201c\"(]?$|\\b[A-Z]{2,6}-?\\d{2,6}[A-Za-z]{0,2} \\($");

  /** "AB-CD, a first-in-class anti-CD33 antibody", "AB-CD is an investigational". */
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?: \\([^)]{2,50}\\))?(?:, (?:an?|our|its|the)| is (?:an?|our|being|currently)) (?:[\\w\u03b1-\u03c9'\u2019-]+,? ){0,8}"
              + "(?i:inhibitor|antibody|antibodies|conjugate|agonist|antagonist|therapy|vaccine|molecule|compound|candidate|product|"
              + "degrader|peptide|treatment|drug|formulation|modulator|blocker|suspension|oligonucleotide)\\b");

  /**
   * "its lead product candidate, Zorovax,": what stands between the commas is its name, whatever it
   * looks like.
   */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "\\b(?:(?:product|drug|lead|therapeutic|vaccine|clinical|development) (?:product |drug |clinical )?(?:candidate|asset|compound|program|product|drug|molecule)"
              + "|investigational (?:drug|therapy|treatment|medicine|agent|product))(?:, | known as |, known as | called )[\u201c\"]?$");

  private static final Pattern PRESENTED_AFTER =
      Pattern.compile(
          "^[\u201d\"]?[\u00ae\u2122]?(?:[,.;)]| \\(| (?:is|was|has|for|in|to|as|and|at|showed|demonstrated)\\b)");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:Phase|Both|Each|This|That|These|Under|With|Also|After|Before|During|While|Company|The(?:se|n|re[a-z]*|ir|m|y|me|ory|rap[a-z]+)?)");

  private static final Pattern BEHIND_MARK = Pattern.compile("(?:[\u00ae\u2122]|\\((?:R|TM)\\)) $");

  /** "sales of BRANDEX®", "BRANDEX® revenue", "approval of BRANDEX®". */
  private static final Pattern SOLD_BEFORE =
      Pattern.compile(
          "\\b(?:sales (?:of|from)|revenues? (?:of|from)|launch(?:ed)?(?: of)?|approv(?:al|ed)(?: of| for)?|prescriptions? (?:of|for)|commerciali[sz]\\w+(?: of)?|"
              + "(?:study|studies|trials?|efficacy|safety|development|rights|use|expansions?|patients on) (?:of|to|with)|evaluating|programs? for|"
              + "markets|sells|treated with|medicine|drug|product,?) (?:the )?$");

  private static final Pattern SOLD_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]?[ *]*(?:U\\.S\\. |net |product |worldwide |global |full year \\d* ?)*(?:sales|revenues?|launch|prescriptions?|tablets|capsules|injection|"
              + "is approved|was approved|is indicated|approval)\\b");

  /** "BRANDEX® (zorotinib) tablets", "BRANDEX (zorotinib injectable suspension)". */
  private static final Pattern GENERIC_IN_BRACKETS =
      Pattern.compile("^[\u00ae\u2122]? ?\\(([a-z][A-Za-z-]+)((?:[ /][A-Za-z-]+){0,6})[);,]");

  private static final Pattern FORM_BEHIND =
      Pattern.compile(
          " (?:\\w+ )?(?:tablets?|capsules?|injection|cream|gel|ointment|solution|suspension|spray|patch|eye drops|implant|vaccine|powder)\\b");
  private static final Pattern FORMULATION =
      Pattern.compile(
          ".*\\b(?:suspension|tablets?|capsules?|injection|solution|cream|gel|ointment|implant|insert|powder|spray)\\b.*");

  /** "efficacy of Zorafetron", "patients treated with Zorafetron". */
  private static final Pattern GIVEN_BEFORE =
      Pattern.compile(
          "\\b(?:(?:efficacy|safety|tolerability|administration|doses?|commerciali[sz]ation|data|results|approval|NDA|BLA|sales|designation|study|trial|"
              + "rights|development) (?:of|for|to|with)|treat(?:ed|ment) with|receiving|received|evaluating|application for|developing) (?:oral |nasal |topical )?$");

  /** "Zorafetron for the treatment of", "Zorafetron demonstrated". */
  private static final Pattern GIVEN_AFTER =
      Pattern.compile(
          "^(?: for (?:the )?(?:treatment|management|prevention)| for [a-z]+ [a-z]+|-treated| (?:demonstrated|reduced|improved|was well tolerated|was generally|met|"
              + "significantly|monotherapy|tablets|capsules|injection|treatment|arm|group|approval|in patients|in adults|in combination|showed|\\d+ ?mg)\\b)");

  /** The words that {@link #GIVEN_BEFORE} ends with. */
  private static final Set<String> GIVEN =
      Set.of(
          "of",
          "for",
          "to",
          "with",
          "receiving",
          "received",
          "evaluating",
          "developing",
          "oral",
          "nasal",
          "topical");

  private DrugContext() {}

  /**
   * Whether the place speaks of the word as of a drug that is given or developed; one such place
   * alone proves nothing.
   */
  static boolean speaksOfDrug(Tokens tokens, Chunk chunk) {
    String text = tokens.document();
    int start = tokens.start(chunk.first());
    int end = Mark.end(text, tokens.end(chunk.end() - 1));
    return GIVEN.contains(wordBefore(text, start))
        && GIVEN_BEFORE.standsIn(before(text, start))
        && GIVEN_AFTER.standsIn(
            Words.singleBlanks(text.substring(end, Math.min(text.length(), end + REACH)), "*_"));
  }

  private static String before(String text, int start) {
    return Words.singleBlanks(text.substring(Math.max(0, start - REACH), start), "*_");
  }

  /** The letters before the blanks and marks that stand before the position. */
  private static String wordBefore(String text, int position) {
    int end = position;
    while (end > 0 && " \n\t\r\f\u000b*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /**
   * Whether a word is written as an invented name is: a capital, four letters at least, and no
   * plain noun's ending.
   */
  static boolean mayName(Tokens tokens, Chunk chunk) {
    String word = chunk.text();
    return Character.isUpperCase(word.charAt(0))
        && word.length() >= 4
        && chunk.end() < tokens.size()
        && !Words.hasDigit(word)
        && !PLAIN.matches(word);
  }

  /** "also called AB-2C", "formerly known as XY-1". */
  private static final Pattern ALIAS_BEFORE =
      Pattern.compile(
          "\\b(?:also|formerly|previously) (?:called|known as|referred to as|designated|named) [\u201c\"]?$");

  /** "zorotamab tirumotecan (zor-TMT)": a short form in brackets right behind a drug's name. */
  private static boolean isBracketed(Tokens tokens, Chunk chunk, TermHits hits, Stems stems) {
    int open = chunk.first() - 1;
    if (open < 1
        || tokens.firstChar(open) != '('
        || chunk.end() >= tokens.size()
        || tokens.firstChar(chunk.end()) != ')') {
      return false;
    }
    String word = tokens.text(open - 1);
    return stems.of(word).isPresent()
        || stems.secondWord(word).isPresent()
        || hits.at(open - 1, Term.Drug.class).isPresent();
  }

  /** Whether a comma, "as" or "called" stands before it, with which {@link #PRESENTED} ends. */
  private static boolean mayBePresented(String text, int start) {
    int at = start;
    while (at > 0 && " \n\t\r\f\u000b*_\"\u201c".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && at < start && ",sd".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether the place is one where only a drug's name stands. */
  static boolean namesDrug(Tokens tokens, Chunk chunk, TermHits hits, Stems stems) {
    String text = tokens.document();
    int start = tokens.start(chunk.first());
    int end = tokens.end(chunk.end() - 1);
    int behind = Mark.end(text, end);
    String after =
        text.substring(behind, Math.min(text.length(), behind + 2 * REACH)).replace('\n', ' ');
    var generic = GENERIC_IN_BRACKETS.matcher(after);
    if (generic.find()) {
      int token = tokens.from(behind + generic.start(1));
      boolean drug =
          hits.at(token, Term.Drug.class).isPresent() || stems.of(generic.group(1)).isPresent();
      boolean form = FORM_BEHIND.begins(after.substring(generic.end()));
      if (drug || form || FORMULATION.matches(generic.group(2))) {
        return true;
      }
    }
    boolean letters = DrugShape.isLetters(chunk.text());
    if (letters
        && (ALIAS_BEFORE.standsIn(before(text, start))
            || isBracketed(tokens, chunk, hits, stems))) {
      return true;
    }
    boolean marked = behind > end;
    if (!letters && !marked && !mayBePresented(text, start)) {
      return false;
    }
    String before = before(text, start);
    if (BEHIND_MARK.standsIn(before)) {
      return false;
    }
    if (!letters && !marked) {
      return PRESENTED.standsIn(before) && PRESENTED_AFTER.standsIn(after);
    }
    return AFTER.standsIn(after)
        || BEFORE.standsIn(before)
        || marked && (SOLD_BEFORE.standsIn(before) || SOLD_AFTER.standsIn(after));
  }
}
