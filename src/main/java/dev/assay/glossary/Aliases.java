package dev.assay.glossary;

import dev.assay.mention.Mention;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which names of drugs a filing uses for one and the same drug. */
final class Aliases {
  /** "ABC-123 (zorotamab", "ABC-123, formerly known as XY-9", "ABC-123 (referred to as TO-1". */
  private static final Pattern BRIDGE = Pattern.compile(
      "[\u00ae\u2122]?,? ?\\(?(?:(?:and )?(?:also|formerly|previously|originally|now|hereinafter|commonly|collectively)?,? ?"
          + "(?:known|referred to|identified|designated|called|named|marketed|sold|branded)(?: in \\w+)? as|formerly|previously|aka|a\\.k\\.a\\.|"
          + "INN:?|generic name:?|or|code[- ]named)?:? ?[\u201c\"]?");
  private static final Pattern SAYS_ALIAS = Pattern.compile(
      "known|referred|identified|designated|called|named|marketed|sold|branded|formerly|previously|aka|a\\.k\\.a|INN|generic");
  /** A bracketed description of a formulation: "ABC-123 (zorotinib injectable suspension)". */
  private static final Pattern FORMULATION = Pattern.compile(
      "^[\u00ae\u2122]? ?\\(([a-z][a-z/-]+(?: [a-z/-]+){0,4} (?:suspension|solution|tablets?|capsules?|injection|cream|gel|ointment|implant|"
          + "insert|spray|powder|emulsion|extended-release|hydrochloride|sodium|acetate|maleate|mesylate|phosphate|sulfate|fumarate))\\)");

  private final Map<String, String> leaders = new LinkedHashMap<>();
  private final Map<String, List<String>> formulations = new LinkedHashMap<>();

  /** Reads the drug mentions of a filing, which are in order. */
  Aliases(String text, List<Mention.Drug> drugs) {
    for (Mention.Drug drug : drugs) {
      if (drug.inn() != null) {
        union(key(drug.inn()), key(drug.name()));
      }
    }
    for (int i = 0; i < drugs.size(); i++) {
      Mention.Drug drug = drugs.get(i);
      int end = drug.place().span().end();
      String after = text.substring(end, Math.min(text.length(), end + 90)).replaceAll("\\s+", " ");
      Matcher formulation = FORMULATION.matcher(after);
      if (formulation.find()) {
        formulations.computeIfAbsent(key(drug.name()), k -> new ArrayList<>()).add(formulation.group(1));
      }
      for (int j = i + 1; j < drugs.size() && j <= i + 2; j++) {
        if (isAlias(text, drug, drugs.get(j))) {
          union(key(drug.name()), key(drugs.get(j).name()));
          if (j + 1 < drugs.size() && isJoinedByOr(text, drugs.get(j), drugs.get(j + 1))) {
            union(key(drug.name()), key(drugs.get(j + 1).name()));
          }
          break;
        }
      }
    }
  }

  private static boolean isAlias(String text, Mention.Drug drug, Mention.Drug other) {
    Span first = drug.place().span();
    Span second = other.place().span();
    if (second.start() - first.end() > 60 || second.start() <= first.end()) {
      return false;
    }
    String between = text.substring(first.end(), second.start()).replaceAll("[\\s*]+", " ");
    if (!BRIDGE.matcher(between).matches()) {
      return false;
    }
    boolean said = SAYS_ALIAS.matcher(between).find();
    boolean open = between.indexOf('(') >= 0;
    String after = text.substring(second.end(), Math.min(text.length(), second.end() + 40)).replaceAll("[\\s*]+", " ");
    boolean closed = after.matches("^[\u201d\"\u00ae\u2122]{0,2}(?:\\)|,? (?:or|and) .*|,.*)") && (after.matches("^[\u201d\"\u00ae\u2122]{0,2}\\).*") || said);
    return open ? closed || after.matches("^[\u00ae\u2122\u201d\"]{0,2}\\).*") || said : said;
  }

  private static boolean isJoinedByOr(String text, Mention.Drug drug, Mention.Drug next) {
    int from = drug.place().span().end();
    int to = next.place().span().start();
    return to > from && to - from < 8 && text.substring(from, to).replaceAll("\\s+", " ").matches(",? ?(?:or|and|/) ?");
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

  private void union(String a, String b) {
    String x = leader(a);
    String y = leader(b);
    if (!x.equals(y)) {
      leaders.put(y, x);
    }
  }

  /** A name without case, hyphens and blanks. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
  }
}
