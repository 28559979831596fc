package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Frame.Act;
import dev.assay.extract.milestones.Wording.Party;
import dev.assay.extract.milestones.Wording.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of paying and receiving of a sentence with their payers and payees. */
final class Frames {
  private static final int OBJECT_REACH = 45;
  private static final Set<String> NOT_PASSIVE = Set.of("has", "have", "had");
  private static final Set<String> BEING =
      Set.of("be", "been", "being", "is", "are", "was", "were");
  private static final Set<String> AFTER_NOUN =
      Set.of(
          ("payment payments royalty royalties milestone milestones fee fees "
                  + "consideration million billion amount amounts investment sum funding % sales "
                  + "payable due obligation obligations")
              .split(" "));

  private static final int NOUN_REACH = 6;
  private static final Set<String> OF_NOUN =
      Set.of(
          ("upfront up front milestone milestones payment payments fee fees license option "
                  + "development regulatory clinical sales cash received initial signing exercise")
              .split(" "));

  /** Verbs behind whose subject "to" names who pays. */
  static final Set<String> SALE =
      Set.of("sell", "sells", "sold", "divest", "divests", "divested", "dispose", "disposed");

  private static final Set<String> AGREES = Set.of("agrees", "agreed");
  private static final Set<String> GRANT = Set.of("grant", "grants", "granted");

  /** Verbs of the accounts that tell what is owed. */
  private static final Set<String> OWED =
      Set.of("incur", "incurs", "incurred", "accrue", "accrued");

  private final Wording sentence;
  private final VerbObjects objects;
  private final List<Frame> frames = new ArrayList<>();
  private @Nullable String subject;

  private Frames(Wording sentence) {
    this.sentence = sentence;
    this.objects = new VerbObjects(sentence);
  }

  /** The frames of a sentence, in order of their verbs. */
  static List<Frame> of(Wording sentence) {
    Frames frames = new Frames(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      frames.read(i);
    }
    return List.copyOf(frames.frames);
  }

  private void read(int i) {
    if (sentence.at(i).equals(";")) {
      subject = null;
    } else if (sentence.is(i, VerbForms.PASSIVE) && isPassive(i)) {
      frames.add(passive(i));
    } else if (sentence.at(i).equals("acquired")
        && sentence.is(i - 1, BEING)
        && sentence.at(i + 1).equals("by")) {
      String buyer = sentence.partyFrom(i + 2).map(Party::name).orElse(null);
      frames.add(
          new Frame(
              i,
              Act.PAY,
              buyer,
              Subjects.of(sentence, i).map(Party::name).orElse(null),
              VerbForms.status(sentence, i)));
    } else if (sentence.is(i, SALE) && objects.sellsRights(i)) {
      sell(i);
    } else if (sentence.is(i, VerbForms.TRIGGER)
        && (!sentence.at(i).startsWith("generat") || objects.paysBehind(i))) {
      frames.add(new Frame(i, Act.TRIGGER, null, null, VerbForms.status(sentence, i)));
    } else if ((sentence.is(i, VerbForms.POCKET) ? pockets(i) : sentence.is(i, VerbForms.RECEIVE))
        && !isNoun(i)
        && !objects.isOfPaper(i)
        && (!sentence.at(i).startsWith("br") || sentence.partyFrom(i + 1).isPresent())) {
      receive(i);
    } else if (sentence.at(i).equals("provisions")
        && sentence.at(i + 1).equals("for")
        && objects.paysBehind(i)) {
      frames.add(new Frame(i, Act.PAY, null, null, "potential"));
    } else if (sentence.is(i, GRANT) && objects.grantsShares(i)) {
      pay(i);
    } else if (sentence.is(i, VerbForms.PAY)
            && !isNoun(i)
            && (!sentence.at(i).equals("share") || objects.portionBehind(i))
            && (!sentence.at(i).startsWith("issue") || objects.sharesBehind(i))
            && (!sentence.is(i, OWED) || objects.isBooked(i))
            && (!sentence.at(i).equals("funds") || objects.isVerb(i))
        || sentence.is(i, AGREES)
            && sentence.at(i + 1).equals("to")
            && sentence.is(i + 2, Set.of("a", "an", "the"))
            && objects.paysBehind(i)
        || sentence.is(i, VerbForms.HAND)
            && sentence.is(i + 1, VerbForms.OVER)
            && objects.sumBehind(i)
        || sentence.is(i, VerbForms.MAKE)
            && (objects.paysBehind(i)
                || sentence.at(i).startsWith("provid") && objects.sumBehind(i))) {
      pay(i);
    }
  }

  /** "will pocket $50 million", "is in line for up to $50 million". */
  private boolean pockets(int i) {
    boolean line = sentence.at(i).equals("line");
    return objects.sumBehind(i)
        && (!line || sentence.at(i - 1).equals("in") && sentence.at(i + 1).equals("for"));
  }

  /** "the funding", "a purchase": nouns. */
  private boolean isNoun(int i) {
    boolean funding =
        sentence.at(i).equals("funding")
            && !sentence.is(i - 1, Set.of("is", "are", "also", "be", "been"));
    boolean toAcquire =
        sentence.at(i).equals("acquire")
            && sentence.at(i - 1).equals("to")
            && frames.stream().anyMatch(f -> f.payer() != null && f.act() == Act.PAY);
    return funding
        || toAcquire
        || sentence.is(
                i - 1,
                Set.of(
                    "the a an research of this such common stock share asset entitled".split(" ")))
            && !sentence.at(i).equals("receipt")
        || sentence.is(i + 1, Set.of("price", "agreement", "order", "orders", "date"));
  }

  private boolean isPassive(int i) {
    if (sentence.is(i, Set.of("payable", "due", "owing"))) {
      return !sentence.at(i + 1).equals("diligence");
    }
    boolean being =
        sentence.is(i - 1, BEING)
            || sentence.is(i - 1, Set.of("not", "also", "only")) && sentence.is(i - 2, BEING);
    boolean reduced =
        !sentence.is(i - 1, NOT_PASSIVE)
            && sentence.is(i + 1, Set.of("by", "to"))
            && sentence.is(i - 1, AFTER_NOUN);
    return being && !sentence.is(i, Set.of("issued")) || reduced;
  }

  private void sell(int i) {
    String seller =
        Subjects.of(sentence, i)
            .or(
                () ->
                    sentence.at(i - 1).equals("to")
                        ? Subjects.leading(sentence, i)
                        : Optional.empty())
            .map(Party::name)
            .orElseGet(() -> carried(i));
    String buyer = object(i, seller, Set.of("to"));
    subject = seller;
    frames.add(new Frame(i, Act.PAY, buyer, seller, VerbForms.status(sentence, i)));
  }

  private Frame passive(int i) {
    String payer = null;
    String payee = null;
    for (int at = i + 1;
        at < Math.min(sentence.size(), i + 16) && !sentence.at(at).equals(";");
        at++) {
      Optional<Party> party = sentence.partyFrom(at + 1);
      if (party.isPresent() && sentence.at(at).equals("by")) {
        payer = payer == null ? party.get().name() : payer;
      } else if (party.isPresent() && sentence.is(at, Set.of("to", "with"))) {
        payee = payee == null ? party.get().name() : payee;
      }
    }
    if (payer == null
        && payee == null
        && sentence.at(i).equals("paid")
        && !Subjects.isThing(sentence, i)
        && (objects.sumBehind(i) || objects.paysBehind(i))) {
      payee = Subjects.of(sentence, i).map(Party::name).orElse(null);
    }
    boolean done =
        sentence.is(i, Set.of("paid", "made", "issued"))
            && "achieved".equals(VerbForms.status(sentence, i));
    return new Frame(i, Act.PAY, payer, payee, done ? "achieved" : "potential");
  }

  private void receive(int i) {
    Frame before = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    if (getsRight(i)) {
      String buyer = Subjects.of(sentence, i).map(Party::name).orElse(subject);
      frames.add(
          new Frame(
              i, Act.PAY, buyer, object(i, buyer, Set.of("from")), VerbForms.status(sentence, i)));
      subject = buyer;
      return;
    }
    boolean entitles =
        sentence.at(i).startsWith("entitl") && !sentence.at(i).equals("entitled")
            || sentence.at(i).startsWith("br");
    Optional<Party> party =
        entitles
            ? sentence.partyFrom(i + 1)
            : sentence.at(i).equals("receipt")
                ? Subjects.leading(sentence, i)
                : Subjects.of(sentence, i);
    String payee = party.map(Party::name).orElseGet(() -> carried(i));
    String payer = object(i, payee, Set.of("from", "by"));
    if (payee == null && before != null && before.act() == Act.RECEIVE) {
      payee = before.payee();
    }
    if (sentence.is(i, Set.of("received", "receives"))
        && sentence.at(i + 1).equals("by")
        && sentence.partyFrom(i + 2).isPresent()) {
      payee = sentence.partyFrom(i + 2).orElseThrow().name();
      payer = object(i + 2, payee, Set.of("from"));
    }
    subject = payee;
    frames.add(new Frame(i, Act.RECEIVE, payer, payee, VerbForms.status(sentence, i)));
  }

  /** The subject of the verb before, which goes on to this one. */
  private @Nullable String carried(int verb) {
    return subject != null
        ? subject
        : Subjects.coordinated(sentence, verb).map(Party::name).orElse(null);
  }

  /** "For $6 million Acme received an option": who receives a right pays. */
  private boolean getsRight(int i) {
    for (int at = i + 1; at < i + 6; at++) {
      if (sentence.is(at, VerbForms.PAYMENT) || sentence.at(at).equals("$")) {
        return false;
      }
      if (sentence.is(at, Set.of("option", "license", "licence"))) {
        return !sentence.is(at + 1, VerbForms.PAYMENT)
            && !sentence.is(i, Set.of("eligible", "entitled", "recognized"));
      }
    }
    return false;
  }

  private void pay(int i) {
    String payer = Subjects.of(sentence, i).map(Party::name).orElseGet(() -> carried(i));
    Optional<Party> direct =
        (Prices.buys(sentence, i)
            ? sentence.describedFrom(i + 1)
            : sentence
                .partyFrom(sentence.is(i + 1, Set.of("to", "in")) ? i + 2 : i + 1)
                .filter(p -> !sentence.isPossessive(p)));
    String payee =
        direct
            .map(Party::name)
            .filter(name -> !name.equals(payer))
            .orElseGet(
                () ->
                    toWhich(i, payer) != null
                        ? toWhich(i, payer)
                        : object(
                            i,
                            payer,
                            sentence.at(i).equals("share")
                                ? Set.of("with", "to")
                                : Set.of("to", "in", "from")));
    subject = payer;
    boolean receives = sentence.at(i).startsWith("provide") && direct.isPresent();
    String status = VerbForms.status(sentence, i);
    frames.add(new Frame(i, Act.PAY, payer == null && receives ? null : payer, payee, status));
  }

  /** "Zent, to which it paid": Zent. */
  private @Nullable String toWhich(int i, @Nullable String payer) {
    for (int at = i - 1; at > 1 && at > i - 6; at--) {
      if (sentence.is(at, Set.of("which", "whom")) && sentence.at(at - 1).equals("to")) {
        int comma = sentence.at(at - 2).equals(",") ? at - 2 : at - 1;
        return sentence
            .partyUpTo(comma)
            .map(Party::name)
            .filter(name -> !name.equals(payer))
            .orElse(null);
      }
    }
    return null;
  }

  /**
   * The first party behind one of the prepositions, up to the next verb with a subject of its own.
   */
  private @Nullable String object(int verb, @Nullable String other, Set<String> prepositions) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + OBJECT_REACH); at++) {
      String word = sentence.at(at);
      boolean next =
          at > verb + 2
              && (VerbForms.RECEIVE.contains(word) && !word.equals("receive")
                  || VerbForms.PAY.contains(word) && !isNoun(at));
      if (word.equals(";") || next) {
        return null;
      }
      if (prepositions.contains(word)) {
        boolean invested = !word.equals("in") || sentence.at(verb).startsWith("invest");
        boolean bought =
            !word.equals("from")
                || VerbForms.RECEIVE.contains(sentence.at(verb))
                || sentence.at(verb).startsWith("purchase")
                || sentence.at(verb).startsWith("acquire")
                || sentence.at(verb).startsWith("buy");
        Optional<Party> party = sentence.partyFrom(at + 1);
        if (party.isPresent() && invested && bought && !party.get().name().equals(other)) {
          return party.get().name();
        }
      }
    }
    return null;
  }

  /**
   * "we owe fees on the $40 million milestone payment from Acme": it is Acme who pays this sum, and
   * who owes that gets it.
   */
  private static Frame comingFrom(Wording sentence, Frame frame, Range sum) {
    int at = sum.end();
    while (at < sum.end() + NOUN_REACH && sentence.is(at, OF_NOUN)) {
      at++;
    }
    Optional<Party> from =
        at > sum.end() && sentence.at(at).equals("from")
            ? sentence.partyFrom(at + 1).filter(p -> !sentence.isPossessive(p))
            : Optional.empty();
    boolean other =
        from.isPresent()
            && frame.act() == Act.PAY
            && frame.payer() != null
            && !from.get().name().equals(frame.payer());
    return other
        ? new Frame(
            frame.at(), frame.act(), from.orElseThrow().name(), frame.payer(), frame.status())
        : frame;
  }

  /**
   * Who stands behind "to" or "from" a payment's noun, whichever verb governs it, rather behind the
   * sum than before it; sides that are told stay.
   */
  static Frame withNouns(Wording sentence, Frame governing, Range sum, int from, int to) {
    Frame frame = comingFrom(sentence, governing, sum);
    String payer = frame.payer();
    String payee = frame.payee();
    List<Party> order =
        Stream.concat(
                sentence.parties().stream().filter(p -> p.first() >= sum.end()),
                sentence.parties().stream().filter(p -> p.first() < sum.end()))
            .toList();
    for (Party party : order) {
      int preposition =
          sentence.at(party.first() - 1).equals("the") ? party.first() - 2 : party.first() - 1;
      boolean near =
          party.first() >= from && party.first() <= to && sentence.is(preposition - 1, AFTER_NOUN);
      if (near
          && payee == null
          && sentence.at(preposition).equals("to")
          && !party.name().equals(payer)) {
        payee = party.name();
      } else if (near
          && payer == null
          && sentence.is(preposition, Set.of("from", "by"))
          && !party.name().equals(payee)) {
        payer = party.name();
      }
    }
    return frame.with(payer, payee);
  }
}
