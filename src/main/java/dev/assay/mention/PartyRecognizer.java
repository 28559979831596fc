package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.text.LegalForm;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds companies that neither a list nor a legal form tells, by what parties of an agreement do:
 * "the Zentara Agreement", "an agreement with Zentara", "Zentara paid us", "from Zentara of $2
 * million".
 */
public final class PartyRecognizer implements Recognizer {
  private static final int REACH = 110;
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:agreements? with|collaborations? with|partnerships? with|partner,?|licensee,?|licensor,?|licen[sc]ed? to|granted(?: to)?|"
              + "payable (?:to|by)|pa(?:y|id|yments?) (?:to|from|by)|received? from|obligat\\w+ (?:to|of)|acquired by|acquisition of|"
              + "right to|option to|in-licensed from|licensed from|and) $");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?: (?:(?:License|Collaboration|Option|Supply|Licensing|Merger|Development|and|Co-[A-Z]\\w+|Commercialization|Manufacturing|Purchase) ){0,4}"
              + "(?:License )?Agreements?\\b| (?:will|shall|may|has agreed to|agreed to|is obligated to|is required to|must) (?:pay|make|receive|grant|notify|indemnify|provide|supply|deliver|furnish|ensure|bear|perform|observe|inform|conduct|cooperate|use|be (?:entitled|eligible|obligated|required|responsible|free))\\b|"
              + " (?:paid|granted|exercised|made|received|owes|licensed|terminated|notified)\\b|['\u2019]s? (?:obligation|right|license|option|affiliates|sublicensees))");

  /** What a name is behind an agreement, a partner, a license: one such place is enough. */
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:(?:agreements?|arrangements?|collaborations?|partnerships?|alliances?|licen[cs]es?|joint venture|merger|deal) with|(?:partnered|collaborated?|collaborating|teamed up|merged?) with|"
              + "(?:[Oo]ur|[Ii]ts|[Tt]heir|['\u2019]s) (?:[\\w-]+ ){0,3}(?:partners?|licensees?|licensors?|collaborators?),?(?: are| include| such as)?|"
              + "(?:in-?|sub|exclusively )?licen[cs]ed? from|(?:in-|ex-)?licen[cs](?:es|ed|e|ing) (?:[\\w-]+ ){0,6}from|(?:out-|sub)licen[cs]ed (?:(?!rights )[\\w-]+ ){0,6}to|rights to (?:[\\w-]+ ){1,4}to|"
              + "rights (?:[\\w-]+ ){0,6}from|has (?:licensed|granted) (?:[\\w-]+ ){0,6}rights (?:[\\w-]+ ){0,4}to|subsidiary of) (?:the )?$");

  /** "Solvane" of "granted Solvane an exclusive license". */
  private static final Pattern GRANTED = Pattern.compile("\\bgrant(?:s|ed|ing)? $");

  private static final Pattern GIVEN =
      Pattern.compile(
          "^ (?:an?|the|its|certain) (?:[\\w-]+,? ){0,4}(?:options?|licen[cs]es?|rights?|sublicen[cs]es?)\\b");

  /** What tells a company by what stands behind its name: its ticker, its trade, its part. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^ ?(?:\\((?i:nasdaq|nyse|otc|tsx|asx|lse|aim|six|euronext|krx|kosdaq|hkex|tase)\\b[^()]{0,24}:|"
              + "(?:,| is) an? (?:[\\w-]+,? (?:and )?){0,6}(?:company|corporation|drugmaker|biotech|biopharma)\\b(?! (?:director|officer|spokes))|"
              + ", (?:our|its) (?:[\\w-]+ ){0,3}(?:partner|licensee|licensor|collaborator|subsidiary)\\b|"
              + "(?:['\u2019]s?)? (?:new |interim )?(?:managing director and |(?i:president|chairman|founder) and )?(?:CEO|Chief Executive)\\b)");

  /**
   * What only a company is said to do in a filing: "Solvane believes that", "Solvane expects its".
   */
  private static final Pattern OPINES =
      Pattern.compile(
          "^ (?:believes|intends|expects|plans|anticipates|estimates) (?:that|to|the|its|it|data|existing|current|cash)\\b");

  /** Who a payment by its name comes from or goes to: one such place is enough. */
  private static final Pattern PAYMENT_OF =
      Pattern.compile(
          "\\b(?:upfront|up-front|milestones?|licen[cs](?:e|ing)|option|exercise|signing|royalty|maintenance)(?: \\w+){0,2} (?:payments?|fees?)(?: of [^.;,a-z]{0,12}(?:\\.\\d{1,3})?(?: [mb]illion)?)?(?: (?:made|due|payable|received|paid|owed))? (?:from|to|by) $"
              + "|\\broyalties (?:payable |due |paid |owed )?(?:from|to|by) $");

  private static final Pattern PAYS_BY_NAME =
      Pattern.compile(
          "^ (?:will|shall|has agreed to|agreed to|is obligated to|is required to|must|has|also)? ?(?:also |initially )?(?:pay|paid|pays|make|made|makes|agree[sd]? to an?)\\b[^;]{0,70}"
              + "\\b(?:upfront|up-front|milestones?|royalt(?:y|ies)|licen[cs]e fee|option fee|exercise fee|signing fee|initial payment)\\b");

  /** Who pays a sum to somebody, or may receive payments of a deal. */
  private static final Pattern DEALS =
      Pattern.compile(
          "^ (?:(?:will|shall|has agreed to|agreed to|is obligated to|is required to|must) pay|paid) (?:us|the Company|[A-Z]\\w+(?: [A-Z]\\w+){0,2}) (?:(?:an?|up to|approximately|additional|initial|another) ){0,3}(?:US)?[$\u20ac\u00a3\u00a5]"
              + "|^ (?:is|are|will be) (?:also )?(?:eligible|entitled) (?:to|for) [^.;]{0,70}\\b(?:milestones?|royalt(?:y|ies)|upfront|payments)\\b");

  /** The capitalised word before the last of a longer name. */
  private static final Pattern WORD_BEFORE = Pattern.compile("[A-Z][\\w&.-]* $");

  private static final Pattern FOLLOWED =
      Pattern.compile("^(?:[,.;:)]| (?:for|to|of|in|under|pursuant|with|a|an|and)\\b)");

  static final Pattern ENDS =
      Pattern.compile(
          "^(?:[,.;:)]|['\u2019]s?\\b| \\(| (?:for|to|of|in|under|pursuant|with|a|an|and|that|which|on|covering|relating|regarding|is|are|was|has|have|will|at|as|by|from|have|announced|today|the|following|after|upon|since|until|during|under)\\b|$)");

  /** Initials are a party only if they pay and are paid: "shall pay to PPX". */
  private static final Pattern PAYS =
      Pattern.compile(
          "^ (?:shall|will|agrees to|has agreed to|must|may)(?: also| further)? (?:pay|grant|make|reimburse|notify|indemnify|supply|provide|deliver|furnish|ensure|bear|have the|be responsible|be entitled|be free|perform|promote|develop)\\b|^ (?:hereby grants|is responsible)\\b|^['\u2019]s (?:obligation|right)");

  private static final Pattern PAID =
      Pattern.compile(
          "\\b(?:pay(?:able|s|ments?)?|paid|owed|due|grants?|granted|sold|sell|assigned) (?:to|by) $|\\bAgreements? with (?:the )?$");

  /** Common words with which a name may go on. */
  private static final Set<String> GOES_ON =
      Set.of("Health", "Commercial", "Development", "Research", "National", "International", "US");

  /** "iSolvane": a name that begins small. */
  private static final Pattern SMALL_FIRST = Pattern.compile("^[a-z][A-Z][a-z]{2}");

  private static final Set<String> JOINS = Set.of("and", "or");
  private static final int INITIALS = 4;
  private static final int LONGEST = 3;
  static final int SHORTEST = 4;
  private static final Set<String> COMMON =
      Set.of(
          ("corporation registrant licensees licensors sublicensees sublicensee partners contractors investigators "
                  + "subsidiaries investors the this that each either neither such any no under pursuant company licensee "
                  + "licensor party parties seller buyer purchaser parent merger license "
                  + "collaboration supply development option our we it both amended credit loan "
                  + "lease rights security master clinical employment purchase asset stock "
                  + "milestone royalty effective original existing second first third new "
                  + "exclusive product products fda in on if when upon subject additionally "
                  + "patients manufacturing commercial research joint services service sublicense "
                  + "confidentiality quality letter definitive termination distribution exchange "
                  + "amendment committee board subsidiary holder affiliates territory distributor "
                  + "commercialization patent patents agreement agreements forward percentage "
                  + "promotion payments payment co university section article european united us u "
                  + "s jsc jdc jmc jcc jpc irb cro dr mr ms mrs professor prof certain several various other others "
                  + "medicare medicaid government state states department health national "
                  + "institutional review authorities phase gmp good chinese japanese korean "
                  + "group cmo cdmo gpo pbm ipo api hsr adr ads kol usd inda "
                  + "german french british swiss canadian australian indian israeli")
              .split(" "));

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    Map<String, Integer> votes = new HashMap<>();
    boolean contract = tokens.document().contains("this Agreement");
    for (Sentence sentence : filing.toldSentences()) {
      Announcers.names(tokens, hits, sentence).stream()
          .filter(name -> name.length() >= SHORTEST)
          .forEach(name -> votes.merge(name, 2, Integer::sum));
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (isName(tokens, hits, token) && !isPartOfName(tokens, token, sentence)) {
          int end = runEnd(tokens, hits, token, sentence);
          String after = after(tokens, end);
          if (isAgreed(tokens, token, after)) {
            votes.merge(
                name(tokens, token, end),
                isInitials(tokens.text(token)) ? INITIALS : 2,
                Integer::sum);
            listed(tokens, hits, end, sentence, votes);
          } else if (isDescribed(tokens, token, after)
              || token == sentence.firstToken()
                  && (isOpining(tokens, token, after)
                      || BuyersAndBought.isHeadlined(tokens, token, after))
              || BuyersAndBought.isTold(tokens, token, after)) {
            votes.merge(name(tokens, token, end), 2, Integer::sum);
          } else if (isParty(tokens, token, end == token + 1 ? after : after(tokens, token + 1))) {
            votes.merge(tokens.text(token), 1, Integer::sum);
          } else if (contract && end == token + 1 && isBesideParty(tokens, hits, token)) {
            votes.merge(tokens.text(token), 1, Integer::sum);
          }
        }
      }
    }
    ContractParties.in(filing, hits).forEach(name -> votes.merge(name, 2, Integer::sum));
    String issuer = filing.info().company().name();
    if (issuer != null && issuer.length() >= SHORTEST) {
      votes.merge(issuer, 2, Integer::sum);
    }
    votes.entrySet().removeIf(vote -> vote.getValue() < (isInitials(vote.getKey()) ? INITIALS : 2));
    if (votes.isEmpty()) {
      return;
    }
    votes.keySet().removeAll(uncapitalized(tokens));
    votes
        .keySet()
        .removeIf(name -> CompanyRecognizer.LAST_WORDS.contains(name.toLowerCase(Locale.ROOT)));
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (isName(tokens, hits, token)) {
          int run = runEnd(tokens, hits, token, sentence);
          int end = votes.containsKey(name(tokens, token, run)) ? run : token + 1;
          String name = name(tokens, token, end);
          if (votes.containsKey(name)) {
            found.accept(new Mention.Company(Place.of(tokens, token, end), name, "company", false));
            token = end - 1;
          }
        }
      }
    }
  }

  /** Words that the filing also writes without a capital: "the Percentage", "a percentage". */
  static Set<String> uncapitalized(Tokens tokens) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.Kind.WORD)
          && Character.isLowerCase(tokens.firstChar(token))
          && !isInAddress(tokens, token)) {
        words.add(tokens.text(token));
      }
    }
    Set<String> capitalized = new HashSet<>();
    words.forEach(w -> capitalized.add(Character.toUpperCase(w.charAt(0)) + w.substring(1)));
    return capitalized;
  }

  /** "www.solvane.com", "info@solvane.com": an address is written small throughout. */
  private static boolean isInAddress(Tokens tokens, int token) {
    String text = tokens.document();
    int start = tokens.start(token);
    int end = tokens.end(token);
    return start > 0 && ".@/".indexOf(text.charAt(start - 1)) >= 0
        || end + 1 < text.length()
            && (text.charAt(end) == '@'
                || text.charAt(end) == '.' && Character.isLowerCase(text.charAt(end + 1)));
  }

  static boolean isName(Tokens tokens, TermHits hits, int token) {
    String word = tokens.text(token);
    return tokens.is(token, Tokens.Kind.WORD)
        && word.length() >= 2
        && (word.length() > 2 || Words.isAllCaps(word))
        && (Character.isUpperCase(word.charAt(0)) || isSmallFirst(word))
        && !tokens.isJoined(token)
        && !COMMON.contains(tokens.lower(token))
        && !hits.covers(
            token,
            token + 1,
            Term.Antigen.class,
            Term.Company.class,
            Term.Drug.class,
            Term.Disease.class,
            Term.NoName.class,
            Term.Platform.class,
            Term.Population.class);
  }

  private static boolean isSmallFirst(String word) {
    return Character.isUpperCase(word.charAt(1)) && SMALL_FIRST.begins(word);
  }

  /** "the Designated Percentage" names no company by its last word. */
  private static boolean isPartOfName(Tokens tokens, int token, Sentence sentence) {
    return token > sentence.firstToken() + 1
        && tokens.is(token - 1, Tokens.Kind.WORD)
        && Character.isUpperCase(tokens.firstChar(token - 1))
        && tokens.text(token - 1).endsWith("ed");
  }

  static boolean isInitials(String word) {
    return Words.isAllCaps(word) && word.length() < 4;
  }

  /** The end of the capitalised words that go on from a token: "Peter Mac". */
  static int runEnd(Tokens tokens, TermHits hits, int token, Sentence sentence) {
    int end = token + 1;
    while (end < sentence.endToken()
        && end - token < LONGEST
        && tokens.start(end) == tokens.end(end - 1) + 1
        && (isName(tokens, hits, end) || GOES_ON.contains(tokens.text(end)))) {
      end++;
    }
    return end;
  }

  static String name(Tokens tokens, int first, int end) {
    return LegalForm.strip(
        Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(end - 1))));
  }

  /** Whether an agreement by its name is said to be with this name: one such place is enough. */
  private static boolean isAgreed(Tokens tokens, int first, String after) {
    String word = tokens.text(first);
    if (word.length() < SHORTEST && !(isInitials(word) && word.length() == SHORTEST - 1)) {
      return false;
    }
    boolean name = !isInitials(word);
    boolean ends = ENDS.begins(after);
    boolean pays = name && (PAYS_BY_NAME.begins(after) || DEALS.begins(after));
    boolean given = name && GIVEN.begins(after);
    if (!ends && !pays && !given) {
      return false;
    }
    String before = before(tokens, first);
    return ends && (AGREED.standsIn(before) || name && PAYMENT_OF.standsIn(before))
        || pays && !WORD_BEFORE.standsIn(before)
        || given && GRANTED.standsIn(before);
  }

  /** Whether its ticker, its trade or its part in the issuer's work stands behind a name. */
  private static boolean isDescribed(Tokens tokens, int first, String after) {
    return !isInitials(tokens.text(first))
        && tokens.text(first).length() >= SHORTEST
        && DESCRIBED.begins(after);
  }

  /** What stands before a token, with single blanks. */
  static String before(Tokens tokens, int token) {
    int start = tokens.start(token);
    return Words.singleBlanks(tokens.document().substring(Math.max(0, start - REACH), start));
  }

  /** What stands from the end of the token before this one on, with single blanks. */
  static String after(Tokens tokens, int token) {
    String text = tokens.document();
    int end = tokens.end(token - 1);
    return Words.singleBlanks(text.substring(end, Math.min(text.length(), end + REACH)));
  }

  /** Whether a sentence's first word is the subject of what a company thinks or plans. */
  private static boolean isOpining(Tokens tokens, int token, String after) {
    return tokens.text(token).length() > SHORTEST
        && !isInitials(tokens.text(token))
        && OPINES.begins(after);
  }

  /** "agreements with Solvane, Orventis and Merelis": what goes on is as much a party. */
  private static void listed(
      Tokens tokens, TermHits hits, int from, Sentence sentence, Map<String, Integer> votes) {
    List<String> names = new ArrayList<>();
    boolean last = false;
    int token = from;
    while (!last && token + 1 < sentence.endToken()) {
      boolean comma = tokens.firstChar(token) == ',';
      int next = comma ? token + 1 : token;
      last = tokens.text(next).equals("and");
      next = last ? next + 1 : next;
      if (next == token || next >= sentence.endToken() || !isName(tokens, hits, next)) {
        return;
      }
      token = runEnd(tokens, hits, next, sentence);
      names.add(name(tokens, next, token));
    }
    if (last) {
      names.stream()
          .filter(name -> name.length() >= SHORTEST)
          .forEach(name -> votes.merge(name, 2, Integer::sum));
    }
  }

  /** "each of Solvane and SV", "SV or Solvane shall": named side by side with a known company. */
  private static boolean isBesideParty(Tokens tokens, TermHits hits, int token) {
    boolean behind =
        token + 2 < tokens.size()
            && JOINS.contains(tokens.text(token + 1))
            && isCompany(hits, token + 2);
    boolean before = token >= 2 && JOINS.contains(tokens.text(token - 1));
    for (int first = token - 2;
        !behind && before && first >= Math.max(0, token - 1 - LONGEST);
        first--) {
      int end = token - 1;
      behind =
          hits.at(first, Term.Company.class).filter(hit -> hit.end() == end).isPresent()
              && isCompany(hits, first);
    }
    return behind;
  }

  private static boolean isCompany(TermHits hits, int token) {
    return hits.at(token, Term.Company.class)
        .filter(hit -> hit.term() instanceof Term.Company c && c.kind().equals("company"))
        .isPresent();
  }

  private static boolean isParty(Tokens tokens, int token, String after) {
    if (isInitials(tokens.text(token))) {
      return PAYS.begins(after) || PAID.standsIn(before(tokens, token));
    }
    return AFTER.begins(after) || FOLLOWED.begins(after) && isLed(before(tokens, token));
  }

  private static boolean isLed(String before) {
    return !before.endsWith("and ") && BEFORE.standsIn(before);
  }
}
