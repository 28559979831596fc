package dev.assay.extract.milestones;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence by its words in lower case, with the parties among them. Positions are those of the
 * sentence's view: hyphens, quotes and markup are passed over.
 *
 * @param words the words, in order
 * @param parties the companies and universities, in order
 */
record Wording(SentenceView view, List<String> words, List<Party> parties) {
  private static final Set<String> PARTY_KINDS = Set.of("company", "academic", "agency");
  private static final Set<String> INSTITUTES =
      Set.of("university", "institute", "college", "hospital", "institution");

  private static final Set<String> HOLDERS =
      Set.of(
          "shareholders",
          "stockholders",
          "equityholders",
          "securityholders",
          "owners",
          "holders",
          "members",
          "sellers");

  /**
   * Agencies that license what they invent; those that approve and oversee are no party of a deal.
   */
  private static final Pattern LICENSING_AGENCY =
      Pattern.compile("\\b(?:Institutes?|Foundation|Laboratory|Department)\\b|^(?:NIH|NCI)$");

  /** What a company may be described by before its name: this many words, none of those below. */
  private static final int DESCRIBED = 9;

  private static final int SHARES_REACH = 12;
  private static final Set<String> SHARES =
      Set.of("shares", "stock", "equity", "interests", "securities", "capital");

  /** What is bought of a company rather than the company: "Acme ordinary shares". */
  private static final Set<String> BELONGINGS =
      Set.of(
          ("ordinary common preferred shares stock securities products product assets rights "
                  + "programs program business technology")
              .split(" "));

  private static final Set<String> CLAUSE =
      Set.of(", . ; : ( ) $ for from with by which that".split(" "));
  private static final Set<String> NO_DESCRIPTION =
      Set.of(
          (", . ; : ( ) $ % of for from with by to in on at under into as which that and or "
                  + "rights right license licence option stake share shares interest assets asset "
                  + "program programs product products candidate candidates compound "
                  + "compounds portfolio patents technology platform company's is are was were has "
                  + "have had will may")
              .split(" "));

  /** Words behind a company's name that make it part of another name: "the Zentara Agreement". */
  private static final Set<String> NAMED_FOR =
      Set.of(
          ("agreement agreements license collaboration option option's supply stock "
                  + "warrant letter patents patent territory merger acquisition transaction "
                  + "product products")
              .split(" "));

  /**
   * A company or university in a sentence.
   *
   * @param name as records write it, empty for a "we" whose name the text nowhere tells
   * @param first its first position
   * @param end the position after its last
   */
  record Party(String name, int first, int end) {}

  /**
   * The words of a view.
   *
   * @param institute what "the university" stands for, if it was named before
   */
  static Wording of(SentenceView view, @Nullable String institute) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      words.add(view.tokens().lower(view.token(i)));
    }
    List<Party> parties = new ArrayList<>();
    for (Mention.Company company : view.mentions(Mention.Company.class)) {
      int first = view.positionOf(company.place().first());
      int end = view.positionOf(company.place().end());
      boolean namesake =
          !company.reference()
              && end < words.size()
              && NAMED_FOR.contains(words.get(end))
              && Character.isUpperCase(view.tokens().firstChar(view.token(end)));
      boolean maker =
          company.kind().equals("cro")
              && words.stream().anyMatch(w -> w.startsWith("manufactur") || w.equals("milestone"));
      if ((PARTY_KINDS.contains(company.kind()) || maker)
          && (!company.kind().equals("agency") || LICENSING_AGENCY.standsIn(company.name()))
          && !namesake
          && end > first) {
        parties.add(new Party(company.name(), first, end));
      }
    }
    for (int i = 1; i < words.size() && institute != null; i++) {
      int at = i;
      boolean reference =
          words.get(i - 1).equals("the")
              && INSTITUTES.contains(words.get(i))
              && parties.stream().noneMatch(p -> p.first() <= at && at < p.end());
      if (reference && Character.isLowerCase(view.tokens().firstChar(view.token(i)))) {
        parties.add(new Party(institute, i, i + 1));
      }
    }
    parties.sort(Comparator.comparingInt(Party::first));
    return new Wording(view, List.copyOf(words), List.copyOf(parties));
  }

  int size() {
    return words.size();
  }

  /** The word at a position, empty beyond the sentence. */
  String at(int position) {
    return position >= 0 && position < words.size() ? words.get(position) : "";
  }

  /** Whether the word at the position is one of the set. */
  boolean is(int position, Set<String> set) {
    return set.contains(at(position));
  }

  /**
   * The party that starts at the position; "the" and "the former shareholders of" before it are
   * passed over.
   */
  Optional<Party> partyFrom(int position) {
    int at = at(position).equals("the") ? position + 1 : position;
    int holders = is(at, Set.of("former", "selling", "existing")) ? at + 1 : at;
    if (is(holders, HOLDERS) && at(holders + 1).equals("of")) {
      at = at(holders + 2).equals("the") ? holders + 3 : holders + 2;
    }
    int first = at;
    return parties.stream().filter(p -> p.first() == first).findFirst();
  }

  /**
   * "the privately owned vaccine maker Acme", "all outstanding shares of Acme": the party that a
   * noun phrase from the position on comes to, whatever describes it.
   */
  Optional<Party> describedFrom(int position) {
    int from = position;
    for (int at = position; at < position + SHARES_REACH && !is(at, CLAUSE); at++) {
      if (is(at, SHARES) && at(at + 1).equals("of")) {
        from = at + 2;
      }
    }
    int start = from;
    for (int at = from; at <= from + DESCRIBED && !is(at, NO_DESCRIPTION); at++) {
      int first = at;
      Optional<Party> party = parties.stream().filter(p -> p.first() == first).findFirst();
      if (party.isPresent()) {
        boolean named = Character.isUpperCase(view.tokens().firstChar(view.token(first)));
        return party.filter(
            p -> !isPossessive(p) && !is(p.end(), BELONGINGS) && (named || first == start));
      }
    }
    return Optional.empty();
  }

  /** The party whose last word stands right before the position. */
  Optional<Party> partyUpTo(int position) {
    return parties.stream().filter(p -> p.end() == position).findFirst();
  }

  /** Whether the party is told as a possessor: "Acme's". */
  boolean isPossessive(Party party) {
    String behind = at(party.end());
    String word = at(party.first());
    return behind.equals("'")
        || behind.equals("\u2019")
        || behind.equals("'s")
        || word.equals("our");
  }

  /** The first position whose word is at or after the place in the text (UTF-16 code units). */
  int position(int offset) {
    return view.positionOf(view.tokens().from(offset));
  }

  /** The positions of a span, as a half-open range. */
  Range range(Span span) {
    int first = position(span.start());
    return new Range(first, Math.max(first + 1, position(span.end())));
  }

  /** The span of a range of positions in the text (UTF-16 code units). */
  Span span(Range range) {
    int last = Math.min(range.end(), size());
    int first = Math.min(range.first(), last - 1);
    return new Span(
        view.tokens().start(view.token(first)), view.tokens().end(view.token(last - 1)));
  }

  /** The words of a range as the text has them. */
  String text(int from, int to) {
    Span span = to <= from || from >= size() ? null : span(new Range(from, to));
    return span == null ? "" : view.tokens().document().substring(span.start(), span.end());
  }

  /** Positions from {@code first} up to {@code end}. */
  record Range(int first, int end) {}
}
