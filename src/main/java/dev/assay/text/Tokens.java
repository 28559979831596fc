package dev.assay.text;

import java.util.Locale;

/**
 * The tokens of a document, as parallel arrays.
 *
 * <p>A token is a run of letters and digits that begins with a letter (huC242), a number with its
 * separators (1,000.5), or a single other character. White space is none.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SYMBOL
  }

  private final String text;
  private final int[] starts;
  private final int[] forms;
  private final String[] spellings;
  private final String[] lowered;

  /** Of each spelling its length, its number in the vocabulary and its kind. */
  private final int[] lengths;

  private final int[] words;
  private final byte[] kinds;

  /**
   * Tokens of a text. All but its place is known of a token by its spelling, so that a long text
   * takes two numbers a token.
   *
   * @param text the document text
   * @param starts first positions in UTF-16 code units, ascending
   * @param forms for each token the index of its spelling
   * @param spellings the different spellings of tokens
   * @param words for each spelling its vocabulary number, 0 for a word that no term and no rule
   *     knows
   */
  Tokens(String text, int[] starts, int[] forms, String[] spellings, int[] words) {
    this.text = text;
    this.starts = starts;
    this.forms = forms;
    this.spellings = spellings;
    this.words = words;
    this.lowered = new String[spellings.length];
    this.lengths = new int[spellings.length];
    this.kinds = new byte[spellings.length];
    for (int form = 0; form < spellings.length; form++) {
      lengths[form] = spellings[form].length();
      kinds[form] = (byte) Tokenizer.kindOf(spellings[form].charAt(0)).ordinal();
    }
  }

  /** How many there are. */
  public int size() {
    return starts.length;
  }

  /** First position of the token, in UTF-16 code units. */
  public int start(int token) {
    return starts[token];
  }

  /** Position after the token, in UTF-16 code units. */
  public int end(int token) {
    return starts[token] + lengths[forms[token]];
  }

  /** Vocabulary number of the token's lower-cased form, 0 if unknown. */
  public int word(int token) {
    return words[forms[token]];
  }

  /** What the token is made of. */
  public boolean is(int token, Kind kind) {
    return kinds[forms[token]] == kind.ordinal();
  }

  /** The token's characters. */
  public String text(int token) {
    return spellings[forms[token]];
  }

  /** The number of the token's spelling, below {@link #forms()}. */
  int form(int token) {
    return forms[token];
  }

  /** How many spellings there are. */
  int forms() {
    return spellings.length;
  }

  /** The token's characters in lower case. */
  public String lower(int token) {
    int form = forms[token];
    String known = lowered[form];
    if (known == null) {
      known = spellings[form].toLowerCase(Locale.ROOT);
      lowered[form] = known;
    }
    return known;
  }

  /** The token's first character. */
  public char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  /** The text that the tokens stand in. */
  public String document() {
    return text;
  }

  /** Whether the token is a hyphen or dash, which terms and rules pass over. */
  public boolean isHyphen(int token) {
    return lengths[forms[token]] == 1 && isHyphen(text.charAt(starts[token]));
  }

  /**
   * Whether a hyphen joins the token to a word before it: "Bristol-Myers", but neither
   * "Mass.--Acmera" nor "(BUSINESS WIRE)--Acmera".
   */
  public boolean isJoined(int token) {
    if (token < 2 || !isHyphen(token - 1) || end(token - 1) != starts[token]) {
      return false;
    }
    char c = text.charAt(starts[token - 1]);
    return (c == '-' || c == '\u2010' || c == '\u2011')
        && Character.isLetterOrDigit(text.charAt(starts[token - 1] - 1));
  }

  /** Whether the character is one of the hyphens and dashes that filings write. */
  public static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /**
   * Index of the first token that starts at or after the position, {@link #size()} if there is
   * none.
   */
  public int from(int position) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The span from the first token's start to the last token's end; {@code end} is exclusive. */
  public Span span(int first, int end) {
    return new Span(starts[first], end(end - 1));
  }
}
