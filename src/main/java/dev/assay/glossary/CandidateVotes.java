package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mark;
import dev.assay.mention.Mention;
import dev.assay.mention.Mention.NameSource;
import dev.assay.mention.Mentions;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Weighs, place by place, whether a drug's name is that of a candidate, of a comparator or
 * background therapy, or of a study.
 */
final class CandidateVotes {
  private static final int REACH = 70;

  /** Characters before a name that may list others of its like. */
  private static final int LONG_REACH = 260;

  private static final Pattern BARE = Pattern.compile("(?:hu|ch|mu|h|m(?!RNA))[A-Z][A-Za-z0-9-]*");

  /** "evaluating ABC-123", "rights to ABC-123", "patients treated with ABC-123". */
  private static final Pattern USED_BEFORE =
      Pattern.compile(
          "\\b(?:evaluat\\w+|stud(?:y|ies|ying) (?:of|with)|trials? (?:of|with|for|evaluating)|treat(?:ed|ment) with|dos(?:ed|ing)"
              + " (?:of|with)|receiv\\w+|administ\\w+(?: of)?|efficacy of|safety of|tolerability of|development of|develop(?:ing)?|"
              + "data (?:for|from|on|of)|doses? of|rights (?:to|for)|licen[sc]e (?:to|for)|commerciali[sz]\\w+|approv\\w+ (?:of|for)|"
              + "(?:data|results|study|trial|analys[ie]s) (?:show(?:s|ed)?|suggest\\w*|found)(?: that)?|designation (?:to|for|of)|potential of|sales of|launch of|submission for|NDA for|BLA for|IND for|advanc\\w+|"
              + "results (?:(?:in [\\w-]+ (?:[\\w-]+ ){0,4})?with|for|from|of)|profile of|programs? for|expansions? of|about|supply of|use of|cohorts? of|investigat\\w+|initiat\\w+|"
              + "manufactur\\w+|acqui\\w+|test(?:s|ing)? of|testing|application for)"
              + " (?:the |either |placebo or |oral |intravenous |subcutaneous |topical |once[- ]daily |investigational |novel )?[\u201c\"(]?$",
          Pattern.CASE_INSENSITIVE);

  /** An amount as it is given: "10 mg", "3 mg/kg". */
  private static final String AMOUNT =
      "\\d[\\d.,]{0,8} ?(?:mg|mcg|[u\u00b5\u03bc]g|micrograms|milligrams|IU|million)(?: ?/ ?(?:kg|m2|m\u00b2|day))?";

  /** "infusions of 500 mg of ABC-123"; "licensed ABC-123", "a milestone payment for ABC-123". */
  private static final Pattern GIVEN_BEFORE =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + " (?:doses? )?of $|\\b(?:(?:in-|out-|sub)?licen[cs](?:ed|es|ing)|cover(?:s|ing|ed)?|(?:payments?|milestones?|revenues?|royalties|designations?|granted) (?:for|from|on)"
              + "|suppl(?:y|ies|ied|ying)|options? (?:on|to|for)|(?:were|was|being) given|approv(?:es|ed))"
              + " (?:the |its |our )?[\u201c\"(]?$");

  /** "ABC-123 10 mg", "ABC-123 (5 mg/kg)", "ABC-123 at 3 mg". */
  private static final Pattern GIVEN_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]? (?:at |\\()?(?:(?:a|the) dose of |doses of )?" + AMOUNT + "\\b");

  /** "a Phase 2 trial evaluating zorotamab", "the start of a study of single agent zorotamab". */
  private static final Pattern STUDIED_BEFORE =
      Pattern.compile(
          "\\b(?:trial|study|program)(?: is| was| that is| will be| designed| that)*,? (?:to )?(?:of|evaluat(?:e|ing)|assess(?:ing)?|investigat(?:e|ing)|test(?:ing)?) "
              + "(?:(?!(?:patients|subjects|participants|adults|women|men|children|people|and|or|plus|versus|vs|with|without|against|to|than|in|by|combination|combined) )[\\w-]+ ){0,4}$",
          Pattern.CASE_INSENSITIVE);

  /** "ABC-123 for the treatment of", "ABC-123 demonstrated", "ABC-123 Phase 2 trial". */
  private static final Pattern USED_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122)]?(?: \\([^)]{2,50}\\))?(?: (?:\\+|plus) [\\w-]+)? (?:for (?:the )?(?:potential )?(?:treatment|patients|adults|use)|as an? (?:[\\w-]+ ){0,3}(?:treatment|therapy|countermeasure|prophylaxis)|in (?:the treatment|patients|adults|subjects|"
              + "combination|healthy|development|Phase)|demonstrat\\w+|exceeded|(?:is|was|are) (?:approved|indicated|marketed)|show(?:s|ed|n)|Phase \\w|(?:may|can|could|will|has|had|was|were|met|currently|achiev\\w+|"
              + "reduc\\w+|significantly|administ\\w+|inhibit\\w*|target\\w*|bind\\w*|block\\w*|activat\\w*|modulat\\w*|degrad\\w*|stimulat\\w*|suppress\\w*|restor\\w*|dos(?:e|ed|ing)|clinical|program|development|treatment|"
              + "therapy|monotherapy|product|sales|arm|group|injections?|tablets|capsules|cream|gel|ointment|sublingual film|nasal spray)\\b)",
          Pattern.CASE_INSENSITIVE);

  /**
   * " for ", " (", " in patients with severe ": between a drug and what it treats, or its stage.
   */
  private static final Pattern TREATMENT =
      Pattern.compile(
          "[\u00ae\u2122]?(?: \\([^)]{2,40}\\))?,? ?(?:\\(|(?:for|in|to treat|against) (?:(?:patients|adults|children|people) with )?(?:[\\w-]+ ){0,2})",
          Pattern.CASE_INSENSITIVE);

  /** What sets a name apart from what its row or line tells of it. */
  private static final Pattern ENTRY_AFTER =
      Pattern.compile("^[\u00ae\u2122]?(?: \\([^)]{1,40}\\))?\\s{0,3}(?:[|\t:\u2013\u2014]| - )");

  /** Characters that marks of a row or of emphasis may take before a name. */
  private static final int MARKS = 4;

  /** Characters that a row or line tells of the name that leads it at most. */
  private static final int LONGEST_ENTRY = 300;

  private static final Pattern AGAINST_BEFORE =
      Pattern.compile(
          "\\b(?:compar(?:ed|ison|ing|able) (?:to|with)|versus|vs\\.?|relative to|superior to|inferior to|similar to|unlike|than|comparators?,?|"
              + "active control,?|biosimilars? (?:to|of)|reference (?:product|drug|medicine),?|interchangeable with|generic (?:version )?of) (?:the |standard |treatment with |oral |orally administered |intravenous |subcutaneous |(?:[\\w&.-]+ ){0,2}[\\w&.-]+['\u2019]s? )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE_BEFORE =
      Pattern.compile(
          "\\b(?:combin(?:ation|ed) with|plus|added to|on top of|background|prior|previously (?:treated with|received)|refractory to|"
              + "resistan(?:t|ce) to|sensitiv(?:e|ity) to|contained (?:in|within)(?: racemic)?|derived from|metabolite of|enantiomers? of|follow(?:ing|ed by)|failed|intolerant to|exposure to|standard|"
              + "existing|conventional|rescue|concomitant|other than|along with|together with) (?:the |an? |standard |therapy |treatment |with |on ){0,3}$|\\bdevices? ?\\($",
          Pattern.CASE_INSENSITIVE);

  /**
   * "a topical formulation of zorotinib", "a fixed combination of zorotinib and": what it holds.
   */
  private static final Pattern INGREDIENT_BEFORE =
      Pattern.compile(
          "\\b(?:formulations?|versions?|forms?|prodrugs?|derivatives?|mixtures?|analogs?|analogues?|isomers?|salts?|fixed[ -](?:dose |ratio )?combinations?) of (?:[a-z-]+ (?:and|plus|with|/) )?$");

  private static final Pattern LISTED_BEFORE =
      Pattern.compile(
          "\\b(?:such as|including|e\\.g\\.,?|like|or) (?:the |standard )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STUDY_BEFORE =
      Pattern.compile(
          "\\b(?:trial|study|stud(?:y|ies) called|phase \\w{1,4}|protocol|results|the)[,:]? ?\\(?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STUDY_AFTER =
      Pattern.compile(
          "^\\)? ?(?:phase \\w{1,4} )?(?:clinical )?(?:study|trial|studies|trials)\\b|^\\) (?:results|met|clinical|study|trial|before|which)|^ Phase \\w+ is a",
          Pattern.CASE_INSENSITIVE);

  /** "BLAZER-1", "NEXUS 2-12": a word in capitals with a number, as studies are named. */
  private static final Pattern WORDLIKE = Pattern.compile("[A-Z]{4,}-(?:\\d{1,3}|[A-Z]{1,3})");

  /** "ABC-123456": more digits than studies are numbered with. */
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{2,6}-?\\d{5,9}[A-Za-z]?");

  private static final Pattern TRIAL_AFTER =
      Pattern.compile(
          "^\\)? ?(?:phase \\w{1,4} )?(?:clinical |registrational |pivotal )?(?:study|trial|studies|trials)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "ABCD-11 is a randomized, double-blind trial": a study by its definition. */
  private static final Pattern STUDY_DEFINED =
      Pattern.compile(
          "^(?: \\([^)]{2,40}\\))?,? (?:is|was) an? (?:(?!(?:in|being|that|which|for|under|with|from) )[\\w/-]+,? ){0,9}(?:study|trial)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STUDY_WORDS =
      Pattern.compile("(?:trial|study|studies|phase \\w{1,4}) \\($", Pattern.CASE_INSENSITIVE);

  /** "[68Ga]Ga-ABC-12": what an isotope for imaging is bound to shows, and does not treat. */
  private static final Pattern TRACER =
      Pattern.compile(
          "\\[?(?:18F|68Ga|64Cu|61Cu|89Zr|124I|123I|111In|99mTc|203Pb|67Ga|11C|43Sc|44Sc|Ga-68|Cu-64|Zr-89|I-124|I-123|In-111|Tc-99m|F-18)\\b.*");

  private static final String DIAGNOSTIC =
      "(?:tracer|radiotracer|imaging agent|imaging probe|diagnostic(?: agent| test)?|contrast agent|PET agent|nanoprobe)";

  /** "the PET imaging agent ABC-12". */
  private static final Pattern DIAGNOSTIC_BEFORE =
      Pattern.compile("\\b" + DIAGNOSTIC + ",? (?:called |named )?[\u201c\"(]?$");

  /** "ABC-12, a fluorescent imaging agent". */
  private static final Pattern DIAGNOSTIC_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]?(?: \\([^)]{2,40}\\))?(?:,|,? is|,? was) (?:an?|our|its|the) (?:[\\w/-]+ ){0,6}"
              + DIAGNOSTIC
              + "\\b");

  /** "'s anti-PD-1 therapy, ": what may stand between a company and its drug. */
  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:'s?|\u2019s?) (?:\\([^()]{1,40}\\) )?(?:(?!and |or |with |for |to |of |in )[\\p{L}\\d/-]+,? ){0,9}[\u201c\"(]?$");

  /** Characters that a company's name has at most. */
  private static final int LONGEST_NAME = 300;

  boolean wordlike;
  boolean marked;
  boolean numbered;
  boolean coined;
  int kinds;
  int mentions;
  int named;
  int used;
  int given;
  int studied;
  int against;
  int beside;
  int listed;
  int study;
  int trials;
  int headlines;
  int defined;
  int rows;
  int diagnostics;
  int owned;
  int elsewhere;

  /**
   * Counts one place.
   *
   * @param found all that the filing mentions
   * @param asides the paragraphs that tell of the drugs of others
   * @param again whether its sentence names the same drug before: "Zorovex is a form of zorotinib"
   */
  void add(Filing filing, Mentions found, Mention mention, Asides asides, boolean again) {
    String text = filing.document().text();
    int start = mention.place().span().start();
    int end = Mark.end(text, mention.place().span().end());
    Sentence sentence = filing.sentenceAt(start);
    String before = flat(text.substring(Math.max(sentence.span().start(), start - REACH), start));
    String after =
        flat(text.substring(end, Math.min(Math.max(end, sentence.span().end()), end + REACH)));
    mentions++;
    marked |= end > mention.place().span().end();
    rows += leadsRow(text, start, end) ? 1 : 0;
    defined += STUDY_DEFINED.standsIn(after) ? 1 : 0;
    wordlike |= mention instanceof Mention.Drug drug && WORDLIKE.matches(drug.name());
    boolean studyName =
        STUDY_WORDS.standsIn(before) && after.startsWith(")")
            || STUDY_BEFORE.standsIn(before) && STUDY_AFTER.standsIn(after);
    study += studyName ? 1 : 0;
    trials += TRIAL_AFTER.standsIn(after) ? 1 : 0;
    diagnostics += showsOnly(mention, before, after) ? 1 : 0;
    numbered |= mention instanceof Mention.Drug drug && NUMBERED.matches(drug.name());
    coined |= mention instanceof Mention.Drug drug && drug.source() == NameSource.CONTEXT;
    boolean nameGiven =
        NameCues.present(before, after)
            || NameCues.list(
                flat(text.substring(Math.max(sentence.span().start(), start - LONG_REACH), start)));
    if (!nameGiven && asides.isOfCareers(sentence.paragraph())) {
      elsewhere++;
      return;
    }
    boolean rival = asides.isOfRivals(sentence.paragraph());
    owned += !rival && isOwned(found, asides, sentence, text, start) ? 1 : 0;
    if (rival || AGAINST_BEFORE.standsIn(before) || after.startsWith(" biosimilar")) {
      against++;
    } else if (BESIDE_BEFORE.standsIn(before) || !again && isIngredient(mention, before)) {
      beside++;
    } else if (!studyName) {
      listed += LISTED_BEFORE.standsIn(before) ? 1 : 0;
      kinds += isOfKind(mention, before, after) ? 1 : 0;
      named += nameGiven ? 1 : 0;
      boolean usedHere =
          USED_BEFORE.standsIn(before)
              || USED_AFTER.standsIn(after)
              || isTreatment(found, sentence, text, end)
              || isEntry(found, sentence, text, start, end);
      used += usedHere ? 1 : 0;
      given += !usedHere && (GIVEN_BEFORE.standsIn(before) || GIVEN_AFTER.standsIn(after)) ? 1 : 0;
      studied += STUDIED_BEFORE.standsIn(before) ? 1 : 0;
      headlines += isTitle(sentence) ? 1 : 0;
    }
  }

  /**
   * "ABC-123 for gout", "ABC-123 (Phase 2)": what it treats or its stage is told right after it.
   */
  private static boolean isTreatment(Mentions found, Sentence sentence, String text, int end) {
    Span reach = new Span(end, Math.min(Math.max(end, sentence.span().end()), end + REACH));
    return Stream.concat(
            found.in(reach, Mention.Disease.class).stream(),
            found.in(reach, Mention.Stage.class).stream())
        .anyMatch(
            told -> TREATMENT.matches(flat(text.substring(end, told.place().span().start()))));
  }

  /** "| ABC-123 | gout | Phase 2 |", "ABC-123: gout": it leads a row or line that tells of it. */
  private static boolean isEntry(
      Mentions found, Sentence sentence, String text, int start, int end) {
    Span rest = new Span(end, Math.max(end, sentence.span().end()));
    return start - sentence.span().start() <= MARKS
        && rest.length() <= LONGEST_ENTRY
        && ENTRY_AFTER.standsIn(text.substring(end, rest.end()))
        && !(found.in(rest, Mention.Disease.class).isEmpty()
            && found.in(rest, Mention.Stage.class).isEmpty());
  }

  /** A known substance that something else is made of. */
  private static boolean isIngredient(Mention mention, String before) {
    return mention instanceof Mention.Drug drug
        && (drug.source() == NameSource.LEXICON || drug.source() == NameSource.STEM)
        && drug.name().equals(drug.name().toLowerCase(Locale.ROOT))
        && INGREDIENT_BEFORE.standsIn(before);
  }

  private static boolean showsOnly(Mention mention, String before, String after) {
    return mention instanceof Mention.Drug drug && TRACER.matches(drug.name())
        || DIAGNOSTIC_BEFORE.standsIn(before)
        || DIAGNOSTIC_AFTER.standsIn(after);
  }

  /** "in combination with Acme's antibody zoromab": a partner's drug. */
  private static boolean isOwned(
      Mentions found, Asides asides, Sentence sentence, String text, int start) {
    int from = Math.max(sentence.span().start(), start - REACH - LONGEST_NAME);
    return asides.isJoint(sentence)
        && found.in(new Span(from, start), Mention.Company.class).stream()
            .filter(company -> company.kind().equals("company"))
            .map(company -> company.place().span().end())
            .filter(end -> end < start && start - end <= REACH)
            .anyMatch(end -> OWNED.standsIn(flat(text.substring(end, start))));
  }

  /** Whether its kind stands beside it; the bare antibody of a conjugate is none of its own. */
  private static boolean isOfKind(Mention mention, String before, String after) {
    boolean bare = mention instanceof Mention.Drug drug && BARE.matches(drug.name());
    return !bare && NameCues.tellKind(before, after);
  }

  private static boolean isTitle(Sentence sentence) {
    return sentence.heading() || sentence.section().kind() == SectionKind.HEADLINE;
  }

  /** Whether nothing but marks stands beside it in its line, or in the first cell of its row. */
  private static boolean leadsRow(String text, int start, int end) {
    int first = start;
    while (first > 0 && isMark(text.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < text.length() && isMark(text.charAt(last))) {
      last++;
    }
    return (first == 0 || text.charAt(first - 1) == '\n')
        && (last == text.length() || text.charAt(last) == '\n' || text.charAt(last) == '\t');
  }

  private static boolean isMark(char c) {
    return c != '\n' && c != '\t' && !Character.isLetterOrDigit(c) || c == '\u00aa';
  }

  /** Whether the name leads a row and nothing else speaks against it. */
  boolean isListed() {
    return rows > 0 && against + beside + study <= used + rows;
  }

  private static String flat(String text) {
    return Words.singleBlanks(text, "*_");
  }

  /** Whether it stands alone in lines, as in a pipeline, and nothing speaks against it. */
  boolean isAloneInLines() {
    return rows > 0 && !isStudy() && against + beside + diagnostics == 0;
  }

  /** Whether nothing speaks for the name, and nothing against it. */
  boolean isSilent() {
    return against + beside + study == 0 && elsewhere < mentions;
  }

  /** Whether something is said of the drug's own use, and nothing of others beside it. */
  boolean isSpokenOf() {
    return isSilent() && !isStudy() && diagnostics == 0 && used + given + named + kinds > 0;
  }

  /** Whether most places name a study rather than a drug. */
  boolean isStudy() {
    if (numbered) {
      return false;
    }
    return defined > 0
        || wordlike && trials + study > 0 && named < 2
        || study * 2 >= mentions && study > named + used
        || trials * 2 > mentions && named == 0;
  }

  /** Whether a name that no list has is a candidate's. */
  boolean isCandidate() {
    return !isStudy()
        && diagnostics == 0
        && (named + used + given + headlines + kinds > 0
            || coined
            || listed > 0 && against + beside == 0)
        && 2 * (named + headlines + kinds) + used + given + listed + (coined ? 1 : 0)
            > against + beside;
  }

  /** Whether a drug that the lexicon knows is a candidate of this filing and not only spoken of. */
  boolean isKnownCandidate(boolean background) {
    if (elsewhere == mentions) {
      return false;
    }
    int strength = 2 * (named + kinds) + used + 2 * studied + 3 * headlines;
    int doubt = 2 * against + 2 * beside + listed;
    if (diagnostics > 0) {
      return false;
    }
    if (owned > against) {
      return true;
    }
    if (!background && doubt == 0 && marked && mentions - elsewhere > 1) {
      return true;
    }
    return background
        ? headlines > 0 && strength >= 8 && strength > 2 * doubt
        : (named + headlines + studied + kinds > 0 || used >= 3)
            && strength >= 2
            && strength > doubt;
  }
}
