package dev.assay.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares wordings: without case, trademark signs, punctuation and the choice of hyphen. */
final class Wording {
  private static final Pattern MARKS = Pattern.compile("[®™℠©†‡*]|\\([rR]\\)|\\([tT][mM]\\)");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212_/-]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%.+ ]+");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Words that tell nothing in a title, a meeting or the name of an investigator. */
  private static final Set<String> FILLER =
      Set.of(
          ("the of a an and for in on at to with annual meeting congress conference "
                  + "symposium international university cancer center hospital md phd m.d. ph.d. "
                  + "dr antibody count")
              .split(" "));

  private Wording() {}

  /**
   * The words of a value: lower case, one space between; letters, digits, percent signs, full stops
   * and plus signs.
   */
  static String of(String value) {
    String folded = fold(Normalizer.normalize(remove(MARKS, value), Normalizer.Form.NFKC));
    String words = NO_WORD.matcher(DASHES.matcher(folded).replaceAll(" ")).replaceAll(" ");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /**
   * Whether two wordings name one thing: the same numbers and codes, and most of the words that
   * tell something.
   */
  static boolean alike(String one, String other, double least) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> ours = words(one);
    Set<String> theirs = words(other);
    Set<String> ourCodes = codes(ours);
    Set<String> theirCodes = codes(theirs);
    if (!ourCodes.isEmpty() && !theirCodes.isEmpty() && !ourCodes.equals(theirCodes)) {
      return false;
    }
    ours.removeAll(FILLER);
    theirs.removeAll(FILLER);
    Set<String> common = new HashSet<>(ours);
    common.retainAll(theirs);
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && 2.0 * common.size() / (ours.size() + theirs.size()) >= least;
  }

  /**
   * Folds case by the full mapping of the Unicode Standard (section 5.18): {@code ß} is {@code ss},
   * a final sigma is a sigma, a dotless i is no i.
   */
  static String fold(String value) {
    if (value.chars().allMatch(c -> c < 0x80)) {
      return value.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(value.length());
    value.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
    return folded.toString();
  }

  private static String fold(int codePoint) {
    String letter = Character.toString(codePoint);
    if (codePoint == 'ı') {
      return letter;
    }
    if (codePoint == 'ẞ') {
      return "ss";
    }
    String upper = letter.toUpperCase(Locale.ROOT);
    // Cherokee alone folds to its capitals.
    boolean cherokee = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CHEROKEE;
    return cherokee ? upper : upper.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String value) {
    Set<String> words = new HashSet<>(Arrays.asList(value.split(" ")));
    words.remove("");
    return words;
  }

  private static Set<String> codes(Set<String> words) {
    Set<String> codes = new HashSet<>(words);
    codes.removeIf(word -> !DIGIT.matcher(word).find());
    return codes;
  }

  private static String remove(Pattern pattern, String value) {
    return pattern.matcher(value).replaceAll("");
  }
}
