package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.CompanyRole;
import dev.assay.record.Draft;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies that the issuer has bought whole: what was theirs is the issuer's, and they had it
 * formerly.
 */
final class Takeovers {
  /** Sentences behind a takeover that may tell what it brought. */
  private static final int CARRY = 3;

  private record Taken(Sentence sentence, String company) {}

  private final List<Rule> takings;
  private final Rule brought;
  private final CueWords pending;

  Takeovers(Vocabulary vocabulary) {
    takings =
        List.of(
            rule("<taker:company> ~4 (acquired|bought) [the] <giver:company>", vocabulary),
            rule(
                "(acquisition|purchase|acquired|merger) (of|with|~2 all) [the] ~5 (shares|stock|equity|capital|assets|interests) ~1 (of|in) [the] <giver:company>",
                vocabulary),
            rule("(acquisition of|merger with) [the] <giver:company>", vocabulary),
            rule(
                "<giver:company> ~3 (became|becoming|becomes) ~4 wholly owned subsidiary",
                vocabulary));
    brought =
        rule(
            "(acquisition|merger) ~14 (added|adds|adding|brought|brings|gained|includes|included|including|obtained|expanded|expands) ~10 <candidate>",
            vocabulary);
    pending =
        new CueWords(
            "agreed proposed pending planned intends intend might could would if option right unless expects will from",
            vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(takings);
    rules.add(brought);
    return rules;
  }

  /** The drafts, in which what bought companies are said to develop has gone over to the issuer. */
  List<Draft> turned(Reading reading, List<Draft> said) {
    String issuer = reading.glossary().issuer();
    if (issuer == null) {
      return said;
    }
    Set<String> companies = new LinkedHashSet<>();
    List<Draft> turned = new ArrayList<>();
    @Nullable Taken last = null;
    for (SentenceView view : reading.views()) {
      List<String> here = bought(view, issuer);
      companies.addAll(here);
      if (!here.isEmpty()) {
        last = new Taken(view.sentence(), here.get(0));
      }
      if (last != null && isNear(last.sentence(), view.sentence())) {
        brought(view, issuer, last.company(), turned);
      }
    }
    if (companies.isEmpty()) {
      return said;
    }
    Set<String> theirs = new LinkedHashSet<>();
    for (Draft draft : said) {
      if (draft.<CompanyRole>list("companies").stream()
          .anyMatch(role -> companies.contains(role.name()))) {
        theirs.add(draft.text("name"));
      }
    }
    for (Draft draft : said) {
      List<CompanyRole> roles = draft.list("companies");
      boolean has = roles.stream().anyMatch(role -> companies.contains(role.name()));
      boolean licensed =
          theirs.contains(draft.text("name"))
              && roles.contains(new CompanyRole(issuer, "licensee"));
      if (has) {
        turned.add(
            draft.with(
                "companies",
                List.of(
                    new CompanyRole(issuer, "owner"),
                    new CompanyRole(name(roles, companies), "former"))));
      } else if (!licensed) {
        turned.add(draft);
      }
    }
    return turned;
  }

  private static String name(List<CompanyRole> roles, Set<String> companies) {
    return roles.stream()
        .map(CompanyRole::name)
        .filter(companies::contains)
        .findFirst()
        .orElseThrow();
  }

  /** The companies that a sentence tells the issuer has bought. */
  private List<String> bought(SentenceView view, String issuer) {
    List<String> companies = new ArrayList<>();
    if (view.mentions(Mention.Company.class).isEmpty()) {
      return companies;
    }
    for (Rule rule : takings) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company giver = match.get("giver", Mention.Company.class).orElseThrow();
        boolean byIssuer =
            match
                .get("taker", Mention.Company.class)
                .map(taker -> taker.name().equals(issuer))
                .orElse(true);
        if (byIssuer && isWhole(view, match, giver) && !giver.name().equals(issuer)) {
          companies.add(giver.name());
        }
      }
    }
    return companies;
  }

  private static boolean isNear(Sentence taken, Sentence sentence) {
    return taken.paragraph() == sentence.paragraph() && sentence.index() - taken.index() <= CARRY;
  }

  /** "Through this acquisition, we added ABC-1 and DEF-2": all that it names behind. */
  private void brought(SentenceView view, String issuer, String from, List<Draft> drafts) {
    for (Match match : brought.pattern().findAll(view)) {
      int start = match.span().start();
      for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
        if (candidate.place().span().start() > start) {
          drafts.add(
              Draft.of(CandidateExtractor.TYPE, brought.name(), 0.7)
                  .set("name", candidate.name())
                  .set(
                      "companies",
                      List.of(new CompanyRole(issuer, "owner"), new CompanyRole(from, "former")))
                  .from(view.sentence())
                  .build());
        }
      }
    }
  }

  /** Not "acquired Acme's drug", nor "agreed to the acquisition of Acme". */
  private boolean isWhole(SentenceView view, Match match, Mention.Company giver) {
    String text = view.tokens().document();
    int end = giver.place().span().end();
    boolean possessive =
        end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
    int first = view.tokens().from(match.span().start());
    int length = view.tokens().from(match.span().end()) - first;
    return CompanyLists.isNamed(giver)
        && giver.kind().equals("company")
        && !possessive
        && !pending.after(view, first, length)
        && !pending.before(view, first, 4)
        && !text.startsWith(" by ", end);
  }
}
