package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The technology that a candidate is made with. */
final class TechnologyRules {
  /** Kinds of drugs and tools of a whole field: nobody's technology. */
  private static final Set<String> FIELDS =
      Set.of(
          "AAV",
          "base editing",
          "CAR-T",
          "CRISPR/Cas9",
          "DAR",
          "DNA-encoded library",
          "Fc fusion",
          "lentiviral vector",
          "LNP",
          "mRNA display",
          "PEGylation",
          "phage display",
          "prime editing",
          "saRNA",
          "VLP",
          "yeast display");

  private static final String MADE =
      "(designed|developed|made|created|built|engineered|generated|produced|discovered|manufactured|constructed|derived)";

  private final Rule platform;
  private final Rule platformAfter;
  private final Rule platformFor;
  private final Rule platformBehind;
  private final Rule platformGroup;
  private final Rule platformIn;
  private final Rule platformOf;
  private final Rule beside;
  private final Rule inBrackets;
  private final Rule everything;
  private final Rule issuers;
  private final Rule made;
  private final Rule isMade;
  private final Rule isOne;
  private final Rule yields;
  private final Rule among;
  private final Rule foundBy;
  private final Rule each;
  private final Rule own;

  TechnologyRules(Vocabulary vocabulary) {
    platform =
        rule(
            "<platform> ~2 (compound|compounds|candidate|antibody|product|bispecific|conjugate|vaccine|program|derived|based|enabled"
                + "|platform ,|technology ,|platform is|technology is|platform has generated|platform generated|platform produced) ~4 <candidate>",
            vocabulary);
    platformFor =
        rule(
            "<platform> ~9 (for use in|for use with|for the development of|used in|used for|used with|used to create|used to make|used to develop|applied to"
                + "|to create|to develop|to generate|to make|to produce|underlies|underlying|led to) ~4 <candidate>",
            vocabulary);
    platformGroup =
        rule(
            "<platform> ~1 (compounds|candidates|antibodies|products|programs) ~16 <candidate>",
            vocabulary);
    platformBehind =
        rule(
            "<candidate> ~3 <platform> (compound|compounds|candidate|product|program)", vocabulary);
    platformIn =
        rule(
            "<candidate> [\\( ~12 \\)] (, (a|an|our|its|the)|is (a|an|our|its|the)) ~7 <platform>"
                + " ~1 (<modality>|candidate|compound|product|program|molecule|enabled|based|derived|engineered|drug|conjugate"
                + "|antibody|antibodies|bispecific|therapeutic|therapy|vaccine|designed|that|targeting|for)",
            vocabulary);
    platformOf =
        rule(
            "<candidate> ~16 (comprised of|comprises|comprising|composed of|consisting of|consists of|made of) ~14 <platform>"
                + " ~1 (linker|payload|technology|platform|drug|toxin)",
            vocabulary);
    beside = rule("<platform> <candidate>", vocabulary);
    inBrackets = rule("<candidate> (, a|, an|is a|is an) ~12 \\( <platform> ~1 \\)", vocabulary);
    everything =
        rule(
            "(all|each) [of] [the|our|its|these] ~2 (candidates|assets|programs|products|compounds|therapies) ~8 <platform>",
            vocabulary);
    issuers =
        rule(
            "(company|we|developer|leader) ~14 (developing|develops|develop|discovering|discovers|discover|pioneering|creating|creates|advancing|engineering|focused on|designing|designs)"
                + " ~16 (using|based on|with|leveraging|utilizing|from|through|derived from) (its|our) ~4 <platform>",
            vocabulary);
    made =
        rule(
            MADE + " (using|with|by|on|from|through|via) ~9 <platform> ~4 <candidate>", vocabulary);
    isMade =
        rule(
            "<candidate> ~2 (is|was|are|were) ~2 "
                + MADE
                + " ~40 (using|via|through) ~6 <platform>",
            vocabulary);
    isOne =
        rule(
            "<candidate> [\\( ~12 \\)] (, (a|an)|is (a|an)) ~3 <platform> (molecule|and|,|.|;|\\(|comprised|composed|consisting|made|in|of|under|being|directed)",
            vocabulary);
    yields =
        rule(
            "<platform> ~4 (generated|yielded|produced|identified|discovered|delivered|gave rise to) ~3 <candidate>",
            vocabulary);
    among =
        rule(
            "<platform> ~3 (to make|to develop|to create|to generate|to produce|to discover|to design|to build) ~10 (such as|including|like) ~2 <candidate>",
            vocabulary);
    foundBy =
        rule(
            "(using|leveraging|utilizing|applying|through|with) ~6 <platform> ~4 , ~4 (identified|discovered|developed|designed|created|generated|engineered) ~3 <candidate>",
            vocabulary);
    each =
        rule(
            "<platform> ~26 (each ADC|each antibody drug conjugate|each candidate|each product candidate|each of these|these ADCs|these candidates)",
            vocabulary);
    own = rule("<company> [' s] ~6 <platform>", vocabulary);
    platformAfter =
        rule(
            "<candidate> ~14 (using|uses|utilizing|utilizes|with|via|leveraging|leverages|based on|employs|employing|from|through|built on|"
                + "by|combines|combining|incorporates|incorporating|utilized|used|powered by|of) ~12 <platform>",
            vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(List.of(everything, issuers, platformGroup, each, own));
    rules.addAll(direct());
    return rules;
  }

  /** The rules that bring one candidate and its technology together. */
  private List<Rule> direct() {
    return List.of(
        platform,
        platformAfter,
        platformIn,
        platformOf,
        beside,
        inBrackets,
        platformFor,
        platformBehind,
        made,
        isMade,
        isOne,
        yields,
        among,
        foundBy);
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Platform.class).isEmpty()) {
      return;
    }
    for (Match match : each.pattern().findAll(view)) {
      conjugates(reading, view, match, drafts);
    }
    if (view.mentions(Mention.Candidate.class).isEmpty()) {
      return;
    }
    for (Match match : platformGroup.pattern().findAll(view)) {
      group(view, match, drafts);
    }
    for (Rule rule : direct()) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Platform technology = match.get("platform", Mention.Platform.class).orElseThrow();
        if (!isField(technology) && MakeupRules.isSame(view, match)) {
          Mention.Candidate candidate =
              match.get("candidate", Mention.Candidate.class).orElseThrow();
          add(rule, view, candidate.name(), technology, drafts);
          boolean leads = technology.place().first() < candidate.place().first();
          if (leads) {
            listFrom(view, candidate, Mention.Candidate.class)
                .forEach(c -> add(rule, view, c.name(), technology, drafts));
          }
        }
      }
    }
  }

  /** "All of our candidates are made with XYZ technology": what the issuer's own then are. */
  List<Draft> ofAll(Reading reading, String candidate) {
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      for (Rule rule : List.of(everything, issuers)) {
        for (Match match : rule.pattern().findAll(view)) {
          Mention.Platform technology = match.get("platform", Mention.Platform.class).orElseThrow();
          if (!isField(technology)) {
            add(rule, view, candidate, technology, drafts);
          }
        }
      }
    }
    return drafts;
  }

  /** "Designed with our XYZ technology, each ADC has ...": all conjugates that the filing names. */
  private void conjugates(Reading reading, SentenceView view, Match match, List<Draft> drafts) {
    Mention.Platform technology = match.get("platform", Mention.Platform.class).orElseThrow();
    Set.copyOf(MakeupRules.conjugatesBefore(reading, view, drafts))
        .forEach(name -> add(each, view, name, technology, drafts));
  }

  /**
   * Whether the filing calls a technology the issuer's own: "our XYZ platform", "the Company's XYZ
   * technology".
   */
  boolean isIssuers(Reading reading, String technology) {
    for (SentenceView view : reading.views()) {
      for (Match match : own.pattern().findAll(view)) {
        boolean same =
            match
                .get("platform", Mention.Platform.class)
                .filter(p -> p.name().equals(technology))
                .isPresent();
        boolean issuer =
            match
                .get("company", Mention.Company.class)
                .filter(c -> c.name().equals(reading.glossary().issuer()))
                .isPresent();
        if (same && issuer) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Two XYZ compounds are in clinical testing: A and B": all that the sentence goes on to name.
   */
  private void group(SentenceView view, Match match, List<Draft> drafts) {
    Mention.Platform technology = match.get("platform", Mention.Platform.class).orElseThrow();
    for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
      if (candidate.place().first() > technology.place().first() && !isField(technology)) {
        add(platformGroup, view, candidate.name(), technology, drafts);
      }
    }
  }

  /** Whether it is a field's; a name of it that is nobody's is told as the field's own. */
  private static boolean isField(Mention.Platform technology) {
    String name = technology.name();
    return FIELDS.contains(name) || name.startsWith("AAV") || name.startsWith("CRISPR");
  }

  private static void add(
      Rule rule,
      SentenceView view,
      String candidate,
      Mention.Platform technology,
      List<Draft> drafts) {
    drafts.add(
        Draft.of(CandidateExtractor.TYPE, rule.name(), 0.7)
            .set("name", candidate)
            .set("technology", technology.name())
            .from(view.sentence())
            .build());
  }
}
