package dev.assay.mention;

import dev.assay.text.Tokens;
import java.util.Locale;
import java.util.Set;

/** Words that stand apart behind a drug's name and belong to it. */
final class NameEnds {
  private static final Set<String> FORMS =
      Set.of("SL", "XR", "ER", "SR", "CR", "IR", "ODT", "LAI", "MR");

  /** Second words of brands: strengths, release forms, inhalers and injectors. */
  private static final Set<String> DEVICES =
      Set.of(
          ("hd hycela hylecta faspro zuvi forte xr er sr cr odt la respules respimat handihaler "
                  + "ellipta diskus turbuhaler breezhaler nexthaler easyhaler digihaler respiclick "
                  + "symtouch genuair neohaler pressair aerosphere flexhaler twisthaler inhub "
                  + "accuhaler autohaler dpi mdi xl")
              .split(" "));

  /** What a base is joined with in a salt that only drugs are. */
  private static final Set<String> SALTS =
      Set.of(
          ("hydrochloride mesylate maleate tartrate besylate tosylate fumarate hemifumarate "
                  + "hydrobromide camsylate esylate malate succinate")
              .split(" "));

  private NameEnds() {}

  /** "zorotinib mesylate": the word behind a name is a salt's. */
  static boolean hasSalt(Tokens tokens, int end) {
    return isNext(tokens, end) && SALTS.contains(tokens.text(end));
  }

  /** Whether a word is a salt's, which names no drug. */
  static boolean isSalt(String word) {
    return SALTS.contains(word);
  }

  /**
   * "Zorafex(R) SoftJet(R)": the device behind a brand has a mark of its own and belongs to the
   * name.
   */
  static int withMarkedDevice(Tokens tokens, int end) {
    String text = tokens.document();
    int mark = Mark.end(text, tokens.end(end - 1));
    int next = tokens.from(mark);
    boolean second =
        mark > tokens.end(end - 1)
            && next < tokens.size()
            && tokens.start(next) == mark + 1
            && text.charAt(mark) == ' '
            && tokens.is(next, Tokens.Kind.WORD)
            && Character.isUpperCase(tokens.firstChar(next))
            && (Mark.end(text, tokens.end(next)) > tokens.end(next)
                || DEVICES.contains(tokens.lower(next)));
    return second ? next + 1 : withDevice(tokens, end);
  }

  /**
   * "AMG 123", "SAR\u2019123": the number behind the letters of a company that writes its codes so.
   */
  static int withNumber(Tokens tokens, Chunk name) {
    int mark = name.end();
    if (mark + 1 < tokens.size()
        && "'\u2019".indexOf(tokens.firstChar(mark)) >= 0
        && tokens.start(mark) == tokens.end(mark - 1)
        && tokens.start(mark + 1) == tokens.end(mark)
        && DrugShape.isHouse(name.text())
        && DrugShape.isHouseNumber(tokens.text(mark + 1))) {
      return mark + 2;
    }
    boolean number =
        DrugShape.isHouse(name.text())
            && isNext(tokens, name.end())
            && DrugShape.isHouseNumber(tokens.text(name.end()));
    return number ? name.end() + 1 : name.end();
  }

  /** "ABC 1234": the letters with the number behind them, where both can be a code in two words. */
  static Chunk withSpacedNumber(Tokens tokens, Chunk name) {
    int number = name.end();
    boolean spaced =
        name.end() == name.first() + 1
            && isNext(tokens, number)
            && tokens.document().charAt(tokens.end(number - 1)) == ' '
            && (number + 1 >= tokens.size() || !continues(tokens, number))
            && DrugShape.isSpaced(name.text(), tokens.text(number));
    return spaced
        ? new Chunk(name.first(), number + 1, name.text() + " " + tokens.text(number))
        : name;
  }

  /** "1,000", "510(k)", "30%": the number goes on behind its digits. */
  private static boolean continues(Tokens tokens, int number) {
    boolean joined = tokens.start(number + 1) == tokens.end(number);
    return joined && "(%.-/".indexOf(tokens.firstChar(number + 1)) >= 0
        || joined
            && tokens.firstChar(number + 1) == ','
            && number + 2 < tokens.size()
            && tokens.start(number + 2) == tokens.end(number + 1)
            && Character.isDigit(tokens.firstChar(number + 2));
  }

  /** "ABC-123 SL": the capitals of a release form belong to the name. */
  static int withForm(Tokens tokens, int end) {
    return isNext(tokens, end) && FORMS.contains(tokens.text(end)) ? end + 1 : end;
  }

  /** "Zorafex HD", "Zorafex Respimat": the strength or device that a brand's name ends with. */
  static int withDevice(Tokens tokens, int end) {
    boolean device =
        isNext(tokens, end)
            && Character.isUpperCase(tokens.firstChar(end - 1))
            && DEVICES.contains(tokens.lower(end));
    return device ? end + 1 : end;
  }

  /** Whether a word is a device's or strength's that only ends names. */
  static boolean isDevice(String word) {
    return DEVICES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNext(Tokens tokens, int end) {
    return end < tokens.size() && tokens.start(end) == tokens.end(end - 1) + 1;
  }
}
