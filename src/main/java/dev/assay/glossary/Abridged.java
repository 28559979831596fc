package dev.assay.glossary;

import java.util.Set;

/** Names of one company that tell its trade or its group at different length; all in lower case. */
final class Abridged {
  /** What the name of a group ends in beside that of its company. */
  private static final Set<String> HOLDING =
      Set.of("global", "holding", "holdings", "group", "worldwide", "international");

  private static final int SHORTEST = 3;

  private Abridged() {}

  /** "acme bio" abridges "acme biosciences". */
  static boolean is(String key, String fuller) {
    int last = key.lastIndexOf(' ') + 1;
    return last > 0
        && key.length() - last >= SHORTEST
        && fuller.length() > key.length()
        && fuller.startsWith(key)
        && fuller.indexOf(' ', last) < 0;
  }

  /** "acme biopharma global" is acme biopharma's. */
  static boolean isOfGroup(String key, String other) {
    return other.indexOf(' ') > 0
        && key.startsWith(other + " ")
        && HOLDING.contains(key.substring(other.length() + 1));
  }
}
