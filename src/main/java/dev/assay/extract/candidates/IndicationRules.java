package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.record.Draft;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The diseases that a candidate is developed, tested or approved for. */
final class IndicationRules {
  private static final String PEOPLE =
      "(patients|subjects|participants|people|adults|children|individuals|adolescents|women|men|males|females|infants|those)";

  private static final String ROW = "<candidate> row <disease>";
  private static final int LONGEST_ROW = 60;

  /** "tumor-directed", "tumors of mice": no disease that a therapy is developed for. */
  private static final String TUMOR = "tumor";

  /** Where a cancer has gone to is told of its patients. */
  private static final List<String> SPREAD = List.of("metastasis", "metastases");

  /** Tokens that may stand before the candidate that a row is about. */
  private static final int BEGINNING = 4;

  private static final int REACH = 70;
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:(?:other|rather)\\s+than|not\\s+(?:for\\s+use|recommended|indicated|approved|intended))\\b[^.;]{0,50}$");
  private static final Pattern ADVERSE =
      Pattern.compile("(?i)\\b(?:adverse\\s+(?:events?|reactions?)|TEAEs?|side\\s+effects?)\\b");

  /** "ABC-123 (inhibitor) - ", "ABC-123: ": what stands behind a name that leads a line. */
  private static final Pattern LEADING =
      Pattern.compile("[\u00ae\u2122]?(?: \\([^)]{1,40}\\))?(?:\\s[-\u2013\u2014]\\s|:\\s|\u2014)");

  private static final Pattern CELL = Pattern.compile("\\||\\t|\\S {3,}\\S");

  private final List<Rule> rules;
  private final List<Rule> ofNamed;
  private final Rule umbrella;
  private final CueWords existing;
  private final CueWords verb;
  private final CueWords against;
  private final CueWords study;
  private final CueWords respectively;
  private final CueWords excepted;
  private final CueWords others;
  private final CueWords comorbid;
  private final CueWords events;
  private final DiseasesBeside beside;

  IndicationRules(Vocabulary vocabulary) {
    List<Rule> said =
        List.of(
            rule(
                "(treatment of|treatment for|treat|treating|treats|therapy for|therapies for|prevention of|prophylaxis of|preventing|prevent|reduce the impact of|protect against|targeting|targets|management of) ~6 <disease>",
                vocabulary),
            rule(
                PEOPLE
                    + " (with|suffering from|who have|living with|having|diagnosed with|newly diagnosed with|previously diagnosed with|affected by) ~11 <disease>",
                vocabulary),
            rule(
                "(indicated|developed|develop|developing|evaluated|evaluating|investigated|studied|studying|tested|testing|used|explored|approved|designation|designations|clearance|for both) ~6 (for|in) ~6 <disease>",
                vocabulary),
            rule(
                "(trial|trials|study|studies|testing|investigation|program|development) ~8 (in|for|of) ~5 <disease>",
                vocabulary),
            rule(
                "<stage> ~5 <disease> ~2 (trial|trials|study|studies|program|patients|participants)",
                vocabulary),
            rule("<stage> ~2 (for|in) ~6 <disease>", vocabulary),
            rule(
                "<disease> ~2 (patients|participants|trial|trials|study|studies|indication|indications)",
                vocabulary),
            rule(
                "(developing|advancing|develops|evaluating) ~1 <candidate> ~20 for ~4 <disease>",
                vocabulary),
            rule("<candidate> [\\)] [\\( ~4 \\)] (for|in|into) ~5 <disease>", vocabulary),
            rule(
                "(indications|indication|diseases|conditions|cancers) ~6 (including|include|such as|:|,) ~7 <disease>",
                vocabulary));
    List<Rule> named =
        List.of(
            rule(
                "(candidate|drug|product|compound|agent|antibiotic|antifungal|antiviral|injection|cream|gel|spray|tablet|capsule|solution|patch|therapy|treatment|medicine|medication|inhibitor|antibody|vaccine|asset|program|agonist|antagonist|therapeutic|molecule|degrader|conjugate) (for|in|against) ~5 <disease>",
                vocabulary),
            rule("<candidate> [\\)] [\\( ~6 \\)] , ~10 , (for|in) ~5 <disease>", vocabulary),
            rule(
                "<disease> ~1 (candidate|drug|product|program|therapy|treatment|vaccine|medicine|franchise)",
                vocabulary),
            rule("<candidate> [:] [\\(] ~1 <disease> (\\)|:|,)", vocabulary));
    umbrella =
        rule(
            "<broad:disease> [\\( ~3 \\)] [,] (including|such as|namely) ~4 <disease>", vocabulary);
    ofNamed = named;
    rules = new ArrayList<>(said);
    rules.addAll(named);
    rules.add(umbrella);
    existing =
        new CueWords(
            "no other existing approved available current standard alternative", vocabulary);
    verb =
        new CueWords("is are was were has have had will been be that which we our may", vocabulary);
    against =
        new CueWords(
            "compared competitors approved historically history caused causes cause prevalence incidence epidemiology "
                + "affects affecting affect estimated million annually mortality burden competing other's",
            vocabulary);
    excepted = new CueWords("except excluding", vocabulary);
    others =
        new CueWords(
            "approach approaches various molecules candidates compounds programs products pipeline therapies",
            vocabulary);
    respectively = new CueWords("respectively", vocabulary);
    study =
        new CueWords(
            "trial trials study studies phase designation enrolled enrolling treated indication indicated "
                + "developed evaluated patients participants subjects dosed program BLA NDA MAA sNDA sBLA",
            vocabulary);
    events =
        new CueWords(
            "experienced experiencing adverse event events reactions serious no effects toxicity toxicities significant instances "
                + "episodes incidence occurrence",
            vocabulary);
    beside = new DiseasesBeside(vocabulary);
    comorbid = new CueWords("underlying comorbid comorbidities comorbidity risk", vocabulary);
  }

  List<Rule> rules() {
    return rules;
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Disease.class).isEmpty()) {
      return;
    }
    Set<Place> seen = new HashSet<>();
    for (Rule rule : rules) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Disease first = match.get("disease", Mention.Disease.class).orElseThrow();
        if (!ofNamed.contains(rule) || isOfNamed(view, match)) {
          candidate(reading, view, first)
              .ifPresent(name -> said(view, rule.name(), first, name, seen, drafts));
        }
      }
    }
    row(view, seen, drafts);
    beside(view, seen, drafts);
  }

  private void said(
      SentenceView view,
      String rule,
      Mention.Disease first,
      String candidate,
      Set<Place> seen,
      List<Draft> drafts) {
    List<Mention.Disease> diseases = distinct(listFrom(view, first, Mention.Disease.class));
    List<Mention.Candidate> each = respectively(view, first, diseases.size());
    for (int i = 0; i < diseases.size(); i++) {
      if (!isAside(view, diseases.get(i)) && seen.add(diseases.get(i).place())) {
        drafts.add(
            Draft.of(CandidateExtractor.TYPE, rule, 0.75)
                .set("name", each.isEmpty() ? candidate : each.get(i).name())
                .set("indications", List.of(diseases.get(i).name()))
                .from(view.sentence())
                .build());
      }
    }
  }

  /** "a drug for asthma": said of the candidate that is named there, not of what else there is. */
  private boolean isOfNamed(SentenceView view, Match match) {
    return !view.mentions(Mention.Candidate.class).isEmpty()
        && !existing.before(view, view.tokens().from(match.span().start()), 4);
  }

  /** A row of a table that begins with one candidate and says its diseases in further cells. */
  private void row(SentenceView view, Set<Place> seen, List<Draft> drafts) {
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    if (named.isEmpty()
        || named.stream().map(Mention.Candidate::name).distinct().count() > 1
        || view.size() > LONGEST_ROW
        || view.positionOf(named.get(0).place().first()) > BEGINNING
        || verb.in(view)
        || !isRow(view, named.get(0))) {
      return;
    }
    for (Mention.Disease disease : view.mentions(Mention.Disease.class)) {
      if (disease.place().compareTo(named.get(0).place()) > 0) {
        said(view, ROW, disease, named.get(0).name(), seen, drafts);
      }
    }
  }

  /** The diseases that no pattern has read, in a sentence that leaves one reading only. */
  private void beside(SentenceView view, Set<Place> seen, List<Draft> drafts) {
    if (!beside.isOpen(view)) {
      return;
    }
    for (Mention.Disease disease : view.mentions(Mention.Disease.class)) {
      if (!seen.contains(disease.place())
          && beside.isFor(view, disease)
          && !isAside(view, disease)) {
        drafts.add(
            Draft.of(CandidateExtractor.TYPE, DiseasesBeside.NAME, 0.6)
                .set("name", view.mentions(Mention.Candidate.class).get(0).name())
                .set("indications", List.of(disease.name()))
                .from(view.sentence())
                .build());
      }
    }
  }

  private static boolean isRow(SentenceView view, Mention.Candidate candidate) {
    String document = view.tokens().document();
    int end = view.sentence().span().end();
    String text = document.substring(view.sentence().span().start(), end);
    boolean cells = CELL.matcher(text).results().limit(2).count() == 2;
    return view.sentence().section().kind() == SectionKind.TABLE
        || cells
        || LEADING.matcher(document, candidate.place().span().end(), end).lookingAt();
  }

  /**
   * "other than asthma", "an underlying condition such as diabetes", "breast cancer cell lines".
   */
  private boolean isAside(SentenceView view, Mention.Disease disease) {
    int next = view.positionOf(disease.place().end());
    if (disease.name().equals(TUMOR)
        || SPREAD.stream().anyMatch(disease.name()::endsWith)
            && view.mentions(Mention.Disease.class).size() > 1) {
      return true;
    }
    boolean cells = next < view.size() && view.tokens().text(view.token(next)).startsWith("cell");
    boolean event =
        view.mentions(Mention.Toxicity.class).stream()
                .anyMatch(t -> t.place().equals(disease.place()))
            && (events.before(view, disease.place().first(), 9)
                || ADVERSE.standsIn(
                    view.tokens()
                        .document()
                        .substring(
                            view.sentence().span().start(), disease.place().span().start())));
    return cells
        || event
        || isUmbrella(view, disease)
        || excepted.before(view, disease.place().first(), 8)
        || isOther(view, disease)
        || comorbid.before(view, disease.place().first(), 16);
  }

  /**
   * "in diseases other than asthma", "not for use in asthma"; "more than 400 patients with asthma"
   * is none such.
   */
  private static boolean isOther(SentenceView view, Mention.Disease disease) {
    int start = disease.place().span().start();
    int from = Math.max(view.sentence().span().start(), start - REACH);
    return OTHER.standsIn(view.tokens().document().substring(from, start));
  }

  /** "inflammatory bowel diseases, including ulcerative colitis": what it includes is told. */
  private boolean isUmbrella(SentenceView view, Mention.Disease disease) {
    return umbrella.pattern().findAll(view).stream()
        .anyMatch(match -> match.slots().get("broad") == disease);
  }

  /** An abbreviation behind its disease is no second one. */
  private static List<Mention.Disease> distinct(List<Mention.Disease> diseases) {
    Set<String> names = new HashSet<>();
    return diseases.stream().filter(d -> names.add(d.name())).toList();
  }

  /** "A and B, for C and D, respectively": as many candidates as diseases, one for each. */
  private List<Mention.Candidate> respectively(
      SentenceView view, Mention.Disease first, int count) {
    if (count < 2 || !respectively.in(view)) {
      return List.of();
    }
    List<Mention.Candidate> before =
        view.mentions(Mention.Candidate.class).stream()
            .filter(c -> c.place().end() <= first.place().first())
            .toList();
    return before.size() == count ? before : List.of();
  }

  /**
   * The candidate of the sentence; one from before only where the sentence speaks of treating or
   * testing it.
   */
  private Optional<String> candidate(Reading reading, SentenceView view, Mention.Disease disease) {
    boolean named = !view.mentions(Mention.Candidate.class).isEmpty();
    boolean other =
        !view.mentions(Mention.Drug.class).isEmpty()
            || !view.mentions(Mention.Modality.class).isEmpty()
            || view.sentence().section().kind() == SectionKind.ABOUT && !isAboutOne(reading, view)
            || others.in(view);
    if (!named && (!study.in(view) || against.in(view) || other)) {
      return Optional.empty();
    }
    return reading.discourse().candidateAt(view.sentence(), disease.place().span().start());
  }

  /** "About ABC-1": a paragraph that by its heading is about a candidate. */
  private static boolean isAboutOne(Reading reading, SentenceView view) {
    String heading = view.sentence().section().heading();
    return reading.glossary().candidates().stream()
        .anyMatch(
            c -> heading.contains(c.name()) || c.aliases().stream().anyMatch(heading::contains));
  }
}
