package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.record.Phase;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What places are about, by the structure of the text: the clause, the sentence, what stands before
 * in the paragraph, the sentence that leads a list in, the heading, and at last the filing's own
 * subject.
 */
final class TextDiscourse implements Discourse {
  /** Paragraphs back over which a statement's subject carries on. */
  private static final int CARRY = 2;

  /** Sentences back that a statement's subject can carry on, however long the paragraph. */
  private static final int MOST_SENTENCES = 40;

  /** "in combination with ABC-123", "compared with ABC-123": not what the statement is about. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:combin(?:ation|ed) with|plus|compar(?:ed|ison) (?:to|with)|versus|vs\\.?|than|relative to|added to|followed by)"
              + " (?:the |standard )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s]*(?:[-*\u2022\u25cf\u25aa\u2013\ufeff]|\\(?[a-z0-9]{1,3}[.)])\\s.*",
          Pattern.DOTALL);

  private static final Pattern LED_BY_BULLET =
      Pattern.compile("(?s).*[-*\u2022\u25cf\u25aa] ?\ufeff?$");

  private static final Pattern ENTRY = Pattern.compile("[*_]{0,3}(?:\\s[-\u2013\u2014]\\s|:\\s)");

  private final Filing filing;
  private final Mentions mentions;
  private final Glossary glossary;
  private final int[] headings;
  private final Optional<String> subject;
  private final Introductions introductions;

  TextDiscourse(Filing filing, Mentions mentions, Glossary glossary) {
    this.filing = filing;
    this.mentions = mentions;
    this.glossary = glossary;
    this.headings = headings(filing);
    this.subject = subject();
    this.introductions = new Introductions(filing, mentions, glossary.issuer());
  }

  /**
   * The filing's own subject: its only candidate, or the one that its headline names first and its
   * text most.
   */
  private Optional<String> subject() {
    if (glossary.candidates().size() == 1) {
      return Optional.of(glossary.candidates().get(0).name());
    }
    for (Sentence sentence : filing.toldSentences()) {
      if (sentence.section().kind() == SectionKind.HEADLINE) {
        List<Mention.Candidate> named = mentions.in(sentence.span(), Mention.Candidate.class);
        if (!named.isEmpty()) {
          return Optional.of(named.get(0).name());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> candidateAt(Sentence sentence, int position) {
    List<Mention.Candidate> here = about(sentence);
    Mention.Candidate before = null;
    for (Mention.Candidate candidate : here) {
      if (candidate.place().span().start() <= position || before == null) {
        before = candidate;
      }
    }
    if (before != null) {
      return Optional.of(before.name());
    }
    return carried(sentence, CARRY, s -> about(s).stream().map(Mention.Candidate::name).findFirst())
        .or(() -> subject);
  }

  private List<Mention.Candidate> about(Sentence sentence) {
    return mentions.in(sentence.span(), Mention.Candidate.class).stream()
        .filter(c -> !isBeside(sentence, c))
        .toList();
  }

  private boolean isBeside(Sentence sentence, Mention mention) {
    int start = mention.place().span().start();
    String before =
        filing.document().text().substring(Math.max(sentence.span().start(), start - 40), start);
    return BESIDE.standsIn(before.replaceAll("\\s+", " "));
  }

  @Override
  public Optional<Phase> phaseAt(Sentence sentence, int position) {
    return nearest(sentence, position, Mention.Stage.class, s -> true)
        .or(() -> carried(sentence, CARRY, s -> last(s, Mention.Stage.class, stage -> true)))
        .map(Mention.Stage::phase);
  }

  @Override
  public Optional<String> diseaseAt(Sentence sentence, int position) {
    return nearest(sentence, position, Mention.Disease.class, d -> !d.generic())
        .or(() -> carried(sentence, 1, s -> last(s, Mention.Disease.class, d -> !d.generic())))
        .or(() -> nearest(sentence, position, Mention.Disease.class, d -> true))
        .or(() -> carried(sentence, 1, s -> last(s, Mention.Disease.class, d -> true)))
        .map(Mention.Disease::name);
  }

  @Override
  public Optional<String> speciesAt(Sentence sentence, int position) {
    return nearest(sentence, position, Mention.Species.class, s -> true)
        .or(
            () ->
                isListItem(sentence)
                    ? leadIn(sentence).flatMap(s -> last(s, Mention.Species.class, species -> true))
                    : Optional.empty())
        .map(Mention.Species::name);
  }

  @Override
  public Optional<String> companyAt(Sentence sentence) {
    return introductions.companyAt(sentence);
  }

  @Override
  public List<String> partiesAt(Sentence sentence, int position) {
    Map<String, Integer> parties = new LinkedHashMap<>();
    lead(sentence).ifPresent(company -> parties.put(company.name(), sentence.index()));
    for (Sentence near : backwards(sentence, CARRY)) {
      List<Mention.Company> named =
          new ArrayList<>(mentions.in(near.span(), Mention.Company.class));
      named.sort((a, b) -> Integer.compare(distance(a, position), distance(b, position)));
      for (Mention.Company company : named) {
        if (!company.name().isEmpty() && Set.of("company", "academic").contains(company.kind())) {
          parties.putIfAbsent(company.name(), near.index());
        }
      }
    }
    return List.copyOf(parties.keySet());
  }

  /**
   * "Acme Ltd. - licensed ABC-1 for Japan. ...": the company that leads the paragraph as its entry
   * in a list.
   */
  private Optional<Mention.Company> lead(Sentence sentence) {
    Sentence first = sentence;
    while (first.index() > 0
        && filing.sentences().get(first.index() - 1).paragraph() == sentence.paragraph()) {
      first = filing.sentences().get(first.index() - 1);
    }
    String text = filing.document().text();
    int begin = first.span().start();
    List<Mention.Company> named = mentions.in(first.span(), Mention.Company.class);
    return named.stream()
        .limit(1)
        .filter(company -> !company.name().isEmpty())
        .filter(company -> text.substring(begin, company.place().span().start()).length() < 4)
        .filter(company -> ENTRY.at(text, company.place().span().end(), text.length()).lookingAt())
        .findFirst();
  }

  private static int distance(Mention mention, int position) {
    return mention.place().span().distance(new Span(position, position));
  }

  /** Of the sentence's mentions of a type the last before the position, else the first after it. */
  private <M extends Mention> Optional<M> nearest(
      Sentence sentence, int position, Class<M> type, Predicate<M> counts) {
    M found = null;
    for (M mention : mentions.in(sentence.span(), type)) {
      if (counts.test(mention) && (mention.place().span().start() <= position || found == null)) {
        found = mention;
      }
    }
    return Optional.ofNullable(found);
  }

  private <M extends Mention> Optional<M> last(
      Sentence sentence, Class<M> type, Predicate<M> counts) {
    List<M> found = mentions.in(sentence.span(), type).stream().filter(counts).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /**
   * The first answer of the sentences before, nearest first, up to some paragraphs back, then of
   * the heading.
   */
  private <T> Optional<T> carried(
      Sentence sentence, int paragraphs, Function<Sentence, Optional<T>> answer) {
    for (Sentence near : backwards(sentence, paragraphs)) {
      Optional<T> found = near.index() == sentence.index() ? Optional.empty() : answer.apply(near);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The sentence and those before it, nearest first: up to so many paragraphs back, list items and
   * what leads them in counting as one, not beyond a heading, which comes last.
   */
  private List<Sentence> backwards(Sentence sentence, int paragraphs) {
    List<Sentence> near = new ArrayList<>(List.of(sentence));
    int left = paragraphs;
    for (int i = sentence.index() - 1; i >= 0 && left >= 0 && near.size() < MOST_SENTENCES; i--) {
      Sentence before = filing.sentences().get(i);
      Sentence after = filing.sentences().get(i + 1);
      if (!goesOn(before, sentence)) {
        break;
      }
      if (before.paragraph() != after.paragraph() && !isListItem(after)) {
        left--;
      }
      if (left >= 0 || before.heading()) {
        near.add(before);
      }
      if (before.heading()) {
        return near;
      }
    }
    heading(sentence).ifPresent(near::add);
    return near;
  }

  /** Whether two sentences are of one telling: a release's body goes on from its dateline. */
  private static boolean goesOn(Sentence before, Sentence sentence) {
    return before.section().equals(sentence.section())
        || before.section().kind() == SectionKind.DATELINE
            && sentence.section().kind() == SectionKind.BODY;
  }

  private Optional<Sentence> heading(Sentence sentence) {
    int heading = headings[sentence.index()];
    return heading < 0 ? Optional.empty() : Optional.of(filing.sentences().get(heading));
  }

  /**
   * For each sentence the number of the heading above it in its section, -1 where there is none.
   */
  private static int[] headings(Filing filing) {
    int[] headings = new int[filing.sentences().size()];
    int last = -1;
    for (int i = 0; i < headings.length; i++) {
      Sentence sentence = filing.sentences().get(i);
      if (i > 0 && !filing.sentences().get(i - 1).section().equals(sentence.section())) {
        last = -1;
      }
      headings[i] = last;
      last = sentence.heading() ? i : last;
    }
    return headings;
  }

  private boolean isListItem(Sentence sentence) {
    int start = Math.max(0, sentence.span().start() - 3);
    String text = filing.document().text();
    String head =
        text.substring(
            sentence.span().start(), Math.min(text.length(), sentence.span().start() + 8));
    String lead = text.substring(start, sentence.span().start());
    return BULLET.matches(head) || LED_BY_BULLET.matches(lead);
  }

  /** The sentence that a list item's list hangs on: the nearest before it that is no list item. */
  private Optional<Sentence> leadIn(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0 && i > sentence.index() - 30; i--) {
      Sentence before = filing.sentences().get(i);
      if (!isListItem(before) && before.paragraph() != sentence.paragraph()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }
}
