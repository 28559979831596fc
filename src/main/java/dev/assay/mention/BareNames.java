package dev.assay.mention;

import dev.assay.text.Pattern;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Weighs whether a capitalised word that carries no mark, no digit and no stem is a drug's name, by
 * all the places where a filing writes it: "Zorovex, an investigational therapy for", "sales of
 * Zorovex", "patients treated with Zorovex".
 */
final class BareNames {
  /** A word as good as named, or two that speak for it. */
  private static final int ENOUGH = 3;

  /** A place that alone names a drug. */
  private static final int SURE = 4;

  /** What plain words need. */
  private static final int MORE = 6;

  private static final Set<String> LEADING =
      Set.of("about our the if in with sales net for when and phase on what".split(" "));

  private static final int REACH = 60;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 14;

  /** Letters of a name in capitals that counts only where the text presents it. */
  private static final int BRIEF = 4;

  private static final String NOUN =
      "(?:candidate|drug|drugs|therapy|therapeutic|treatment|medicine|medication|vaccine|inhibitor|antibody|agonist|antagonist|modulator|"
          + "blocker|peptide|conjugate|antibiotic|antiviral|antifungal|biologic|biosimilar|enzyme|formulation|injection|tablet|capsule|"
          + "cream|gel|ointment|spray|patch|inhaler|immunotherapy|oligonucleotide|vector|prodrug|analog|analogue|analgesic|opioid|"
          + "corticosteroid|antidepressant|antipsychotic|anticonvulsant|protein|virus|stimulant|suspension|solution|implant|molecule|"
          + "compound|version|form|fraction|film|insulin|statin|contraceptive|antihistamine|eye drop|product|transdermal system|engager|bispecific|radioligand|"
          + "degrader|ADC|siRNA|mAb|cells|nanobody|radioconjugate|activator|enhancer|replacement|hormone|toxin|agent|cloth|foam|lotion)";

  /** "our approved drug, Zorovex", "four products: Zorovex". */
  private static final Set<String> KINDS =
      Set.of(NOUN.substring(3, NOUN.length() - 1).toLowerCase(Locale.ROOT).split("\\|"));

  /** "Zorosome® technology", "Zorojet® and Zorodose® devices". */
  private static final Pattern TECHNOLOGY_AFTER =
      Pattern.compile(
          "^(?:,? and [\\w-]+[\u00ae\u2122]?)?(?: [\\w-]+){0,2} (?:platforms?|technolog\\w+|devices?|systems?|instruments?|assays?|tests?|kits?|software|app)\\b");

  private static final Pattern TECHNOLOGY_BEFORE =
      Pattern.compile(
          "\\b(?:proprietary|platforms?|technolog\\w+|devices?|using|utilizing|leveraging|based on|via|called|(?:micro|auto)-?injector|system)(?: [A-Z\\w-]+){0,1}[,:]? $|\\bdevices? \\([\\w/-]{0,20}$");

  private static final Pattern PRESENTED =
      Pattern.compile(
          "\\b(?:"
              + NOUN
              + ",? (?:called |named |known as |branded (?:as )?|is )?|(?:products|brands|medicines|drugs|candidates|therapies|vaccines)(?:: | including | are |, )"
              + "|(?:marketed|sold|trademarked|branded) as |(?:brand|trade|proprietary) names?(?: of)?:? |also (?:called|known as) )[\u201c\"(]?$");

  /** "our lead drug, Zorovex,": between the commas stands nothing but its name. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "\\b(?:our|its|lead|candidate|first|second|new|investigational|approved|marketed|Phase \\w+|['\u2019]s) (?:[\\w-]+ ){0,4}"
              + NOUN
              + ", [\u201c\"]?$");

  /** "Acme's monoclonal antibody AB-Cd": a code behind the kind of drug that it is. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:\\b(?:[Oo]ur|[Ii]ts)|['\u2019]s?) (?:(?!in|on|of|for|with|to|from|by|at)[\\w-]+ ){0,4}"
              + NOUN
              + " $");

  /** "its experimental Zorovex": whose a drug is. */
  private static final Pattern OWNED_BEFORE =
      Pattern.compile(
          "(?:\\b(?:[Oo]ur|[Ii]ts|their|whose)|\\w['\u2019]s?) (?:(?!in|on|of|for|with|to|from|by|at)[a-z][\\w-]* ){0,3}$");

  /** "Zorovex antisense drug for", "Zorovex vaccine,": the kind of drug behind its name. */
  private static final Pattern KIND_AFTER =
      Pattern.compile(
          "^ (?:[a-z][a-z-]+ ){0,2}"
              + NOUN
              + "(?:[,.;)]| (?:for|to|in|as|is|was|has|had|will|would|could|may|can|and|that|which|against|from|won|met|showed|failed)\\b)");

  /** "zorotafen (AB-1)". */
  private static final Pattern BRACKETED = Pattern.compile("([a-z]{8,}) \\($");

  /** "Zorovex, our oral therapy for", "Zorovex is a topical gel that". */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "^(?: \\((?:an?|our|the)|(?: \\([^)]{2,40}\\))?,? (?:which )?(?:is|was) (?:also )?(?:an?|our|its|the)|(?: \\([^)]{2,40}\\))?, (?:an?|our|its|the)) "
              + "(?:(?!(?i:company|companies|we|which|to|firm|developer|maker|leader|subsidiary|corporation|manufacturer|provider|division|partner|affiliate|biotech|"
              + "study|trial|member|with|on|by|between|from|collaboration|agreement|director|officer|platform|technology|division)\\b)[\\w\u03b1-\u03c9'\u2019/-]+,? ){0,7}"
              + NOUN
              + "s?(?:[,.;)]| (?!compan|developer|maker|discovery|delivery|development|business|distributor|technolog|platform|"
              + "manufactur|expert|market|portfolio|pipeline|store|sector|industry|space|research|sales)[a-z])");

  private static final Pattern SOLD_BEFORE =
      Pattern.compile(
          "\\b(?:sales (?:of|from|for)|prescriptions? (?:of|for)|prescribed|doses? of|dosed with|efficacy of|tolerability of|(?:NDA|BLA|MAA|IND|ANDA) for|"
              + "treat(?:ed|ment) with|patients (?:on|receiving|taking)|received|administration of|generic versions? of|formulations? of) (?:the |oral |topical |(?:once|twice)[ -](?:daily|weekly|monthly) )?$");

  private static final Pattern SALES_BEFORE =
      Pattern.compile(
          "\\b(?:sales of|royalt(?:y|ies) (?:on|from)|(?:brand|trade|proprietary) name:?|(?:marketed|sold|trademarked|branded) as) (?:the )?[\u201c\"]?$");

  private static final Pattern USED_BEFORE =
      Pattern.compile(
          "\\b(?:(?:stud(?:y|ies)|trials?|development|commerciali[sz]ation|approval|launch|safety|profile|manufacture|use|supply|marketing|expansion|testing) of|"
              + "rights to|royalt(?:y|ies) on|evaluating|developing|develop|marketing|approved|markets?|sells?|promotes?|launched|designation (?:to|for)|market|sell|"
              + "(?:study|trial|combination|results|data) (?:of|with|for|from)|treatment with|application for|versus placebo,|introduced|own|owns|acquired) (?:the |oral |topical )?$");

  private static final Pattern SOLD_AFTER =
      Pattern.compile(
          "^(?: for (?:the )?(?:treatment|management|prevention|relief) of|-treated\\b| (?:tablets?|capsules?|injections?|cream|gel|ointment|nasal spray|inhaler|lotion|foam|eye drops|oral solution|patch|"
              + "\\d+(?:\\.\\d+)? ?(?:mg|mcg)|net sales|product sales|sales|prescriptions|monotherapy|is indicated|was approved|is approved|was well tolerated|was generally)\\b"
              + "| of \\$|(?:,? which)? was (?:approved|launched))");

  private static final Pattern USED_AFTER =
      Pattern.compile(
          "^ (?:demonstrated|reduced|improved|significantly|arm|group|in patients|in adults|in combination|treatment|therapy|NDA|BLA|Phase \\w+|clinical trials?|"
              + "revenues?|has been (?:studied|shown|approved)|received (?:FDA|marketing|regulatory)|to treat|for (?:chronic|acute|moderate|severe|patients|adults)|"
              + "inhibits|selectively|blocks|reduces|contributed)\\b");

  private static final Pattern BEHIND_MARK = Pattern.compile("(?:[\u00ae\u2122]|\\((?:R|TM)\\)) $");

  /** What only companies, persons, studies and places have beside them. */
  private static final Pattern AGAINST_AFTER =
      Pattern.compile(
          "^(?:['\u2019]s? (?:board|shares|stock|CEO|president|management|common)|,? (?:Inc|Corp|Ltd|LLC|plc|GmbH|AG|University|Hospital|Street|Avenue|County)\\b|"
              + " \\((?:Nasdaq|NASDAQ|NYSE|TSX|LSE|AMEX|OTC)| (?:announced|said|reported|agreed|paid|pays|will pay|entered|believes|plans|expects|intends|"
              + "has agreed|acquired|granted|shall|study|trial|studies|trials|platform|technology|system)\\b|, (?:Ph\\.?D|M\\.?D|chief|president|[A-Z][a-z]+ \\d))");

  private static final Pattern AGAINST_BEFORE =
      Pattern.compile(
          "\\b(?:Dr|Mr|Ms|Mrs|Prof|St)\\.? $|\\b(?:CEO|between|agreement with|subsidiary,?|licensed from|acquired by|owned by|headquartered in|based in) $");

  /** "in the Territory", "each Licensee": what a contract defines has an article. */
  private static final Pattern DEFINED_BEFORE =
      Pattern.compile("\\b(?:the|each|any|such|all|this|no|other) $", Pattern.CASE_INSENSITIVE);

  private static final Pattern DEFINED_AFTER =
      Pattern.compile(
          "^ (?:trials?|study|studies|program|arm|group|NDA|BLA|brand|data|label|clinical|phase|Phase|treatment|tablets?|franchise|patent)\\b");

  /** Endings of plain words; a name with a capital inside is none. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i).*(?:ed|ing|ly|[tsc]ions?|ments?|[^v]ity|ities|ous|ics?|ives?|ary|ents?|ants?|ers?|ors?|ists?|ism|ness|ships?|ances?|ences?|"
              + "bles?|ful|less|logy|apy|apies|ates?|cts?|tal|cal|nal|ial|ual|cies|ries|ures?|ages?|ians?|ees?|wide|land|itis|osis|emia|oma|omas|"
              + "[^l]es|ts|ms|ns|ds|ks|ps)");

  private final Tokens tokens;
  private final Set<String> others = new HashSet<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final List<Chunk> places = new ArrayList<>();
  private final Set<String> presented = new HashSet<>();

  /** Gathers what the filing's plain words, companies and persons are called. */
  BareNames(Tokens tokens) {
    this.tokens = tokens;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.is(token, Tokens.Kind.WORD)) {
        continue;
      }
      if (Character.isLowerCase(tokens.firstChar(token))) {
        others.add(tokens.text(token));
      } else if (CompanyRecognizer.endsName(tokens.lower(token))) {
        for (int first = token - 1; first >= 0 && first >= token - 3; first--) {
          if (!Words.isCapitalized(tokens.text(first))) {
            break;
          }
          others.add(tokens.lower(first));
        }
      }
    }
  }

  /** Counts what one place says of a word, or of a code without digits ("AB-CD"). */
  void weigh(Chunk chunk) {
    String word = chunk.text();
    boolean code = DrugShape.isLetters(word);
    boolean brief = word.length() == BRIEF && Words.isAllCaps(word);
    if (!code
        && (word.length() < SHORTEST && !brief
            || word.length() > LONGEST
            || !Words.isLetters(word))) {
      return;
    }
    String text = tokens.document();
    int start = tokens.start(chunk.first());
    int last = NameEnds.withMarkedDevice(tokens, chunk.end());
    int end = tokens.end(last - 1);
    int behind = Mark.end(text, end);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!code
        && !brief
        && (behind == end && others.contains(lower)
            || KINDS.contains(lower)
            || LEADING.contains(lower))) {
      return;
    }
    String before = Words.singleBlanks(text.substring(Math.max(0, start - REACH), start), "*_");
    String after =
        Words.singleBlanks(
            text.substring(behind, Math.min(text.length(), behind + 2 * REACH)), "*_");
    if (BEHIND_MARK.standsIn(before) || brief && behind == end && !isPresentedAs(word, after)) {
      return;
    }
    places.add(chunk);
    int weight = behind > end ? 2 : 0;
    if (AGAINST_BEFORE.standsIn(before) || AGAINST_AFTER.standsIn(after)) {
      weight = -3 * SURE;
    } else if (!code && DEFINED_BEFORE.standsIn(before) && !DEFINED_AFTER.standsIn(after)) {
      weight = -2;
    } else if (behind > end
        && (TECHNOLOGY_AFTER.standsIn(after) || TECHNOLOGY_BEFORE.standsIn(before))) {
      weight = -SURE;
    } else if (DrugShape.isGeneLike(word)) {
      weight = EXPLAINED.standsIn(after) ? SURE : 0;
    } else if (code || isAlone(chunk, tokens.from(behind))) {
      weight += said(before, after);
      weight += OWNED_BEFORE.standsIn(before) && KIND_AFTER.standsIn(after) ? SURE : 0;
      weight += code && Words.hasDigit(word) && SOLD_AFTER.standsIn(after) ? 1 : 0;
      weight += code && OWNED.standsIn(before) ? SURE : 0;
      weight += code && after.startsWith(")") && isCoinedBefore(before) ? SURE : 0;
    }
    weights.merge(word, weight, Integer::sum);
  }

  /** "ZORA (an azide), a first-in-class agent": four capitals, presented as a drug once. */
  private boolean isPresentedAs(String word, String after) {
    presented.addAll(EXPLAINED.standsIn(after) ? Set.of(word) : Set.of());
    return presented.contains(word);
  }

  /** "zorotafen (AB-1)": what stands before the bracket is a coined name. */
  private static boolean isCoinedBefore(String before) {
    Matcher coined = BRACKETED.matcher(before);
    return coined.find() && !isPlain(coined.group(1)) && !KINDS.contains(coined.group(1));
  }

  private static int said(String before, String after) {
    int weight = EXPLAINED.standsIn(after) ? SURE : 0;
    if (PRESENTED.standsIn(before)) {
      boolean introduced = after.startsWith(",") || after.startsWith(" and ");
      boolean list = before.endsWith(": ") || before.endsWith("including ");
      weight += introduced && (list || INTRODUCED.standsIn(before)) ? SURE : 2;
    }
    weight += SALES_BEFORE.standsIn(before) ? 1 : 0;
    weight += SOLD_BEFORE.standsIn(before) ? 2 : USED_BEFORE.standsIn(before) ? 1 : 0;
    return weight + (SOLD_AFTER.standsIn(after) ? 2 : USED_AFTER.standsIn(after) ? 1 : 0);
  }

  private static boolean isPlain(String word) {
    boolean inside = Words.capitals(word) > 1 && !word.equals(word.toUpperCase(Locale.ROOT));
    return !inside && PLAIN.matches(word);
  }

  /** Whether no other capitalised word stands beside it, as in names of persons and places. */
  private boolean isAlone(Chunk chunk, int next) {
    boolean capitals = Words.isAllCaps(chunk.text());
    boolean behind =
        next < tokens.size()
            && tokens.start(next) > 0
            && tokens.document().charAt(tokens.start(next) - 1) == ' '
            && Words.isCapitalized(tokens.text(next))
            && (capitals || !Words.isAllCaps(tokens.text(next)))
            && !tokens.text(next).equals("Phase");
    int last = chunk.first() - 1;
    boolean ahead =
        last > 0
            && tokens.start(chunk.first()) == tokens.end(last) + 1
            && tokens.document().charAt(tokens.end(last)) == ' '
            && Words.isCapitalized(tokens.text(last))
            && tokens.text(last).length() > 1
            && (capitals || !Words.isAllCaps(tokens.text(last)))
            && !others.contains(tokens.lower(last))
            && !LEADING.contains(tokens.lower(last));
    return !behind && !ahead;
  }

  /** The words that are names, with those that only stand in one list with them. */
  Set<String> named() {
    Set<String> named = new HashSet<>();
    weights.forEach(
        (word, weight) -> {
          int enough = enough(word);
          if (weight >= enough) {
            named.add(word);
          }
        });
    for (int i = 1; i < places.size() && !named.isEmpty(); i++) {
      Chunk one = places.get(i - 1);
      Chunk two = places.get(i);
      if (named.contains(one.text()) && isJoint(one, two) && mayFollow(two)) {
        named.add(two.text());
      }
    }
    for (int i = places.size() - 1; i > 0 && !named.isEmpty(); i--) {
      Chunk one = places.get(i - 1);
      Chunk two = places.get(i);
      if (named.contains(two.text()) && isJoint(one, two) && mayFollow(one)) {
        named.add(one.text());
      }
    }
    return named;
  }

  private static int enough(String word) {
    if (DrugShape.isLetters(word)) {
      return Words.hasDigit(word) ? ENOUGH : SURE;
    }
    return isPlain(word) ? MORE : ENOUGH;
  }

  private boolean mayFollow(Chunk chunk) {
    return weights.get(chunk.text()) >= 0 && !isPlain(chunk.text());
  }

  /** Whether nothing but a comma or "and" stands between two words. */
  private boolean isJoint(Chunk one, Chunk two) {
    String text = tokens.document();
    int from = Mark.end(text, tokens.end(one.end() - 1));
    int to = tokens.start(two.first());
    return to > from
        && to - from < 8
        && text.substring(from, to)
            .replaceAll("\\s+", " ")
            .matches(", (?:and |or )?| (?:and|or) | ?/ ?");
  }
}
