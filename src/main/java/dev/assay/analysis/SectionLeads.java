package dev.assay.analysis;

import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Words;
import java.util.Optional;

/** Which section a sentence opens by its first words, where no heading does. */
final class SectionLeads {
  private static final Pattern LOOKING =
      Pattern.compile("(?i)forward[-\u2010\u2011\u2013 ]{1,2}looking (?:statement|information)");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)^(?:pursuant to the requirements of the securities (?:and )?exchange act|in witness whereof)");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)^[\\s*\u2022-]{0,4}(?:(?:(?:u\\.?s\\.? |global )?(?:investor|media|press|company|corporate|ir|pr|business|financial)s?"
              + "(?: relations)?(?:(?: and | & |/)(?:media|investors?|press)(?: relations)?)?(?: contacts?| inquiries| enquiries)?|contacts?(?: information)?|refer to"
              + "|for (?:more|further|additional) (?:information|details),?(?: please contact)?|inquiries)\\s{0,2}:"
              + "|for (?:more|further|additional) (?:information|details),? (?:please )?contact|to speak to customer|view (?:original|the original|source))");

  /** "Corporate: Jane Roe has joined the board.": a topic of the story, not whom to ask. */
  private static final Pattern TOPIC =
      Pattern.compile("(?i)^[\\s*\u2022-]{0,4}(?:company|corporate|business|financial)s?:");

  private static final int LONG_TOPIC = 80;
  private static final Pattern SOURCE = Pattern.compile("^SOURCE:? [A-Z].{0,150}");
  private static final Pattern REACH =
      Pattern.compile(
          "[\\w.+-]{1,40}@[\\w-]{1,40}\\.|\\(\\d{3}\\)\\s?\\d{3}[-.]\\d{4}|\\b\\d{3}[-.]\\d{3}[-.]\\d{4}\\b|\\+\\d{1,3}[ (]\\d");

  private SectionLeads() {}

  /**
   * The section that the sentence opens.
   *
   * @param glued whether no white space stands before it
   */
  static Optional<SectionKind> of(String sentence, boolean glued) {
    String head =
        Words.singleSpaced(sentence.length() > 3000 ? sentence.substring(0, 3000) : sentence);
    if (SIGNATURE.begins(head)) {
      return Optional.of(SectionKind.SIGNATURE);
    }
    boolean topic = head.length() > LONG_TOPIC && TOPIC.begins(head) && !isReach(head);
    if (CONTACT.begins(head) && !topic || SOURCE.matches(head)) {
      return Optional.of(SectionKind.CONTACT);
    }
    if (LOOKING.standsIn(head)) {
      return Optional.of(SectionKind.FORWARD_LOOKING);
    }
    boolean about = HeadingKinds.isAbout(head) && (glued || Character.isUpperCase(head.charAt(6)));
    return about ? Optional.of(SectionKind.ABOUT) : Optional.empty();
  }

  /**
   * Whether the words are an address, a telephone number or an e-mail address rather than prose.
   */
  static boolean isReach(String words) {
    return words.length() < 250 && mayReach(words) && REACH.standsIn(words);
  }

  /** Whether there is an at sign, or two digits as every number to call has. */
  private static boolean mayReach(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (c == '@' || digits == 2) {
        return true;
      }
    }
    return false;
  }
}
