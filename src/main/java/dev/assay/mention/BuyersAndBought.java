package dev.assay.mention;

import dev.assay.text.Pattern;
import dev.assay.text.Tokens;

/**
 * Tells companies by a purchase that they make or that is made of them, and by the word for their
 * trade: "Solvane to acquire Orventis for $2 million", "the drugmaker Solvane".
 */
final class BuyersAndBought {
  /** What is bought at a price, or is told apart as a company behind the word for its trade. */
  private static final Pattern BOUGHT =
      Pattern.compile(
          "\\b(?:acquir(?:e[sd]?|ing)|acquisition of|buy(?:s|ing)?|bought|(?:shares|stock) of) $");

  private static final Pattern FOR_SUM =
      Pattern.compile(
          "^ (?:for|in an?) (?:(?:up to|as much as|about|around|approximately|nearly|more than|over|an?|total|of|stock|cash|deal|worth|consideration|initial|price) ){0,4}~?(?:US)?[$\u20ac\u00a3\u00a5]");

  private static final Pattern LICENSED =
      Pattern.compile("^, which (?:has |had |also )?(?:(?:in|out)-?)?licensed\\b");

  private static final Pattern TRADE =
      Pattern.compile(
          "\\b(?:biotechs?|biopharmas?|drugmaker|drug ?maker|pharma|start-?up|drug developer|specialist|newco|spin-?out|spin-?off|vaccine maker|device maker|(?:biotech(?:nology)?|biopharma(?:ceutical)?|pharma(?:ceutical)?|medicines?|therapy) (?:company|firm|group|giant)) $");

  /** What the first word of a headline does that only companies do: "Solvane to acquire". */
  private static final Pattern HEADLINE =
      Pattern.compile(
          "^ (?:to (?:[Aa]cquire|[Bb]uy|[Ll]icense|[Ii]n-[Ll]icense|[Oo]ut-[Ll]icense|[Ss]ell|[Mm]erge|[Pp]artner|[Cc]ollaborate)|[Aa]cquires|[Bb]uys|(?:[Ii]n-|[Oo]ut-)?[Ll]icenses|[Ii]nks|[Ss]igns|[Ss]naps up|(?:[Pp]artners|[Pp]artnered) with|[Tt]eams up|[Pp]ays)\\b");

  private BuyersAndBought() {}

  /** Whether it is bought for a sum, or the word for its trade stands before it. */
  static boolean isTold(Tokens tokens, int first, String after) {
    return !PartyRecognizer.isInitials(tokens.text(first))
        && tokens.text(first).length() >= PartyRecognizer.SHORTEST
        && (LICENSED.standsIn(after)
            || FOR_SUM.standsIn(after) && BOUGHT.standsIn(PartyRecognizer.before(tokens, first))
            || PartyRecognizer.ENDS.standsIn(after)
                && TRADE.standsIn(PartyRecognizer.before(tokens, first)));
  }

  /** Whether a line begins with it as one that buys or licenses. */
  static boolean isHeadlined(Tokens tokens, int first, String after) {
    return !PartyRecognizer.isInitials(tokens.text(first))
        && tokens.text(first).length() >= PartyRecognizer.SHORTEST
        && HEADLINE.standsIn(after);
  }
}
