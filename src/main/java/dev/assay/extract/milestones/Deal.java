package dev.assay.extract.milestones;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that the text has come to speak of: between whom money last went, and over which
 * candidate.
 */
final class Deal {
  private static final Pattern AGREEMENT =
      Pattern.compile(
          "\\b(?:agreements?|licen[sc](?:e[ds]?|ing)|in-licensed|collaborat\\w+|option|acquir\\w+|acquisition|rights|partner\\w*|sublicen[sc]e)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "following a similar agreement for Zentara": another agreement than the one that is told. */
  private static final Pattern RECALLED =
      Pattern.compile(
          "\\b(?:similar|previous(?:ly)?|earlier|prior|existing|separate|first|last|another) (?:[\\w-]+ ){0,3}(?:agreements?|collaborations?|deals?|partnerships?|licen[cs]es?|alliances?|announced)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Paragraphs over which a pair of parties carries on without being named again. */
  private static final int CARRY = 1;

  private static final Set<String> WITH = Set.of("with", "from", "to", "between");
  private static final Set<String> PARTIES = Set.of("company", "academic");
  private static final int DEAL_CARRY = 3;
  private static final int SUBJECT_CARRY = 4;

  private final Reading reading;
  private @Nullable String payer;
  private @Nullable String payee;
  private int paragraph = -10;
  private @Nullable String institute;
  private @Nullable String dealPayer;
  private @Nullable String dealPayee;
  private int dealParagraph = -10;

  /** Whether the deal told last is the purchase of a company, which is about no one candidate. */
  private boolean bought;

  /** Kinds of the price of a company; what is paid later may hang on one candidate. */
  private static final Set<String> PRICES = Set.of("total", "upfront", "equity");

  private Set<String> subjects = Set.of();
  private final Set<String> subjectParties = new LinkedHashSet<>();
  private int subjectParagraph = -10;
  private final Beside beside = new Beside();
  private final Partners partners;
  private @Nullable Object section;

  Deal(Reading reading) {
    this.reading = reading;
    this.partners = Partners.of(reading);
  }

  /** Goes on to the next sentence. */
  void reach(SentenceView view) {
    Sentence sentence = view.sentence();
    if (!sentence.section().equals(section) || sentence.heading()) {
      section = sentence.section();
      payer = null;
      payee = null;
      institute = null;
      paragraph = -10;
      dealPayer = null;
      dealPayee = null;
      dealParagraph = -10;
      bought = false;
      subjects = Set.of();
      subjectParagraph = -10;
    }
    beside.reach(view);
    view.mentions(Mention.Company.class).stream()
        .filter(c -> c.kind().equals("academic"))
        .forEach(c -> institute = c.name());
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    String text = reading.filing().slice(sentence.span());
    boolean recalled = !subjects.isEmpty() && RECALLED.standsIn(text);
    if (!named.isEmpty() && AGREEMENT.standsIn(text) && !recalled) {
      Set<String> names = new LinkedHashSet<>();
      named.forEach(c -> names.add(c.name()));
      if (!names.equals(subjects)) {
        subjectParties.clear();
      }
      subjects = names;
      view.mentions(Mention.Company.class).forEach(c -> subjectParties.add(c.name()));
      subjectParagraph = sentence.paragraph();
    } else if (subjectParagraph == sentence.paragraph()
        || subjects.size() > 0 && sentence.paragraph() - subjectParagraph <= SUBJECT_CARRY) {
      subjectParagraph = Math.max(subjectParagraph, sentence.paragraph() - SUBJECT_CARRY);
    }
  }

  /** Whether a payment goes to or comes from somebody who was never named beside the candidates. */
  private boolean isOfOthers(Frame frame, Set<String> candidates) {
    String issuer = reading.glossary().issuer();
    return Stream.of(frame.payer(), frame.payee())
        .anyMatch(
            p -> p != null && !p.isEmpty() && !p.equals(issuer) && !beside.isNamed(p, candidates));
  }

  /** Whether a sentence names a party that was not named where the agreement was told. */
  private boolean namesOthers(Wording sentence) {
    String issuer = reading.glossary().issuer();
    return sentence.parties().stream()
        .map(Wording.Party::name)
        .anyMatch(
            p ->
                !p.isEmpty()
                    && !p.equals(issuer)
                    && !subjectParties.contains(p)
                    && !beside.isNamed(p, subjects));
  }

  /** The university or institute last named in the section, which "the university" stands for. */
  @Nullable String institute() {
    return institute;
  }

  /** Keeps who gets rights from whom: the one who gets them pays. */
  void sides(Wording sentence) {
    DealSides.of(sentence)
        .ifPresent(
            sides -> {
              bought = sides.whole();
              dealPayer = sides.getter();
              dealPayee = sides.giver();
              dealParagraph = sentence.view().sentence().paragraph();
            });
  }

  /** Keeps who paid whom. */
  void keep(Frame frame, Sentence sentence) {
    if (frame.payer() != null && frame.payee() != null) {
      payer = frame.payer();
      payee = frame.payee();
      paragraph = sentence.paragraph();
    }
  }

  /**
   * The frame with the side that the text leaves unsaid filled by the other party of the agreement.
   */
  Frame completed(Frame frame, Wording wording, int position) {
    Sentence sentence = wording.view().sentence();
    if (frame.payer() != null && frame.payee() != null) {
      return frame;
    }
    boolean near = payer != null && payee != null && sentence.paragraph() - paragraph <= CARRY;
    if (frame.payer() == null && frame.payee() == null) {
      return near
          ? frame.with(payer, payee)
          : dealPayer != null && sentence.paragraph() - dealParagraph <= CARRY
              ? frame.with(dealPayer, dealPayee)
              : frame;
    }
    String issuer = reading.glossary().issuer();
    boolean elliptical =
        frame.act() == Frame.Act.RECEIVE
            && frame.payee() == null
            && issuer != null
            && !issuer.equals(frame.payer());
    if (elliptical) {
      return frame.with(frame.payer(), issuer);
    }
    String known = frame.payer() != null ? frame.payer() : frame.payee();
    String other = known == null ? null : other(known, near, wording, frame, position);
    return frame.payer() == null ? frame.with(other, known) : frame.with(known, other);
  }

  private @Nullable String other(
      String known, boolean near, Wording wording, Frame frame, int position) {
    Sentence sentence = wording.view().sentence();
    boolean here = paragraph == sentence.paragraph();
    if (near && here && (known.equals(payer) || known.equals(payee))) {
      return known.equals(payer) ? payee : payer;
    }
    Optional<String> named =
        wording.parties().stream()
            .filter(p -> !p.name().equals(known) && !p.name().isEmpty())
            .filter(p -> p.first() > frame.at() || isBehindWith(wording, p))
            .filter(p -> !isBeside(wording, p, known))
            .map(Wording.Party::name)
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    if (known.equals(dealPayer)
        && dealPayee != null
        && sentence.paragraph() - dealParagraph <= DEAL_CARRY) {
      return dealPayee;
    }
    if (known.equals(dealPayee)
        && dealPayer != null
        && sentence.paragraph() - dealParagraph <= DEAL_CARRY) {
      return dealPayer;
    }
    if (!known.isEmpty() && wording.parties().stream().anyMatch(p -> p.name().isEmpty())) {
      return ""; // "we", whoever that is
    }
    Optional<String> inParagraph = inParagraph(known, sentence);
    if (inParagraph.isPresent()) {
      return inParagraph.get();
    }
    if (near && (known.equals(payer) || known.equals(payee))) {
      return known.equals(payer) ? payee : payer;
    }
    String issuer = reading.glossary().issuer();
    Optional<String> partner = partners.other(known);
    if (issuer == null && partner.isPresent()) {
      return partner.get();
    }
    List<String> parties =
        reading.discourse().partiesAt(sentence, position).stream()
            .filter(p -> !isOf(p, known) && !(known.isEmpty() && p.equals(issuer)))
            .toList();
    if (!parties.isEmpty()) {
      return parties.get(0);
    }
    return known.isEmpty() || issuer == null || issuer.equals(known)
        ? partner.orElse(null)
        : issuer;
  }

  private static boolean isBehindWith(Wording wording, Wording.Party party) {
    int before =
        wording.at(party.first() - 1).equals("the") ? party.first() - 2 : party.first() - 1;
    return wording.is(before, WITH);
  }

  /** "Acme Switzerland" is no other party beside Acme. */
  private static boolean isOf(String name, String known) {
    return name.equals(known) || !known.isEmpty() && name.startsWith(known + " ");
  }

  /** "Acme and Zent shall receive": one of two that stand on the same side. */
  private static boolean isBeside(Wording wording, Wording.Party party, String known) {
    return wording.parties().stream()
        .filter(p -> p.name().equals(known))
        .anyMatch(
            p ->
                p.first() == party.end() + 1 && wording.at(party.end()).equals("and")
                    || party.first() == p.end() + 1 && wording.at(p.end()).equals("and"));
  }

  /** The party last named before the sentence in its paragraph. */
  private Optional<String> inParagraph(String known, Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (before.paragraph() != sentence.paragraph()
          || !before.section().equals(sentence.section())) {
        return Optional.empty();
      }
      List<Mention.Company> named =
          reading.mentions().in(before.span(), Mention.Company.class).stream()
              .filter(
                  c ->
                      PARTIES.contains(c.kind())
                          && !c.name().isEmpty()
                          && !isOf(c.name(), known)
                          && !(known.isEmpty() && c.name().equals(reading.glossary().issuer())))
              .toList();
      if (!named.isEmpty()) {
        return Optional.of(named.get(0).name());
      }
    }
    return Optional.empty();
  }

  /** The candidate that a payment in the sentence is about, if it is one. */
  Optional<String> candidate(Wording sentence, Frame frame, boolean own, String kind) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> behind = new LinkedHashSet<>();
    for (Mention.Candidate candidate : sentence.view().mentions(Mention.Candidate.class)) {
      named.add(candidate.name());
      if (sentence.range(candidate.place().span()).first() > frame.at()) {
        behind.add(candidate.name());
      }
    }
    if (behind.size() == 1) {
      return Optional.of(behind.iterator().next());
    }
    if (!named.isEmpty() && !own) {
      return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }
    if (bought && named.isEmpty() && PRICES.contains(kind)) {
      return Optional.empty();
    }
    if (!subjects.isEmpty() && named.isEmpty()) {
      if (isOfOthers(frame, subjects) || namesOthers(sentence)) {
        return Optional.empty();
      }
      return subjects.size() == 1 ? Optional.of(subjects.iterator().next()) : Optional.empty();
    }
    if (!named.isEmpty() || reading.glossary().candidates().size() != 1 || !partners.few()) {
      return Optional.empty();
    }
    String only = reading.glossary().candidates().get(0).name();
    return isOfOthers(frame, Set.of(only)) ? Optional.empty() : Optional.of(only);
  }
}
