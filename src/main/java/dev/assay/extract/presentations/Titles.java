package dev.assay.extract.presentations;

import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Titles and numbers of abstracts as releases write them: quoted, behind "Title:", or as a heading
 * before "(Abstract #B97)".
 */
final class Titles {
  /**
   * A title, a number or both, at one place.
   *
   * @param span in UTF-16 code units of the filing
   */
  record Entry(@Nullable String title, @Nullable String number, Span span) {}

  private static final String NUMBER =
      "((?:[A-Z]{1,4}#)?[A-Z]{0,4}-?\\d[\\w-]{0,11}(?:\\.\\d{1,4}(?:-\\d{1,4})?)?)";
  private static final String LABEL =
      "(?:[Aa]bstract|ABSTRACT|[Pp]oster|POSTER|[Pp]ublication|[Pp]resentation)(?: [Pp]resentation)?"
          + "(?: (?:[Nn]umber|[Nn]o\\.?|ID|#))?[ :*#(\"\u201d|]{0,8}";

  /** The poster, "Results of ..." (abstract #B70). */
  private static final Pattern QUOTED =
      Pattern.compile("[\u201c\"]([^\u201c\u201d\"]{25,400})[\u201d\"]");

  private static final Pattern LED =
      Pattern.compile(
          "(?i)(?:entitled|titled|title:?|poster|posters|presentation|presented|abstract|talk|lecture|"
              + "paper)[,:* ]{0,5}$|^\\s{0,4}[-\u2022*]\\s{0,4}$");
  private static final Pattern SAID =
      Pattern.compile("[,]? ?(?:said|stated|commented|added|noted|explained|remarked)");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?m)(?:^|[*|\u2022.;)] ?| {2})[*_ ]{0,6}(?:(?:[Pp]oster|[Oo]ral|[Aa]bstract|[Pp]resentation|[Pp]aper|[Tt]alk|Late-[Bb]reaking)"
              + " ){0,3}(?:[Tt]itle|[Pp]resentation|TITLE|[Pp]oster)[*_ ]{0,4}:[*_ |]{0,8}([^|]{20,400}?)"
              + "(?=(?<=\\S) {3}|[*_\\s]{0,6}(?:\\z|\\||\\n[* \\t]{0,9}[A-Z][A-Za-z ]{2,24}:|"
              + "(?:Presenter|Presenting|Presentation (?:Number|ID|Type|Date|Time|Title)|Abstract|Session|Speaker|Authors?|Poster|Date|Lead|Location|Publication|Format|Time|Track|Room|Title)\\b))");
  private static final Pattern HEADED =
      Pattern.compile(
          "(?s)^[*_ ]{0,6}(.{25,400}?)[.]?[*_\\s]{0,6}\\((?:"
              + LABEL
              + ")"
              + NUMBER
              + "\\)[*_. ]{0,6}$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "Abstract[ #*]{1,10}"
              + NUMBER
              + "[* ]{0,4}: {0,4}([^*|\\n]{20,400}?)(?=(?<=\\S) {2}| \\*|\\||\\n|$)");

  /** A row of a table: ABC-123 | Results of ... | Abstract #LBA18 Mini oral session. */
  private static final Pattern CELL =
      Pattern.compile(
          "\\|[* ]{0,4}([^|\\n]{25,400}?)[* ]{0,4}\\|[* ]{0,4}Abstract[ #:*]{1,10}" + NUMBER);

  /** What stands in every text that has an entry. */
  private static final Pattern ANY =
      Pattern.compile("(?i)[\"\u201c]|abstract|poster|publication|presentation|title");

  private static final Pattern ALONE = Pattern.compile(LABEL + NUMBER + "\\b");
  private static final Pattern AHEAD =
      Pattern.compile(
          LABEL + NUMBER + "\\)?,? {0,3}(?:(?:is |was )?(?:entitled|titled))?[,:]? {0,3}$");
  private static final int NEAR = 60;

  private Titles() {}

  /** The entries of a paragraph, in order. */
  static List<Entry> in(String text, Span paragraph) {
    String here = text.substring(paragraph.start(), paragraph.end());
    List<Entry> entries = new ArrayList<>();
    if (!ANY.standsIn(here)) {
      return entries;
    }
    Matcher headed = HEADED.matcher(here);
    if (endsInBracket(here) && headed.find() && !headed.group(1).matches("(?s).*[\u201c\"].*")) {
      return List.of(new Entry(clean(headed.group(1)), headed.group(2), paragraph));
    }
    Matcher numbered = NUMBERED.matcher(here);
    while (numbered.find()) {
      entries.add(new Entry(clean(numbered.group(2)), numbered.group(1), at(paragraph, numbered)));
    }
    Matcher cell = CELL.matcher(here);
    while (cell.find()) {
      entries.add(new Entry(clean(cell.group(1)), cell.group(2), at(paragraph, cell)));
    }
    if (!entries.isEmpty()) {
      return entries;
    }
    Matcher titled = TITLED.matcher(here);
    while (titled.find()) {
      entries.add(
          new Entry(clean(titled.group(1)), behind(here, titled.end()), at(paragraph, titled)));
    }
    Matcher quoted = QUOTED.matcher(here);
    while (quoted.find()) {
      String before = here.substring(Math.max(0, quoted.start() - NEAR), quoted.start());
      String number = behind(here, quoted.end());
      number = number == null ? ahead(before) : number;
      if (number != null
          || LED.standsIn(before)
              && isTitle(quoted.group(1))
              && !SAID.at(here, quoted.end(), here.length()).lookingAt()) {
        entries.add(new Entry(clean(quoted.group(1)), number, at(paragraph, quoted)));
      }
    }
    if (entries.isEmpty()) {
      Matcher alone = ALONE.matcher(here);
      while (alone.find()) {
        entries.add(new Entry(null, alone.group(1), at(paragraph, alone)));
      }
    }
    return entries;
  }

  /** Whether a bracket closes at the end, as that of {@link #HEADED} does. */
  private static boolean endsInBracket(String text) {
    int end = text.length();
    while (end > 0 && "*_. \n\r\u0085\u2028\u2029".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == ')';
  }

  private static Span at(Span paragraph, Matcher matcher) {
    return new Span(paragraph.start() + matcher.start(), paragraph.start() + matcher.end());
  }

  /** The number that stands directly behind a title. */
  private static @Nullable String behind(String text, int end) {
    Matcher number = ALONE.matcher(text, end, Math.min(text.length(), end + NEAR));
    return number.find() ? number.group(1) : null;
  }

  /** The number in brackets before a title: "the poster (POS101) entitled". */
  private static @Nullable String ahead(String before) {
    Matcher number = AHEAD.matcher(before);
    return number.find() ? number.group(1) : null;
  }

  /** A title is no sentence that somebody says. */
  private static boolean isTitle(String quoted) {
    return !quoted.matches(
            "(?s)(?i)(?:we|our|i|this|these|it|the (?:data|results)|today|with|as)\\b.*")
        && quoted.split("\\s+").length >= 4
        && !quoted.strip().matches("(?s).*[a-z][.]$");
  }

  private static String clean(String title) {
    return Words.singleSpaced(title.replaceAll("[*_]+", "")).replaceAll("[,.;: ]+$", "");
  }
}
