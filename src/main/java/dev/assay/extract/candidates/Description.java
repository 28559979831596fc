package dev.assay.extract.candidates;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import java.util.Optional;
import java.util.Set;

/**
 * What the noun phrase that describes a drug says of its kind: "a novel, oral, selective inhibitor
 * of JAK1" is a small molecule.
 *
 * @param modality as RECORDS.md's modality
 * @param confidence how sure the words make it
 */
record Description(String modality, double confidence) {
  /** As many words as a description has before something else begins. */
  private static final int LONGEST = 18;

  private static final double NAMED = 0.9;
  private static final double CLASS = 0.8;

  /** Words behind which the description is over. */
  private static final Set<String> STOPS =
      Set.of(
          ("that which who whom whose for in into with without to by as is was are were be has "
                  + "have had will may can could would might should designed intended being "
                  + "currently under from on at when where while if but developed discovered "
                  + "licensed targeting directed against consisting composed comprising comprised "
                  + "comprises containing contains using delivered given indicated approved "
                  + "engineered encoding encodes expressing carrying delivering inhibiting "
                  + "blocking binding binds conjugated linked than or not no within versus via "
                  + "formulated combining consists")
              .split(" "));

  /** What a target's name before makes an adjective of. */
  private static final Set<String> AIMED =
      Set.of(
          "directed", "targeting", "targeted", "binding", "blocking", "inhibiting", "expressing");

  private static final Set<String> ARTICLES =
      Set.of("a an our its their his her the this these each two three both".split(" "));

  /** Nouns that say what a drug does and leave open what it is. */
  private static final Set<String> DOES =
      Set.of(
          ("inhibitor inhibitors agonist agonists antagonist antagonists modulator modulators "
                  + "blocker blockers activator activators stabilizer stabilizers corrector "
                  + "potentiator degrader degraders opener enhancer inducer releaser ligand "
                  + "stimulator scavenger binder sensitizer suppressant disruptor secretagogue mobilizer replacer")
              .split(" "));

  private static final Set<String> THINGS =
      Set.of(
          ("drug drugs compound compounds therapy treatment medicine medication candidate "
                  + "agent formulation product prodrug pill analog analogue derivative "
                  + "antiviral antibiotic antifungal analgesic suspension solution combination "
                  + "therapeutic version option form salt conjugate program candidates asset molecule")
              .split(" "));

  private static final Set<String> ADJECTIVES =
      Set.of("recombinant", "radiolabeled", "deuterated", "radioactive", "human", "nonpeptide");

  /** Words before a drug that is a part of what is described. */
  private static final Set<String> LINKS =
      Set.of("of", "to", "with", "and", "generic", "injectable", "liposomal", "oral", "nasal", "(");

  private static final Set<String> BY_MOUTH = Set.of("oral", "orally", "sublingual", "buccal");

  /** Forms in which small molecules are given, and hardly anything else. */
  private static final Set<String> FORMS =
      Set.of(
          ("tablet tablets capsule capsules pill lozenge lozenges caplet softgel cream ointment "
                  + "lotion transdermal sublingual topical")
              .split(" "));

  /** Nouns of what is another drug anew: what that is, this is too. */
  private static final Set<String> ANEW =
      Set.of(
          ("formulation formulations form version biosimilar prodrug salt derivative analog "
                  + "analogue enantiomer isomer metabolite generic injection solution suspension "
                  + "tablet capsule spray film patch gel cream emulsion combination follow-on "
                  + "biosimilars deuterated liposomal")
              .split(" "));

  private static final Set<String> BIOLOGICS =
      Set.of(
          ("recombinant pegylated fc antibody protein peptide vaccine cell cells gene rna dna mrna "
                  + "plasma insulin bacterial microbiome probiotic enzyme polymer biologic "
                  + "oligonucleotide vector virus viral fusion intravenous subcutaneous "
                  + "subcutaneously intravenously injectable injected allergen immunotherapy")
              .split(" "));

  /** What the phrase that begins at a position of the view says. */
  static Optional<Description> from(SentenceView view, int position) {
    return of(view, position, end(view, position));
  }

  /**
   * What the words before a position say, back to where their phrase begins; the last of them must
   * be the noun that is described.
   */
  static Optional<Description> before(SentenceView view, int position) {
    if (position == 0 || !isNoun(view, position - 1)) {
      return Optional.empty();
    }
    int first = position;
    while (first > 0 && position - first < LONGEST && !isStop(view, first - 1)) {
      first--;
    }
    return of(view, first, position);
  }

  private static boolean isNoun(SentenceView view, int position) {
    String word = word(view, position);
    return DOES.contains(word) || THINGS.contains(word) || isModality(view, position);
  }

  private static boolean isStop(SentenceView view, int position) {
    String word = word(view, position);
    if (isJoined(view, position)) {
      return false;
    }
    boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    return STOPS.contains(word)
        || ARTICLES.contains(word)
        || sign && !word.equals("/")
        || word.equals("s")
        || word.equals("and")
        || startsCandidate(view, position);
  }

  /** "directed" in "CD19-directed" and "a CD19 directed antibody" begins nothing. */
  private static boolean isJoined(SentenceView view, int position) {
    int token = view.token(position);
    return token > 0
            && view.tokens().isHyphen(token - 1)
            && view.tokens().end(token - 1) == view.tokens().start(token)
        || AIMED.contains(word(view, position)) && endsAntigen(view, token);
  }

  private static boolean endsAntigen(SentenceView view, int token) {
    return view.mentions(Mention.Antigen.class).stream().anyMatch(a -> a.place().end() == token);
  }

  /** "the ABC1 inhibitor XYZ-2": the phrase is that of the drug which it leads to. */
  private static boolean leadsToCandidate(SentenceView view, int position) {
    int token = view.token(position);
    return view.mentions().stream()
        .anyMatch(
            m -> m.place().first() == token && m instanceof Mention.Candidate c && !c.reference());
  }

  private static boolean startsCandidate(SentenceView view, int position) {
    int token = view.token(position);
    return view.mentions(Mention.Candidate.class).stream()
        .anyMatch(c -> c.place().first() <= token && token < c.place().end());
  }

  /** The end of the description that begins at a position. */
  private static int end(SentenceView view, int from) {
    int limit = Math.min(view.size(), from + LONGEST);
    boolean headed = false;
    boolean named = false;
    for (int at = from; at < limit; at++) {
      String word = word(view, at);
      String next = at + 1 < view.size() ? word(view, at + 1) : ".";
      boolean again = word.equals("to") && at > from && ANEW.contains(word(view, at - 1));
      if (isJoined(view, at)) {
        named |= isModality(view, at);
        headed |= named || DOES.contains(word);
        continue;
      }
      if (word.equals("(") && !headed && !named && close(view, at) > at) {
        at = close(view, at);
        continue;
      }
      if (STOPS.contains(word) && !again || ";.:()".contains(word) && !word.isEmpty()) {
        return at;
      }
      if (at > from && leadsToCandidate(view, at) && !LINKS.contains(word(view, at - 1))) {
        return from;
      }
      boolean over = STOPS.contains(next) || ARTICLES.contains(next);
      if (word.equals(",") && (headed || over) || word.equals("and") && (named || over)) {
        return at;
      }
      named |= isModality(view, at) && !ADJECTIVES.contains(word);
      headed |= named || DOES.contains(word) || THINGS.contains(word);
    }
    return limit;
  }

  /** Where the short bracket of an abbreviation closes, its own place if it does not. */
  private static int close(SentenceView view, int open) {
    for (int at = open + 1; at < view.size() && at <= open + 3; at++) {
      if (word(view, at).equals(")")) {
        return at;
      }
    }
    return open;
  }

  private static boolean isModality(SentenceView view, int position) {
    int token = view.token(position);
    return view.mentions(Mention.Modality.class).stream()
        .anyMatch(m -> m.place().first() <= token && token < m.place().end());
  }

  private static Optional<Description> of(SentenceView view, int from, int end) {
    if (end <= from) {
      return Optional.empty();
    }
    int of = from;
    while (of < end && !word(view, of).equals("of")) {
      of++;
    }
    Optional<Description> named = named(view, from, of);
    if (named.isPresent()) {
      return named;
    }
    Optional<Description> anew = anew(view, from, end);
    if (anew.isPresent()) {
      return anew;
    }
    Optional<Description> classed = classed(view, from, end);
    return classed.isPresent() ? classed : named(view, of, end);
  }

  /**
   * The last kind that the words name: "peptide vaccine" is a vaccine, but "bispecific PD-1/VEGF
   * antibody" a bispecific one.
   */
  private static Optional<Description> named(SentenceView view, int from, int end) {
    Mention.Modality last = null;
    for (Mention.Modality modality : view.mentions(Mention.Modality.class)) {
      int at = view.positionOf(modality.place().first());
      boolean negated = at > from && word(view, at - 1).equals("non");
      if (at >= from && at < end && !negated && !isObject(view, modality, end)) {
        boolean kept =
            last != null
                && last.name().equals("bispecific_antibody")
                && modality.name().equals("antibody");
        last = kept ? last : modality;
      }
    }
    return Optional.ofNullable(last).map(m -> new Description(m.name(), NAMED));
  }

  /** "a cytokine inhibitor", "a T cell activator": what is acted on, not what acts. */
  private static boolean isObject(SentenceView view, Mention.Modality modality, int end) {
    int next = view.positionOf(modality.place().end());
    boolean substance = modality.name().equals("protein") || modality.name().equals("cell_therapy");
    for (int at = next; substance && at < end; at++) {
      if (DOES.contains(word(view, at))) {
        return true;
      }
    }
    return false;
  }

  /** "a proposed biosimilar to Zorex", "an oral formulation of zorotinib". */
  private static Optional<Description> anew(SentenceView view, int from, int end) {
    boolean anew = false;
    for (int at = from; at < end; at++) {
      anew |= ANEW.contains(word(view, at));
    }
    if (!anew) {
      return Optional.empty();
    }
    return view.mentions(Mention.Drug.class).stream()
        .filter(drug -> drug.modality() != null && !drug.modality().isEmpty())
        .filter(drug -> isWithin(view, drug, from, end))
        .map(drug -> new Description(drug.modality(), CLASS))
        .findFirst();
  }

  private static boolean isWithin(SentenceView view, Mention mention, int from, int end) {
    int at = view.positionOf(mention.place().first());
    return at >= from && at < end;
  }

  /** What the class of a drug, its target and its form together say. */
  private static Optional<Description> classed(SentenceView view, int from, int end) {
    boolean does = false;
    boolean thing = false;
    boolean byMouth = false;
    boolean form = false;
    boolean biologic = false;
    boolean anti = false;
    boolean two = false;
    for (int at = from; at < end; at++) {
      String word = word(view, at);
      does |= DOES.contains(word);
      thing |= THINGS.contains(word);
      byMouth |= BY_MOUTH.contains(word);
      form |= FORMS.contains(word);
      biologic |= BIOLOGICS.contains(word);
      anti |= word.equals("anti") && isAntigen(view, at + 1);
      two |= (word.equals("x") || word.equals("\u00d7")) && isAntigen(view, at + 1);
    }
    boolean inside =
        view.mentions(Mention.Antigen.class).stream()
            .anyMatch(a -> isWithin(view, a, from, end) && SmallMoleculeTargets.has(a));
    if (biologic) {
      return Optional.empty();
    }
    if (byMouth && (does || thing) || form || inside && does) {
      return Optional.of(new Description("small_molecule", CLASS));
    }
    if (!anti) {
      return Optional.empty();
    }
    return Optional.of(new Description(two ? "bispecific_antibody" : "antibody", CLASS));
  }

  private static boolean isAntigen(SentenceView view, int position) {
    return position < view.size()
        && view.mentions(Mention.Antigen.class).stream()
            .anyMatch(a -> a.place().first() == view.token(position));
  }

  private static String word(SentenceView view, int position) {
    return view.tokens().lower(view.token(position));
  }
}
