package dev.assay.analysis;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a period ends a sentence or only an abbreviation, an initial or a number of a
 * clause.
 */
final class Abbreviations {
  /** After these a name or a number follows. */
  private static final Set<String> TITLES =
      Set.of(
          ("dr drs mr mrs ms prof st mt messrs hon gen sen rep vs v e.g i.e cf approx ca "
                  + "viz resp incl est al")
              .split(" "));

  /** After these a number follows, or it is a word of its own. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          ("no nos fig figs vol p pp sec art ref refs exh jan feb mar apr jun jul aug sep "
                  + "sept oct nov dec item tel")
              .split(" "));

  /** These may end a sentence, but then a word follows that begins one. */
  private static final Set<String> INNER =
      Set.of(
          ("inc corp ltd co cos llc l.l.c l.p plc bros ph.d m.d pharm.d d.v.m d.o r.n b.s "
                  + "m.s m.b.a m.p.h md phd u.s u.s.a u.k e.u d.c n.v b.v s.a s.p.a a.g k.k a.m "
                  + "p.m jr sr esq dept univ mass calif conn ga pa ill mich minn tex wash fla ariz "
                  + "colo del va mo wis ore tenn ala n.j n.y n.c s.c ave blvd etc ed eds dist intl "
                  + "int'l natl hosp assoc")
              .split(" "));

  private static final Set<String> OPENERS =
      Set.of(
          ("the this these that those in on we our it its as for at under if each such "
                  + "there to after following with while although however additionally both all "
                  + "patients an a he she they their upon when based since from no pursuant by "
                  + "about also during further furthermore moreover subject today before because "
                  + "many several most some two three one results data please any other i you what "
                  + "where who how overall together currently founded headquartered "
                  + "forward-looking")
              .split(" "));

  private Abbreviations() {}

  /**
   * Whether the period may end a sentence.
   *
   * @param text the text
   * @param start where the sentence begins, at the earliest
   * @param period position of the period
   * @param next position of the next sentence's first letter or digit
   */
  static boolean mayEnd(CharSequence text, int start, int period, int next) {
    int from = period;
    while (from > start && period - from < 24 && isWordChar(text.charAt(from - 1))) {
      from--;
    }
    String word = text.subSequence(from, period).toString().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return true;
    }
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    if (TITLES.contains(word) || number && BEFORE_NUMBER.contains(word)) {
      return false;
    }
    if (isClauseNumber(text, start, from, word)) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
    if (initial || INNER.contains(word)) {
      return OPENERS.contains(wordAt(text, next)) || initial && word.equals("i");
    }
    return true;
  }

  /** "ITEM 9.01. FINANCIAL", "1. Primary", "A.2. below", "Article IX. Term". */
  private static boolean isClauseNumber(CharSequence text, int start, int from, String word) {
    int before = from;
    while (before > start
        && (Character.isWhitespace(text.charAt(before - 1))
            || "*(".indexOf(text.charAt(before - 1)) >= 0)) {
      before--;
    }
    boolean numeral =
        word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || "abcivx".indexOf(c) >= 0);
    if (!numeral) {
      return word.length() <= 5
          && Character.isLetter(word.charAt(0))
          && word.indexOf('.') == 1
          && Character.isDigit(word.charAt(word.length() - 1));
    }
    if (before == start) {
      return true;
    }
    int wordStart = before;
    while (wordStart > start && Character.isLetter(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String head = text.subSequence(wordStart, before).toString().toLowerCase(Locale.ROOT);
    return Set.of("item", "article", "section", "clause", "exhibit", "no").contains(head);
  }

  private static String wordAt(CharSequence text, int from) {
    int start = from;
    int end = start;
    while (end < text.length()
        && end - start < 20
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019';
  }
}
