package dev.assay.extract.trials;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * The filing's studies by their names: "the Phase 2 HARBOR trial", "a Phase 3 study (ABC-301)",
 * "Study 301".
 */
final class StudyNames {
  private static final Set<String> OTHER =
      Set.of(
          ("NYSE NASDAQ PHASE WITH TRIAL STUDY DATA RESULTS COVID-19 COVID SAD MAD FDA "
                  + "IND NDA BLA EMA POC THE AND FOR IRB CTA NEW MRI PET CRO NIH NCI USA WHO HIV "
                  + "DNA RNA FIRST CLINICAL FROM SUSAR PK/PD GLP III IIA IIB IIC IIIA IIIB AIM END "
                  + "REPORTS PRIMARY ANNOUNCES OPEN-LABEL GCP GMP CMC CAR-T PIVOTAL IIT IST INC "
                  + "mRNA siRNA ASO AND/OR GAAP LLC KOL DSMB ASCO ESMO ASH AACR "
                  + "TGA MHRA HREC NMPA PMDA CDE NHP ODD BTD RMAT RPDD PDUFA CMO CDMO LTE OLE SOC RWE PRO NHS")
              .split(" "));

  private static final int LONGEST_ABBREVIATION = 5;
  private static final int ABBREVIATED = 80;
  private static final Pattern STUDY_WORD =
      Pattern.compile(
          "^(?:trial|study|evaluation|investigation|assessment)$",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  private static final Pattern SERIAL = Pattern.compile("([A-Z][A-Z -]{3,20}?[ -]?)(?:\\d|I{1,3})");

  private final Set<String> known = new LinkedHashSet<>();

  private final List<String> names;

  private final String filing;

  /** The indices of the known names, by the first token of each. */
  private final Map<String, List<Integer>> byToken = new HashMap<>();

  /** A name and where it stands, in UTF-16 code units of the document. */
  record Place(String name, Span span) {}

  StudyNames(Reading reading) {
    filing = reading.filing().document().text();
    for (SentenceView view : reading.views()) {
      String text = text(reading, view);
      if (!speaksOfStudies(view, text) || isUpper(text)) {
        continue;
      }
      for (Pattern pattern : StudyNamePatterns.NAMED) {
        add(view, pattern.matcher(text), true);
      }
      add(view, StudyNamePatterns.SAID.matcher(text), false, true);
      add(view, StudyNamePatterns.CODED.matcher(text), false);
      add(view, StudyNamePatterns.BETWEEN.matcher(text), false);
      add(view, StudyNamePatterns.EXTENDED.matcher(text), false, true);
      add(view, StudyNamePatterns.TOLD_IN.matcher(text), true);
      add(view, StudyNamePatterns.NUMBERED.matcher(text), false);
    }
    addSiblings(reading);
    names = List.copyOf(known);
    for (int i = 0; i < names.size(); i++) {
      byToken.computeIfAbsent(firstToken(names.get(i)), t -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Adds what differs from a known name by its number alone, "HARBOR-1" beside "HARBOR-2", and
   * drops the bare name of a program that such studies share.
   */
  private void addSiblings(Reading reading) {
    for (String name : List.copyOf(known)) {
      Matcher numbered = SERIAL.matcher(name);
      if (!numbered.matches()) {
        continue;
      }
      String stem = numbered.group(1);
      java.util.regex.Pattern sibling =
          java.util.regex.Pattern.compile(
              "(?<![\\w-])"
                  + java.util.regex.Pattern.quote(stem)
                  + "(?:\\d|I{1,3})(?![\\w-]|[.,]\\d)");
      for (SentenceView view : reading.views()) {
        String text = text(reading, view);
        if (text.contains(stem)) {
          sibling.matcher(text).results().forEach(found -> known.add(found.group()));
        }
      }
      String shared = stem.strip().replaceAll("-$", "");
      if (known.stream().filter(n -> n.startsWith(stem)).count() > 1) {
        known.remove(shared);
      }
    }
  }

  private static String firstToken(String name) {
    List<String> tokens = new ArrayList<>();
    Tokenizer.cut(name, (start, end) -> tokens.add(name.substring(start, end)));
    return tokens.isEmpty() ? name : tokens.get(0);
  }

  /** The known names whose first token stands in the sentence, in the order in which they came. */
  private List<String> named(SentenceView view) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int token = view.sentence().firstToken(); token < view.sentence().endToken(); token++) {
      numbers.addAll(byToken.getOrDefault(view.tokens().text(token), List.of()));
    }
    return numbers.stream().map(names::get).toList();
  }

  private void add(SentenceView view, Matcher matcher, boolean word) {
    add(view, matcher, word, false);
  }

  private void add(SentenceView view, Matcher matcher, boolean word, boolean sure) {
    int start = view.sentence().span().start();
    int from = 0;
    while (matcher.find(from)) {
      int group = 1;
      while (matcher.group(group) == null) {
        group++;
      }
      Span span = new Span(start + matcher.start(group), start + matcher.end(group));
      String name = matcher.group(group);
      int blank = name.indexOf(' ');
      boolean taken =
          OTHER.contains(blank < 0 ? name : name.substring(0, blank)) || isAbbreviation(name);
      if (!taken && (sure || !isOther(view, span, word))) {
        known.add(name);
        blank = -1;
      }
      from = blank < 0 ? matcher.end(group) : matcher.start(group) + blank;
    }
  }

  /**
   * Whether the filing spells the letters out before a bracket: "acute ischemic stroke (AIS)" is no
   * study, but for one that is named so, "the Adjuvant Trial in Ocular Melanoma (ATOM)".
   */
  private boolean isAbbreviation(String name) {
    if (name.length() > LONGEST_ABBREVIATION || !name.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    int at = filing.indexOf("(" + name + ")");
    if (at < 0) {
      return false;
    }
    String[] words =
        filing.substring(Math.max(0, at - ABBREVIATED), at).strip().split("[\\s\u00a0/-]+");
    int letters = 0;
    for (int i = words.length - 1; i >= 0 && letters < name.length(); i--) {
      String word = words[i].replaceAll("[^A-Za-z]", "");
      char wanted = name.charAt(name.length() - 1 - letters);
      if (!word.isEmpty() && Character.toUpperCase(word.charAt(0)) == wanted) {
        letters++;
        if (STUDY_WORD.standsIn(word)) {
          return false;
        }
      } else if (word.length() > 3) {
        break;
      }
    }
    return letters == name.length();
  }

  /** Whether a drug, a disease, a target or an organisation is named so. */
  private static boolean isOther(SentenceView view, Span span, boolean word) {
    return view.mentions().stream()
        .anyMatch(
            m ->
                (m.place().span().contains(span.start()) || m.place().span().contains(span))
                    && (m instanceof Mention.Disease
                        || m instanceof Mention.Candidate
                        || m instanceof Mention.Antigen
                        || m instanceof Mention.Company
                        || m instanceof Mention.Modality
                        || m instanceof Mention.Platform
                        || m instanceof Mention.Study
                        || m instanceof Mention.Schedule
                        || m instanceof Mention.Stage
                        || word && m instanceof Mention.Drug));
  }

  /** All that names a study stands beside a stage or one of these words. */
  private static boolean speaksOfStudies(SentenceView view, String text) {
    return text.contains("rial")
        || text.contains("tud")
        || text.contains("rotocol")
        || text.contains("rogram")
        || !view.mentions(Mention.Stage.class).isEmpty();
  }

  /** Whether most letters are capitals, so that capitals tell no name. */
  private static boolean isUpper(String text) {
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return upper * 2 > letters;
  }

  /** Whether a name is a study's. */
  boolean has(String name) {
    return known.contains(name);
  }

  /**
   * Where known names stand in a sentence, in order; a longer name goes before one that it begins
   * with.
   */
  List<Place> in(Reading reading, SentenceView view) {
    String text = text(reading, view);
    List<Place> places = new ArrayList<>();
    for (String name : named(view)) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        Span span =
            new Span(
                view.sentence().span().start() + at,
                view.sentence().span().start() + at + name.length());
        if (isWhole(text, at, at + name.length())
            && places.stream().noneMatch(p -> p.span().contains(span))) {
          places.removeIf(p -> span.contains(p.span()));
          places.add(new Place(name, span));
        }
      }
    }
    places.sort(java.util.Comparator.comparingInt(p -> p.span().start()));
    return places;
  }

  private static boolean isWhole(String text, int from, int to) {
    boolean before =
        from == 0
            || !Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '-';
    boolean after =
        to == text.length()
            || !Character.isLetterOrDigit(text.charAt(to))
                && !(text.charAt(to) == '-'
                    && to + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(to + 1)));
    return before && after;
  }

  /** The sentence with its line breaks as blanks, position by position. */
  static String text(Reading reading, SentenceView view) {
    return reading.filing().slice(view.sentence().span()).replace('\n', ' ').replace('\u00a0', ' ');
  }
}
