package dev.assay.extract.trials;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;

import dev.assay.extract.Ailments;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a study is of: its candidates, what they are given with, and whose disease. */
final class Subject {
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:of|evaluating|with|for|testing|studying|investigating|using|assessing|evaluate|evaluates|test|assess|comparing|examining|administered|efficacy of|exploring)"
              + "(?: [\\w-]+){0,3}[ (\u201c\"]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:\\bcombination with|\\bcombined with|\\bplus|\\+|\\bfollowed by|\\btogether with|\\badded to|\\bin addition to|\\bconcurrent(?:ly)? with|\\balongside)"
              + "(?: [\\w-]+){0,2} ?\\(?$",
          Pattern.CASE_INSENSITIVE);

  /** What joins two that are studied alike: "ABC-1 + ABC-2". */
  private static final Pattern EQUAL = Pattern.compile("(?:\\bplus|\\+)(?: the)? ?$");

  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:versus|vs\\.?|compar\\w+ (?:to|with)|than|relative to|against|following|after|refractory to|resistant to|treated with|prior|previous)(?: [\\w-]+){0,2} ?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOGETHER = Pattern.compile("\\b(?:together|combination)\\b");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:[Bb]oth|[Tt]hese|[Tt]he two|[Aa]ll) (?:[\\w-]+ ){0,2}(?:candidates|compounds|products|programs|drugs|therapies)\\b");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|our|its|the)\\s");
  private static final Pattern HOPED =
      Pattern.compile(
          "\\b(?:range|spectrum|variety|number) of (?:[\\w-]+ ){0,2}$|\\bpotential development (?:in|for) $");

  /** What a study measured of a disease or saw as a harm: "the incidence of", "a history of". */
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\b(?:incidences?|rates?|episodes?|instances?|history|evidence|reductions?|decreases?|improvements?|worsening|occurrence|frequency|due|secondary|leading|led)"
              + " (?:of|in|to) (?:(?!patients|adults|subjects|participants|people|children|the treatment|treatment)[\\w/-]+,? ){0,2}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADVERSE =
      Pattern.compile(
          "\\b(?:adverse (?:events?|reactions?|effects?)|side effects?|TEAEs?|TRAEs?|AEs|SAEs?|toxicit\\w+)\\b");

  /** What leads a disease in right behind a study: "in advanced", "for the treatment of". */
  private static final Pattern LED_IN =
      Pattern.compile(
          "\\b(?:in|for|with|treat(?:ing|ment of)?)(?: the)? (?:(?!risk\\b|of\\b|to\\b|and\\b|or\\b)[\\w/-]+,? ){0,4}$",
          Pattern.CASE_INSENSITIVE);

  /** What leads in whom a study treats: "in adults with severe". */
  private static final Pattern PATIENTS =
      Pattern.compile(
          "\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|adolescents|individuals)"
              + " (?:[\\w-]+ ){0,4}(?:with|having|suffering from) (?:(?!risk\\b|of\\b|to\\b|and\\b|or\\b)[\\w/-]+,? ){0,4}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEALTHY = Pattern.compile("\\bhealthy\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> UMBRELLAS =
      Set.of("cancer", "tumor", "tumors", "disease", "malignancy", "cancers");
  private static final int REACH = 60;

  private Subject() {}

  /**
   * The candidates.
   *
   * @param names those studied
   * @param beside candidates and other drugs that are given with them
   * @param named whether the sentence itself names them
   * @param foreign whether the study is of another drug
   */
  record Studied(List<String> names, List<String> beside, boolean named, boolean foreign) {
    /** The same without what is a study's name and was taken for a drug's. */
    Studied without(StudyNames studies) {
      List<String> drugs = names.stream().filter(name -> !studies.has(name)).toList();
      return new Studied(
          drugs,
          beside.stream().filter(name -> !studies.has(name)).toList(),
          named && !drugs.isEmpty(),
          foreign);
    }
  }

  /** What a study of a sentence is of. */
  static Studied studied(Reading reading, SentenceView view, StudyMention study, Span clause) {
    String text = reading.filing().document().text();
    Set<String> names = new LinkedHashSet<>();
    Set<String> beside = new LinkedHashSet<>();
    Set<String> equal = new LinkedHashSet<>();
    boolean foreign = false;
    Mention.Candidate object = null;
    Mention.Candidate behind = null;
    for (Mention mention : view.mentions()) {
      Span at = mention.place().span();
      if (!clause.contains(at)
          || isName(view, study, at)
          || !(mention instanceof Mention.Candidate || mention instanceof Mention.Drug)) {
        continue;
      }
      String before =
          Conduct.plain(text.substring(Math.max(clause.start(), at.start() - REACH), at.start()));
      boolean joined =
          object != null
              && mention instanceof Mention.Drug
              && at.start() > object.place().span().end()
              && text.substring(object.place().span().end(), at.start()).strip().equals("with");
      if (joined || BESIDE.standsIn(before)) {
        beside.add(name(mention));
        if (mention instanceof Mention.Candidate && EQUAL.standsIn(before)) {
          equal.add(name(mention));
        }
      } else if (!AGAINST.standsIn(before)
          && at.start() >= study.span().start()
          && object == null
          && OF.standsIn(before)
          && at.start() - study.span().end() < 2 * REACH) {
        if (mention instanceof Mention.Candidate candidate) {
          object = candidate;
        } else if (names.isEmpty() && at.start() - study.span().end() < REACH / 2) {
          foreign = true;
        }
      } else if (!AGAINST.standsIn(before)
          && mention instanceof Mention.Candidate candidate
          && behind == null
          && at.start() >= study.span().end()) {
        behind = candidate;
      }
    }
    boolean together = TOGETHER.standsIn(reading.filing().slice(clause));
    if (object != null) {
      listed(view, object, clause).forEach(c -> names.add(c.name()));
    } else {
      Optional<Mention.Candidate> before =
          view.mentions(Mention.Candidate.class).stream()
              .filter(
                  c ->
                      c.place().span().start() <= study.span().end()
                          && !isName(view, study, c.place().span())
                          && !beside.contains(c.name()))
              .reduce((a, b) -> b);
      before.ifPresent(
          c -> listUpTo(view, c, Mention.Candidate.class).forEach(l -> names.add(l.name())));
      if (names.isEmpty() && behind != null && !foreign) {
        listed(view, behind, clause).forEach(c -> names.add(c.name()));
      }
    }
    boolean referred =
        view.mentions(Mention.Candidate.class).stream().allMatch(Mention.Candidate::reference);
    List<String> both = referred ? both(reading, view) : List.of();
    names.addAll(both);
    boolean named = !names.isEmpty();
    if (!named && !foreign) {
      names.addAll(carried(reading, view, study));
      named =
          view.mentions(Mention.Candidate.class).stream().anyMatch(c -> names.contains(c.name()));
    }
    beside.addAll(listed(view, beside, names));
    names.addAll(named && !names.isEmpty() ? equal : Set.of());
    List<String> given = new ArrayList<>(beside);
    given.removeAll(names);
    if (names.size() > 1 && (together || !equal.isEmpty()) && given.isEmpty()) {
      given.addAll(names);
    }
    return new Studied(List.copyOf(names), given, named, foreign && names.isEmpty());
  }

  /** Whether a study's name holds what looks like a drug's. */
  private static boolean isName(SentenceView view, StudyMention study, Span span) {
    String drug = view.tokens().document().substring(span.start(), span.end());
    return study.span().contains(span)
        && study.names().stream().anyMatch(name -> name.contains(drug) || drug.contains(name));
  }

  /**
   * The candidates of the list that begins with one; what an article leads in explains: "ABC-1, a
   * novel antibody".
   */
  private static List<Mention.Candidate> listed(
      SentenceView view, Mention.Candidate first, Span clause) {
    List<Mention.Candidate> list = new ArrayList<>(List.of(first));
    for (Mention.Candidate next : listFrom(view, first, Mention.Candidate.class)) {
      int end = list.get(list.size() - 1).place().span().end();
      if (next.place().span().start() >= end) {
        String between = view.tokens().document().substring(end, next.place().span().start());
        if (!clause.contains(next.place().span()) || ARTICLE.standsIn(between)) {
          break;
        }
        list.add(next);
      }
    }
    return list;
  }

  /**
   * Further drugs in the list that begins with one given beside: "with gemcitabine and
   * nab-paclitaxel".
   */
  private static Set<String> listed(SentenceView view, Set<String> beside, Set<String> names) {
    Set<String> more = new LinkedHashSet<>();
    for (Mention.Drug drug : view.mentions(Mention.Drug.class)) {
      if (beside.contains(drug.name())) {
        listFrom(view, drug, Mention.Drug.class).forEach(d -> more.add(d.name()));
      }
    }
    more.removeAll(names);
    return more;
  }

  private static List<String> carried(Reading reading, SentenceView view, StudyMention study) {
    return reading.discourse().candidateAt(view.sentence(), study.span().start()).stream().toList();
  }

  /** The candidates of the sentence before, where this one speaks of both or all of them. */
  private static List<String> both(Reading reading, SentenceView view) {
    int before = view.sentence().index() - 1;
    if (before < 0 || !BOTH.standsIn(reading.filing().slice(view.sentence().span()))) {
      return List.of();
    }
    List<String> both =
        reading
            .mentions()
            .in(reading.filing().sentences().get(before).span(), Mention.Candidate.class)
            .stream()
            .map(Mention.Candidate::name)
            .distinct()
            .toList();
    return both.size() > 1 ? both : List.of();
  }

  private static String name(Mention mention) {
    return mention instanceof Mention.Candidate c ? c.name() : ((Mention.Drug) mention).name();
  }

  /**
   * The diseases of the study's patients: those named first behind it, else those right before it.
   */
  static List<Mention.Disease> diseases(
      Reading reading, SentenceView view, StudyMention study, Span clause) {
    boolean adverse = ADVERSE.standsIn(reading.filing().slice(clause));
    List<Mention.Disease> all =
        Ailments.in(reading, view.sentence()).stream()
            .filter(d -> !UMBRELLAS.contains(d.name()))
            .filter(d -> !HOPED.standsIn(before(reading, view, d)))
            .filter(d -> !MEASURED.standsIn(before(reading, view, d)))
            .filter(
                d ->
                    !adverse
                        || PATIENTS.standsIn(before(reading, view, d))
                        || d.place().span().distance(study.span()) <= 1)
            .toList();
    Optional<Mention.Disease> right =
        all.stream()
            .filter(
                d ->
                    d.place().span().end() <= study.span().start()
                        && Conduct.plain(
                                reading
                                    .filing()
                                    .document()
                                    .text()
                                    .substring(d.place().span().end(), study.span().start()))
                            .matches("\\)? ?(?:\\([\\w-]+\\) )?"))
            .findFirst();
    if (right.isPresent()) {
      return List.of(right.get());
    }
    List<Mention.Disease> after =
        all.stream()
            .filter(
                d ->
                    d.place().span().start() >= study.span().end()
                        && clause.contains(d.place().span()))
            .toList();
    Optional<Mention.Disease> behind =
        after.stream()
            .findFirst()
            .filter(d -> LED_IN.standsIn(before(reading, view, d)))
            .or(
                () ->
                    after.stream()
                        .filter(d -> PATIENTS.standsIn(before(reading, view, d)))
                        .findFirst())
            .or(() -> all.stream().filter(d -> study.span().contains(d.place().span())).findFirst())
            .or(() -> after.stream().findFirst());
    boolean healthy =
        HEALTHY.standsIn(
            reading.filing().document().text().substring(study.span().start(), clause.end()));
    List<Mention.Disease> list =
        behind
            .map(d -> listFrom(view, d, Mention.Disease.class))
            .orElseGet(
                () ->
                    all.stream()
                        .filter(d -> !healthy && clause.contains(d.place().span()))
                        .reduce((a, b) -> b)
                        .map(d -> listUpTo(view, d, Mention.Disease.class))
                        .orElse(List.of()));
    boolean specific = list.stream().anyMatch(d -> !d.generic());
    return list.stream()
        .filter(d -> !d.generic() || !specific || d.name().startsWith("solid tum"))
        .toList();
  }

  private static String before(Reading reading, SentenceView view, Mention mention) {
    int start = mention.place().span().start();
    return Conduct.plain(
        reading
            .filing()
            .document()
            .text()
            .substring(Math.max(view.sentence().span().start(), start - REACH), start));
  }
}
