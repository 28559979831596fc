package dev.assay.evaluate;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Compares names of antigens: singular, without the words antigen and protein. */
final class AntigenNames {
  private static final Pattern CLASS_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}_])(?:antigen|protein)s?(?![\\p{L}\\p{N}_])");
  private static final Pattern PLURAL = Pattern.compile("(receptor|kinase|subunit|integrin)s$");

  private AntigenNames() {}

  /**
   * The words that name the antigen: "VEGF Receptors" is "vegf receptor", "CD56 antigen" is "cd56".
   */
  static String of(String value) {
    StringJoiner name = new StringJoiner(" ");
    for (String word : CLASS_WORD.matcher(Wording.of(value)).replaceAll(" ").split(" ")) {
      if (!word.isEmpty()) {
        name.add(PLURAL.matcher(word).replaceFirst("$1"));
      }
    }
    return name.toString();
  }
}
