package dev.assay.glossary;

import dev.assay.text.Pattern;

/** What stands beside a drug's name where a text presents it, or tells its kind. */
final class NameCues {
  /** "in combination with the MEK inhibitor zorotinib": a kind that is spoken of beside another. */
  private static final Pattern KIND_BESIDE =
      Pattern.compile(
          "\\b(?:combin\\w+|plus|versus|vs|compared|such as|including|like|other|existing|than|prior|rivals?|competitors?|competing|established|against|failed|standard|reference)"
              + " (?:(?!our|its|lead)[\\w-]+ ){0,6}(?:inhibitor|antibody|antagonist|agonist|blocker|vaccine|conjugate|ADC|therapy|immunotherapy|treatment|drug|agent|medicine),? $",
          Pattern.CASE_INSENSITIVE);

  /** What a drug is called by its kind. */
  private static final String NOUN =
      "(?:inhibitors?|antagonists?|agonists?|modulators?|blockers?|degraders?|activators?|antibody|antibodies|vaccines?|conjugates?|ADCs?|engagers?|bispecific|"
          + "therapy|therapeutic|treatment|immunotherapy|prodrug|peptide|formulation|biosimilar|program|radioligand|radioconjugate|enzyme|analog|"
          + "oligonucleotide|siRNA|mAb|virus|antibiotic|nanobody|CAR[- ]T|antiviral|medicine|injection|film|spray|"
          + "drug|pill|shot|prospect|contender|blockbuster|antibody fragment)";

  /** "ABC-123 (anti-CD33 antibody)". */
  private static final Pattern BRACKETED_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]? \\((?:[\\w\u03b1-\u03c9/-]+ ){0,7}"
              + NOUN
              + "(?: of [^)]{2,40})?\\)|^ \\([a-z][a-z -]{4,40}\\) "
              + NOUN
              + "|^[\u00ae\u2122]? \\([a-z][a-z -]{4,40}\\) (?:tablets|capsules|cream|gel|nasal|ointment|solution|cloth)");

  /** "Acme's oral inhibitor, ABC-123", "dosed the first patient with ABC-123". */
  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "\\b"
              + NOUN
              + "(?:,? (?:called |named |known as )?|,)[\u201c\"(]?$|\\b(?:dosed|dosing|treated|enrolled) (?:the )?(?:[\\w-]+ ){1,4}(?:with|of|in the \\w+ trial of) $");

  /** "anti-TIGIT zorotamab": its target before the name, where nothing is spoken of beside it. */
  private static final Pattern TARGET_BEFORE =
      Pattern.compile("(?:^|[\\w'\u2019,;:] )[Aa]nti-[A-Z][\\w/-]{1,12} $");

  private static final Pattern TARGET_BESIDE =
      Pattern.compile(
          "\\b(?:with|plus|versus|vs|and|or|to|than|prior|of|other|like|as|including) (?:the |an? )?[Aa]nti-[A-Z][\\w/-]{1,12} $");

  /** "our lead product candidate, ABC-123", "investigational drug ABC-123", "Acme's ABC-123". */
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "(?:\\b(?:prospect|candidates?(?: (?:in|for|to treat) (?:[\\w-]+ ){0,3}[\\w-]+)?|asset|lead|markets|sells|compounds?|molecule|investigational (?:drug|therapy|agent|antibody|medicine)|(?:[Oo]ur|[Ii]ts|their)(?: (?:wholly[- ]owned|proprietary|partnered|novel|own|first|second|third|oral))?"
              + "|(?:[Oo]ur|[Ii]ts|first|lead|commercial|marketed|approved|own|['\u2019]s) (?:[\\w-]+ ){0,5}(?:product|drug|medicine|therapy|treatment|vaccine|pill)|(?:recently|newly|just)[ -](?:approved|launched)|(?:[Rr]eceived?s?|won|wins|gained|gains|secured|granted|obtained|notched|FDA|EMA) (?:[\\w.-]+ ){0,4}(?:approval|nod|green light) (?:for|of)"
              + "|(?:[Oo]ur|[Ii]ts|['\u2019]s) (?:[\\w/-]+ ){0,5}(?:trials?|stud(?:y|ies)|NDAs?|BLAs?|MAA|program|franchise|launch) (?:of|with|for|evaluating))"
              + "[,:]? (?:known as |called |named |include |are |is )?|\\w['\u2019]s?(?: \\([A-Z]{1,5}\\))? |\\b(?:we|We|the Company) (?:have |has |currently )?(?:market|sell|trademark|brand)\\w* (?:[\\w-]+ ){0,3}as |(?:develop(?:ing|ed)?,? (?:and |manufacture,? and )?|and )?commerciali[sz](?:e|ing) |\\b(?:rights to|royalt(?:y|ies)(?: \\w+)? (?:from|on|for)|sNDA for|sBLA for|(?:net|product|worldwide|global|U\\.S\\.) sales of) )[\u201c\"(]?$");

  /** "the product ABC-123 (hereinafter the "Product")", "ABC-123 (the "Licensed Compound")". */
  private static final Pattern CONTRACT_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]?,? ?\\([^()\"\u201c]{0,40}[\"\u201c](?:[A-Z][\\w-]+ ){0,2}(?:Product|Compound|Drug|Molecule|Antibody|Vaccine)s?[\"\u201d]");

  /** ""Product" means ABC-123", "any Product containing ABC-123", "the Trademark Zorovex". */
  private static final Pattern CONTRACT_BEFORE =
      Pattern.compile(
          "[\"\u201c](?:[A-Z][\\w-]+ ){0,2}(?:Product|Compound|Drug|Molecule|Antibody|Vaccine)s?[\"\u201d] (?:shall mean|means|refers to)(?: [\\w(),-]+){0,9} ?[\"\u201c(]?$"
              + "|\\bProducts? containing $|\\b[Tt]rademarks? [\"\u201c(]?$");

  /** "ABC-123 is an oral inhibitor", "ABC-123, a first-in-class antibody". */
  private static final Pattern EXPLAINED_AFTER =
      Pattern.compile(
          "^ ?\\((?:[a-z-]+ ){1,4}(?:injection|tablets|capsules|spray|suspension|solution|cream|gel|ointment|implant|powder)\\)|"
              + "^[\u00ae\u2122)]?(?: \\([^)]{2,50}\\))?(?:,? which)?(?:(?:,| [\u2013\u2014]) (?:an?|our|its|the)\\b|, in development|, (?:targeting|directed|designed|developed|partnered|licensed)\\b|, (?:now|also) (?:called|known as|named) |, \\w+['\u2019]s (?:lead|first|novel|proprietary|investigational|oral|next)\\b| (?:is|was|are) (?:an?|our|being|currently|the|in|"
              + "designed|believed|intended|wholly|developed|under|now|comprised|composed|directed|made)\\b|(?: net)?(?: product)? (?:sales|revenues?)\\b| has (?:been|shown|demonstrated|received|completed|the potential))");

  /** "ABC-123 (trade name: Zorovex)", "Zorovex (zorotinib) sublingual film". */
  private static final Pattern TITLED_AFTER =
      Pattern.compile(
          "^[\u00ae\u2122]? \\((?:trade name|brand name|product code|project code|research code|development code|code)\\b"
              + "|^[\u00ae\u2122]? \\([a-z][a-z -]{4,40}\\)[,]? (?:[a-z-]+ ){0,3}(?:tablets|capsules|cream|gel|ointment|film|solution|suspension|injection|spray|patch|implant|powder|system)\\b");

  /** "our products, consisting of Zorovex, Quellor and": what a company lists as its own. */
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "\\b(?:[Oo]ur|[Ii]ts|[Tt]heir|['\u2019]s) (?:[\\w-]+ ){0,5}(?:products?|medicines|brands|drugs|therapies|vaccines|portfolio|franchise|pipeline)"
              + "(?:,? (?:in [^,;.]{3,40},? )?(?:which )?(?:currently |now |also )?(?:consist(?:s|ing) of|includ(?:e|es|ing)|compris(?:e|es|ing)(?: of)?|are|is|such as)|:) "
              + "(?:[A-Z]\\S{0,30} |and |as well as |\\([^)]{2,40}\\),? ){0,30}+$");

  private NameCues() {}

  /**
   * Whether the text presents a drug by its name.
   *
   * @param before what stands before the name in its sentence, with single blanks
   * @param after what stands behind it
   */
  static boolean present(String before, String after) {
    return NAMED_BEFORE.standsIn(before)
        || EXPLAINED_AFTER.standsIn(after)
        || TITLED_AFTER.standsIn(after)
        || CONTRACT_BEFORE.standsIn(before)
        || CONTRACT_AFTER.standsIn(after);
  }

  /** Whether a company lists it as its own, or its like: "our products, including Zorovex and". */
  static boolean list(String before) {
    return PORTFOLIO.standsIn(before);
  }

  /** Whether its kind stands beside it, and it is not spoken of as another's beside a candidate. */
  static boolean tellKind(String before, String after) {
    return KIND_BEFORE.standsIn(before) && !KIND_BESIDE.standsIn(before)
        || TARGET_BEFORE.standsIn(before) && !TARGET_BESIDE.standsIn(before)
        || BRACKETED_AFTER.standsIn(after);
  }
}
