package dev.assay.glossary;

import dev.assay.mention.Mark;
import dev.assay.mention.Mention;
import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds which names of drugs a filing uses for one and the same drug. */
final class Aliases {
  private static final String PLACE = "(?: ?in (?:the )?[A-Z][\\w.]*(?: [A-Z]\\w+)?)?";

  /** "ABC-123 (zorotamab", "ABC-123, formerly known as XY-9", "ABC-123 (referred to as TO-1". */
  private static final Pattern BRIDGE =
      Pattern.compile(
          "[\u00ae\u2122]?,? ?[\u2013\u2014]?\\(?(?:(?:and |which (?:is|was) |which (?:we|the Company) (?:have |has )?)?(?:also|formerly|previously|originally|now|hereinafter|commonly|collectively)?,? ?"
              + "(?:(?:known|referred to|identified|designated|marketed|sold|branded|trademarked)"
              + PLACE
              + " (?:as|under the (?:brand|trade|proprietary)[- ]?name(?: of)?)|called|named|designated)|formerly|previously|aka|a\\.k\\.a\\.|"
              + "INN:?|(?:generic|trade|brand|proprietary|nonproprietary) name:?|or|code[- ]named|(?:product|project|research|development|compound)?,? ?code(?: name)?|"
              + "which (?:we|the Company) (?:refers? to as|calls?)|"
              + PLACE
              + " ?under the (?:brand|trade|proprietary)[- ]?name(?: of)?)?:? ?[\u201c\"]?");

  /** "the zorotinib implant, ABC-123", "its zorotinib infusion device ABC-123". */
  private static final Pattern IN_FORM =
      Pattern.compile(
          " (?:[a-z][a-z-]+ ){0,2}(?:product|implant|formulation|insert|patch|film|device|spray|transdermal system|hydrogel),? ");

  private static final Pattern OR = Pattern.compile("[\u00ae\u2122]?, or ");

  private static final Pattern SAYS_ALIAS =
      Pattern.compile(
          "known|referred|identified|designated|called|named|marketed|sold|branded|trademarked|formerly|previously|aka|a\\.k\\.a|INN|generic|name|code|refers? to|calls?");

  /** A bracketed description of a formulation: "ABC-123 (zorotinib injectable suspension)". */
  private static final Pattern FORMULATION =
      Pattern.compile(
          "^[\u00ae\u2122]? ?\\(([a-z][a-z/-]+(?: [a-z/-]+){0,4} (?:suspension|solution|tablets?|capsules?|injection|cream|gel|ointment|implant|"
              + "insert|spray|powder|emulsion|extended-release|hydrochloride|sodium|acetate|maleate|mesylate|phosphate|sulfate|fumarate))\\)");

  /**
   * What may stand between the names of a bracket that says nothing but names: "(formerly ABC-123;
   * zorotinib)".
   */
  private static final Pattern ONLY_NAMES =
      Pattern.compile(
          "[\\s,;/:\\[\\]\u201c\u201d\"\u00ae\u2122*]*(?:\\b(?:formerly|previously|also|known|as|referred|to|or|aka|INN|USAN|called|code|name|now|marketed|sold|trade|brand|generic|"
              + "product|project|research|development|proposed|proprietary|nonproprietary|U\\.S\\.|EU|Europe|China|Japan|in|the)(?!\\w)"
              + "[\\s,;/:\\[\\]\u201c\u201d\"\u00ae\u2122*]*){0,12}");

  /** "Originally designated XY-9, ABC-123 is": an earlier name that leads the sentence. */
  private static final Pattern ONCE_CALLED =
      Pattern.compile(
          "\\b(?:[Oo]riginally|[Ff]ormerly|[Pp]reviously|[Aa]lso) (?:designated|known as|called|named|referred to as) $");

  /** "zorotinib SR/norafen SR", "zorotinib and norafen": what a fixed combination holds. */
  private static final Pattern COMBINATION =
      Pattern.compile(
          "[a-z][a-z-]{4,}(?: (?:[A-Z]{2}|[a-z]{6,14}))?(?: ?[/+] ?| and )[a-z][a-z-]{4,}(?: (?:[A-Z]{2}|[a-z]{6,14}))?");

  private static final Pattern FORM =
      Pattern.compile("\\s(?:[Ii]njection|[Tt]ablets?|[Cc]apsules?|[Cc]ream|[Gg]el)(?=\\s\\()");

  private final Map<String, String> leaders = new LinkedHashMap<>();
  private final Map<String, List<String>> formulations = new LinkedHashMap<>();

  /** Reads the drug mentions of a filing, which are in order. */
  Aliases(String text, List<Mention.Drug> drugs) {
    slashed(text, drugs);
    brands(drugs);
    for (int i = 0; i < drugs.size(); i++) {
      Mention.Drug drug = drugs.get(i);
      int end = Mark.end(text, drug.place().span().end());
      String after = Words.singleBlanks(text.substring(end, Math.min(text.length(), end + 90)));
      Matcher formulation = FORMULATION.matcher(after);
      if (formulation.find()) {
        formulations
            .computeIfAbsent(key(drug.name()), k -> new ArrayList<>())
            .add(formulation.group(1));
      }
      for (int j = i + 1; j < drugs.size() && j <= i + 2; j++) {
        if (isSecondBrand(drug, drugs.get(j))) {
          break;
        }
        if (isAlias(text, drug, drugs.get(j))) {
          union(key(drug.name()), key(drugs.get(j).name()));
          if (j + 1 < drugs.size() && isJoinedByOr(text, drugs.get(j), drugs.get(j + 1))) {
            union(key(drug.name()), key(drugs.get(j + 1).name()));
          }
          break;
        }
      }
      bracketed(text, drugs, i);
    }
  }

  /**
   * "MAVRETA(R)/MAVRIDA(R)": the brands of one drug in two countries; "ABC-123/XY456": the codes
   * that two partners give it.
   */
  private void slashed(String text, List<Mention.Drug> drugs) {
    for (int i = 1; i < drugs.size(); i++) {
      Mention.Drug first = drugs.get(i - 1);
      Mention.Drug second = drugs.get(i);
      int from = Mark.end(text, first.place().span().end());
      int to = second.place().span().start();
      boolean joined = to > from && to - from < 4 && text.substring(from, to).strip().equals("/");
      boolean marked = from > first.place().span().end();
      boolean same = first.inn() != null && first.inn().equals(second.inn());
      boolean coined =
          first.source() == NameSource.CONTEXT && second.source() == NameSource.CONTEXT;
      boolean codes = first.source() == NameSource.SHAPE && isOtherCode(first, second);
      if (joined && (same || marked && coined || codes && to - from == 1)) {
        union(key(first.name()), key(second.name()));
      }
    }
  }

  /** A brand is its nonproprietary name's alias where the filing has no second brand of it. */
  private void brands(List<Mention.Drug> drugs) {
    Map<String, Set<String>> brands = new LinkedHashMap<>();
    for (Mention.Drug drug : drugs) {
      if (isBrand(drug)) {
        brands.computeIfAbsent(key(drug.inn()), k -> new LinkedHashSet<>()).add(key(drug.name()));
      }
    }
    brands.forEach(
        (inn, names) -> {
          if (names.stream().map(this::leader).distinct().count() == 1) {
            union(inn, names.iterator().next());
          }
        });
  }

  /**
   * "Abc-De (zorotamab vedotin; ABC-123)", "zorotamab (formerly ABC-1 and XY-2)": a bracket that
   * holds nothing but names.
   */
  private void bracketed(String text, List<Mention.Drug> drugs, int i) {
    int open = behindForm(text, Mark.end(text, drugs.get(i).place().span().end()));
    while (open < text.length()
        && (Character.isWhitespace(text.charAt(open)) || text.charAt(open) == '*')) {
      open++;
    }
    int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
    if (close < 0 || close - open > 100) {
      return;
    }
    StringBuilder rest = new StringBuilder();
    List<String> names = new ArrayList<>();
    int at = open + 1;
    for (int j = i + 1; j < drugs.size() && drugs.get(j).place().span().end() <= close; j++) {
      Span span = drugs.get(j).place().span();
      if (span.start() >= at && !isSecondBrand(drugs.get(i), drugs.get(j))) {
        rest.append(text, at, span.start()).append(' ');
        at = Mark.end(text, span.end());
        names.add(drugs.get(j).name());
      }
    }
    rest.append(text, Math.min(at, close), close);
    String bracket = text.substring(open + 1, close);
    if (names.size() > 1 && COMBINATION.matches(bracket)) {
      formulations
          .computeIfAbsent(key(drugs.get(i).name()), k -> new ArrayList<>())
          .add(Words.singleBlanks(bracket));
      return;
    }
    String between =
        SAYS_ALIAS.standsIn(bracket) ? rest.toString().replace(" and ", ", ") : rest.toString();
    if (ONLY_NAMES.matches(between)) {
      names.forEach(name -> union(key(drugs.get(i).name()), key(name)));
    }
  }

  /** "zorotinib injection (code: ABC-1)": the form stands between the name and its bracket. */
  private static int behindForm(String text, int position) {
    Matcher form = FORM.at(text, position, text.length());
    return form.lookingAt() ? form.end() : position;
  }

  private static boolean isAlias(String text, Mention.Drug drug, Mention.Drug other) {
    Span first = drug.place().span();
    Span second = other.place().span();
    if (second.start() - first.end() > 60 || second.start() <= first.end()) {
      return false;
    }
    int from = Math.min(Mark.end(text, first.end()), second.start());
    String lead =
        Words.singleBlanks(text.substring(Math.max(0, first.start() - 40), first.start()), "*");
    if (ONCE_CALLED.standsIn(lead) && text.substring(from, second.start()).strip().equals(",")) {
      return true;
    }
    String between = Words.singleBlanks(text.substring(from, second.start()), "*");
    if (IN_FORM.matches(between)) {
      return (other.source() == NameSource.SHAPE || other.source() == NameSource.CONTEXT)
          && (drug.source() == NameSource.LEXICON || drug.source() == NameSource.STEM);
    }
    if (OR.matches(between)) {
      return isOtherCode(drug, other) && text.startsWith(",", Mark.end(text, second.end()));
    }
    if (!BRIDGE.matches(between)) {
      return false;
    }
    boolean said = SAYS_ALIAS.standsIn(between);
    boolean open = between.indexOf('(') >= 0;
    int to = Mark.end(text, second.end());
    String after = text.substring(to, Math.min(text.length(), to + 40)).replaceAll("[\\s*]+", " ");
    if (between.equals(" (") && after.matches("^[,;].*") && other.source() == NameSource.SHAPE) {
      return true;
    }
    boolean eitherWay =
        between.equals(", or ")
            && (drug.source() == NameSource.SHAPE) != (other.source() == NameSource.SHAPE)
            && after.matches("^[,.].*");
    if (eitherWay) {
      return true;
    }
    boolean closed =
        after.matches("^[\u201d\"\u00ae\u2122]{0,2}(?:\\)|,? (?:or|and) .*|,.*)")
            && (after.matches("^[\u201d\"\u00ae\u2122]{0,2}\\).*") || said);
    return open
        ? closed
            || after.matches(",? or [^()]{2,40}\\).*")
            || after.matches("^[\u00ae\u2122\u201d\"]{0,2}\\).*")
            || said
        : said;
  }

  /** "zorotinib, or ABC-123,": a code of another family says the same drug. */
  private static boolean isOtherCode(Mention.Drug drug, Mention.Drug other) {
    return other.source() == NameSource.SHAPE
        && !letters(drug.name()).equals(letters(other.name()));
  }

  private static String letters(String name) {
    return name.replaceFirst("[^A-Za-z].*$", "");
  }

  private static boolean isJoinedByOr(String text, Mention.Drug drug, Mention.Drug next) {
    int from = drug.place().span().end();
    int to = next.place().span().start();
    return to > from
        && to - from < 8
        && text.substring(from, to).replaceAll("\\s+", " ").matches("[,;]? ?(?:or|and|/|;|,) ?");
  }

  /** The formulations that stand in brackets behind a name. */
  List<String> formulations(String key) {
    return formulations.getOrDefault(key, List.of()).stream().distinct().toList();
  }

  /** What all names of one drug have in common. */
  String leader(String key) {
    String at = key;
    while (leaders.containsKey(at)) {
      at = leaders.get(at);
    }
    return at;
  }

  /** Whether a name is a brand's; "zorotamab-abcd" is the nonproprietary one with its suffix. */
  static boolean isBrand(Mention.Drug drug) {
    return drug.inn() != null && !key(drug.name()).startsWith(key(drug.inn()));
  }

  /**
   * Whether a brand's nonproprietary name is already that of another brand: "BRANDEX\u00ae
   * (zorotinib) and BRANDOL\u00ae (zorotinib)" are two products.
   */
  private boolean isSecondBrand(Mention.Drug drug, Mention.Drug other) {
    return isBrand(drug)
        && key(other.name()).equals(key(drug.inn()))
        && !leader(key(other.name())).equals(key(other.name()))
        && !leader(key(other.name())).equals(leader(key(drug.name())));
  }

  private void union(String a, String b) {
    String x = leader(a);
    String y = leader(b);
    if (!x.equals(y)) {
      leaders.put(y, x);
    }
  }

  /** A name without case, hyphens and blanks. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ' ' && c != '-' && (c < '\t' || c > '\r')) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
