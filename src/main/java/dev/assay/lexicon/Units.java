package dev.assay.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The units of doses in their many spellings ({@code lexicon/units.tsv}) and how they compose: an
 * amount, by body weight or surface or eye, by time. Units are UCUM where UCUM has them
 * (RECORDS.md, general rules).
 */
public final class Units {
  /** Blanks that may stand inside a unit, as in {@code mg / kg}. */
  private static final int BLANKS = 8;

  /** What a row's unit is for. */
  private enum Role {
    AMOUNT,
    COUNT,
    BODY,
    TIME,
    DOSE,
    CONCENTRATION
  }

  private record Spelling(String text, String unit, Role role, boolean exact) {}

  private record Part(Spelling spelling, int end) {}

  /**
   * A unit that was read.
   *
   * @param ucum such as {@code mg/m2/d}
   * @param count whether it counts cells, whose amounts are told in millions
   * @param end position after it, in UTF-16 code units
   */
  public record Unit(String ucum, boolean count, int end) {}

  private final Map<Character, List<Spelling>> spellings = new HashMap<>();

  private Units() {}

  /**
   * The program's own table.
   *
   * @throws IllegalStateException if the table is missing or a row is bad, naming file, line, found
   *     and expected
   */
  public static Units load() {
    Units units = new Units();
    String file = "lexicon/units.tsv";
    for (Tsv.Row row : Tsv.read(file, "unit", "spellings", "role").rows()) {
      for (String spelling : row.parts(1)) {
        boolean exact =
            spelling.length() <= 3 || !spelling.equals(spelling.toLowerCase(Locale.ROOT));
        units
            .spellings
            .computeIfAbsent(Character.toLowerCase(spelling.charAt(0)), c -> new ArrayList<>())
            .add(new Spelling(spelling, row.cell(0), role(file, row), exact));
      }
    }
    units
        .spellings
        .values()
        .forEach(list -> list.sort(Comparator.comparing(s -> -s.text.length())));
    return units;
  }

  private static Role role(String file, Tsv.Row row) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(row.cell(2))) {
        return role;
      }
    }
    throw new IllegalStateException(
        file
            + ":"
            + row.line()
            + ": role "
            + row.cell(2)
            + ", expected amount, count, body, time, dose or concentration");
  }

  /**
   * The unit of a dose that starts at the position or a blank behind it; none for concentrations
   * and for no unit.
   */
  public Optional<Unit> read(CharSequence text, int at) {
    Part amount = part(text, at, true);
    if (amount == null) {
      return Optional.empty();
    }
    StringBuilder ucum = new StringBuilder(amount.spelling.unit);
    int end = amount.end;
    for (int over = over(text, end); over > 0; over = over(text, end)) {
      Part below = part(text, over, false);
      if (below == null) {
        break;
      }
      if (below.spelling.role == Role.CONCENTRATION) {
        return Optional.empty();
      }
      if (below.spelling.role != Role.DOSE) {
        ucum.append('/').append(below.spelling.unit);
      }
      end = below.end;
    }
    return Optional.of(new Unit(ucum.toString(), amount.spelling.role == Role.COUNT, end));
  }

  /** The position behind a slash or "per", 0 where none stands. */
  private static int over(CharSequence text, int at) {
    int next = skipBlanks(text, at);
    if (next < text.length() && text.charAt(next) == '/') {
      return next + 1;
    }
    boolean per =
        next > at
            && next + 4 < text.length()
            && text.subSequence(next, next + 3).toString().equals("per")
            && isBlank(text.charAt(next + 3));
    return per ? next + 4 : 0;
  }

  private Part part(CharSequence text, int at, boolean amount) {
    int start = skipBlanks(text, at);
    if (start >= text.length()) {
      return null;
    }
    for (Spelling spelling :
        spellings.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
      boolean fits = spelling.role == Role.AMOUNT || spelling.role == Role.COUNT;
      int end = fits == amount ? endOf(text, start, spelling) : -1;
      if (end > 0) {
        return new Part(spelling, end);
      }
    }
    return null;
  }

  private static int endOf(CharSequence text, int start, Spelling spelling) {
    int at = start;
    for (int i = 0; i < spelling.text.length(); i++) {
      char wanted = spelling.text.charAt(i);
      if (wanted == ' ') {
        at = skipBlanks(text, at);
        continue;
      }
      if (at >= text.length()) {
        return -1;
      }
      char found = text.charAt(at++);
      if (found != wanted && (spelling.exact || Character.toLowerCase(found) != wanted)) {
        return -1;
      }
    }
    boolean abbreviation =
        at + 1 < text.length() && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1));
    boolean goesOn =
        abbreviation
            || at < text.length()
                && (Character.isLetter(text.charAt(at))
                    || Character.isDigit(text.charAt(at))
                        && Character.isLetter(text.charAt(at - 1)));
    return goesOn ? -1 : at;
  }

  private static int skipBlanks(CharSequence text, int at) {
    int next = at;
    while (next < text.length() && next - at < BLANKS && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\u2009'
        || c == '\u202f';
  }
}
