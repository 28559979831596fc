package dev.assay.extract.milestones;

import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import java.util.Optional;

/**
 * What all of a deal comes to, told by the deal's own noun rather than by a verb of paying: "a $600
 * million licensing pact", "a deal potentially worth as much as $2.6 billion".
 */
final class DealWorth {
  private static final String NOUN =
      "(?:deal|agreement|partnership|collaboration|acquisition|takeover|buyout|buy-out|pact|transaction|alliance|merger|tie-up|tie up|arrangement|alliance|offer)s?\\b";

  /**
   * "$600 million ADC partnership": the deal's noun right behind the sum, at most three words on.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^ ?[-\u2011]?(?:(?!(?:upfront|up-front|front|milestones?|payments?|fees?|royalt\\w+|in|of|for|from|to|and|or|plus|under|upon|with|by|on|at|as|per|equity|investments?|initial|credit|loan|settlement|lease|financing|license|supply)\\b)[\\w-]+ ){0,3}"
              + NOUN,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b"
              + NOUN
              + "(?! (?:milestones?|payments?))[^.;$\u20ac\u00a3\u00a5]{0,60}\\b(?:worth|valued(?: at)?|values? (?:it|the \\w+|[A-Z][\\w-]+(?: [A-Z][\\w-]+)?) at|with an? (?:[a-z]+ ){0,3}value of|could (?:be worth|reach|total))(?: (?:potentially|possibly|up|to|as|much|at|about|around|approximately|more|than|over|nearly|roughly|an?|total|of|in|excess|high|some|estimated|aggregate|well))*[^\\w]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY = Pattern.compile("\\b" + NOUN, Pattern.CASE_INSENSITIVE);
  private static final int WITH_REACH = 4;

  private DealWorth() {}

  /** Whether a sentence may tell what a deal is worth. */
  static boolean mayStandIn(Wording sentence) {
    return !sentence.view().mentions(Mention.Money.class).isEmpty()
        && ANY.standsIn(sentence.text(0, sentence.size()));
  }

  /**
   * The frame with the party that "with Acme" behind the sum names, where it is another than those
   * of the deal told before: who has paid before pays, unless a further party is named.
   */
  static Frame sides(Wording sentence, Sum sum, Frame frame) {
    for (int at = sum.range().end(); at < sum.range().end() + WITH_REACH; at++) {
      Optional<Wording.Party> other =
          sentence.at(at).equals("with") ? sentence.partyFrom(at + 1) : Optional.empty();
      if (other.isPresent()
          && !other.get().name().equals(frame.payer())
          && !other.get().name().equals(frame.payee())) {
        boolean again =
            sentence.parties().stream()
                .allMatch(
                    p ->
                        p.name().equals(other.get().name())
                            || p.name().equals(frame.payer())
                            || p.name().isEmpty());
        return new Frame(
            frame.at(),
            frame.act(),
            again ? frame.payer() : null,
            again ? other.get().name() : null,
            frame.status());
      }
    }
    return frame;
  }

  /** Whether the sum is what a deal as a whole is said to be worth. */
  static boolean is(Wording sentence, Sum sum) {
    return sum.money().amount() != null
        && !sum.isPerShare(sentence)
        && (BEHIND.standsIn(sentence.text(sum.range().end(), sum.to()))
            || BEFORE.standsIn(sentence.text(sum.from(), sum.range().first())));
  }
}
