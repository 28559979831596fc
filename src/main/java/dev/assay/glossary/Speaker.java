package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who "we" is in a part of a filing that has neither cover nor dateline: the company whose officers
 * speak, whose approach is described, that plans and expects. Where nobody says "we", it is the
 * company of whose doings and products the text tells most.
 */
final class Speaker {
  private static final int REACH = 60;
  private static final int OFFICER = 3;
  private static final int HEADING = 2;
  private static final int LEAST = 2;

  private static final int DEFINED = 6;
  private static final int DEFINITION = 160;

  /** "Acme, Inc. is referred to throughout this report as "Acme," "the Company" or "we"". */
  private static final Pattern CALLED =
      Pattern.compile(
          "^,?(?: (?:along|together) with [^,.;]{0,60},?)? (?:is|are) (?:\\w+ ){0,3}(?:referenced|referred to|called|known) [^.;]{0,60}as [^.;]{0,60}[\"\u201c](?:the )?(?:Company|we|us|our)\\b");

  /** "the terms "we" and "Company" mean Acme, Inc." */
  private static final Pattern MEANT =
      Pattern.compile(
          "[\"\u201c](?:[Tt]he )?(?:Company|we|us|our),?[\"\u201d][^.;]{0,60} (?:means?|refers?|denotes?)(?: \\w+){0,2}(?: to)? $");

  /** "In June 2024, ": a sentence's date before its subject. */
  private static final Pattern DATED =
      Pattern.compile("^(?:In|On|During|Since)\\s[^,]{3,24},\\s(?:\\d{4},\\s)?$");

  /** What a headline tells of the company that leads it, and not of a deal with another. */
  private static final Pattern DEALS =
      Pattern.compile(
          "^[ ,]*(?:pays?|buys?|acquires?|licen[sc]es?|inks?|pens?|signs?|snaps?|in-licenses?|taps?|bets?|bags?|nabs?|lands?|joins?|teams?|partners?|strikes?|and|to (?:acquire|buy|pay|license))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:Officer|President|Chairman|CEO|CFO|CMO|Founder|Director)(?:,? (?:of|at|for))?,? $");

  /** "Acme CEO Jane Roe", "Acme's chief executive": a text that lets its officers speak. */
  private static final Pattern OFFICER_AFTER =
      Pattern.compile(
          "^(?:['\u2019]s?)? ?(?:\\([^)]{1,40}\\) )?(?:(?:new|interim|managing director and|president and|chairman and|co-founder and|founder and) )?(?:CEO|CFO|CMO|CSO|COO|[Cc]hief [A-Z]?\\w+(?: and [A-Z]?\\w+)?(?: [Oo]fficer)|[Pp]resident|[Mm]anaging [Dd]irector|[Ee]xecutive [Cc]hairman|[Cc]hairman)\\b");

  private static final Pattern DOES =
      Pattern.compile(
          "^ (?:plans?|expects?|believes?|intends?|continues?|anticipates?|announced|reported|said|says|entered|has|is|was|will|had"
              + "|presented|initiated|ended|estimates?)\\b");

  /** What a company does in a text that speaks of it from outside: "Acme markets two drugs". */
  private static final Pattern TELLS =
      Pattern.compile(
          "^ (?:may|does|enters|develops?|developed|sells?|sold|markets?|marketed|owns?|owned|holds?|held|licensed|acquired|completed"
              + "|received|receives|recorded|records|recognized|recognizes|evaluates?|retains?|retained|refers|shares|began|started"
              + "|advances?|continued|conducts?|conducted|filed|submitted|obtained|launched|manufactures|today|also)\\b");

  private static final Pattern OWNER =
      Pattern.compile(
          "^['\u2019]s? (?:\\w+[ -]){0,3}(?:product|candidate|pipeline|program|platform|technology|drug|portfolio|compound|asset)");
  private static final Pattern OWN =
      Pattern.compile(
          "^['\u2019]s (?:Approach|Strategy|Pipeline|Business|Platform|Products?|Technology|Programs?|History|Product Candidates)\\b");

  /** The company whose ticker or trade the text gives: others are seldom introduced so. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "^(?:[,.]? ?\\((?i:nasdaq|nyse|otc|tsx|asx|lse|aim|six|euronext|krx|kosdaq|hkex|tase)\\b|"
              + "(?:\\([^()]{1,40}\\))?,? is an? (?:[\\w-]+,? (?:and )?){0,6}company\\b)");

  private static final Pattern BESIDE =
      Pattern.compile("\\b(?:with|from|to|by|between|against|and) $");
  private static final Set<String> OURS = Set.of("we", "our", "us");

  private Speaker() {}

  /**
   * The name; none where signs differ. One sign is enough where no other company is named.
   *
   * @param settled the name that stands for all of a company's names
   */
  static Optional<String> of(Filing filing, Mentions found, UnaryOperator<String> settled) {
    boolean speaks = speaks(filing.tokens());
    Map<String, Integer> signs = new LinkedHashMap<>();
    for (Sentence sentence : filing.toldSentences()) {
      int reached = 0;
      for (Mention.Company company : found.in(sentence.span(), Mention.Company.class)) {
        boolean again = company.place().first() < reached;
        reached = Math.max(reached, company.place().end());
        if (!again
            && company.kind().equals("company")
            && (speaks || sentence.section().kind() != SectionKind.AGREEMENT)) {
          signs.merge(
              settled.apply(company.name()), sign(filing, sentence, company, speaks), Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> order =
        signs.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        !order.isEmpty()
            && order.get(0).getValue() >= (order.size() == 1 && speaks ? 1 : LEAST)
            && (order.size() == 1 || order.get(1).getValue() * 2 <= order.get(0).getValue());
    return clear ? Optional.of(order.get(0).getKey()) : Optional.empty();
  }

  private static boolean speaks(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      String lower = tokens.text(token).toLowerCase(Locale.ROOT);
      if (OURS.contains(lower) && !tokens.text(token).equals("US")
          || (lower.equals("company") || lower.equals("group"))
              && token > 0
              && Character.isUpperCase(tokens.firstChar(token))
              && (lower.equals("company") || tokens.lower(token - 1).equals("the"))) {
        return true;
      }
    }
    return false;
  }

  private static int sign(
      Filing filing, Sentence sentence, Mention.Company company, boolean speaks) {
    String text = filing.document().text();
    int start = company.place().span().start();
    int end = company.place().span().end();
    String before = text.substring(Math.max(0, start - REACH), start).replaceAll("\\s+", " ");
    String after = after(text, end, REACH);
    if (CALLED.standsIn(after(text, end, DEFINITION))
        || MEANT.standsIn(
            Words.singleBlanks(text.substring(Math.max(0, start - DEFINITION), start)))) {
      return DEFINED;
    }
    if (sentence.section().kind() == SectionKind.HEADLINE
        && start == sentence.span().start()
        && !DEALS.standsIn(after)) {
      return HEADING;
    }
    if (OFFICE.standsIn(before) || OFFICER_AFTER.standsIn(after)) {
      return OFFICER;
    }
    if (INTRODUCED.standsIn(after) && !BESIDE.standsIn(before)) {
      return HEADING;
    }
    if (sentence.section().kind() == SectionKind.ABOUT && sentence.heading()) {
      return HEADING;
    }
    if (OWN.standsIn(after) && (sentence.heading() || start == sentence.span().start())) {
      return HEADING;
    }
    if (BESIDE.standsIn(before)) {
      return speaks ? -1 : 0;
    }
    boolean first =
        start - sentence.span().start() < 4
            || start - sentence.span().start() < REACH
                && DATED.standsIn(text.substring(sentence.span().start(), start));
    boolean possesses = !speaks && OWNER.standsIn(after);
    return first && (DOES.standsIn(after) || !speaks && TELLS.standsIn(after)) || possesses ? 1 : 0;
  }

  /** Whether a company whose name ends at the offset is introduced there by its ticker or trade. */
  static boolean isIntroduced(String text, int end) {
    return INTRODUCED.standsIn(after(text, end, REACH));
  }

  private static String after(String text, int end, int reach) {
    return text.substring(end, Math.min(text.length(), end + reach)).replaceAll("\\s+", " ");
  }
}
