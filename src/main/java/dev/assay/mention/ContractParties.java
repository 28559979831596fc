package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The parties of a contract by what they owe and what they get, whatever stands in between:
 * "Solvane shall", "notify Solvane of", "payable to Solvane".
 */
final class ContractParties {
  private static final Pattern OWES =
      Pattern.compile(
          "^ (?:shall|will|hereby|agrees|acknowledges|represents|warrants|covenants|undertakes)\\b");

  private static final Pattern GETS =
      Pattern.compile(
          "\\b(?:pay|reimburse|notify|inform|grants?|provide|invoice|supply|(?:payable|payments?|pay|paid|made|grants?|granted|delivere?d?|supply|supplied|provided?|"
              + "due|owed|sell|sold|assigns?|transfer|furnish|submit|notice|license[ds]?|available|royalties) (?:to|by|from)) $");

  /** "the Territory", "each Investigator": what a contract defines that is no party. */
  private static final Pattern DETERMINED =
      Pattern.compile(
          "\\b(?:the|an?|each|any|such|all|no|either|neither|other|this|that|its|their|every) $",
          Pattern.CASE_INSENSITIVE);

  private static final int LEAST = 3;
  private static final int REACH = 40;
  private static final int SHORTEST = 4;

  /** How often a name owes, gets, and has an article. */
  private static final class Count {
    private int owes;
    private int gets;
    private int determined;

    boolean isParty() {
      return owes > 0 && gets > 0 && owes + gets >= LEAST && determined == 0;
    }
  }

  private ContractParties() {}

  /** The names of the parties that the contract's sections call so. */
  static Set<String> in(Filing filing, TermHits hits) {
    Tokens tokens = filing.tokens();
    Map<String, Count> counts = new HashMap<>();
    for (Sentence sentence : filing.toldSentences()) {
      if (sentence.section().kind() != SectionKind.AGREEMENT) {
        continue;
      }
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (!PartyRecognizer.isName(tokens, hits, token)
            || tokens.text(token).length() < SHORTEST
            || ContractRoles.isRole(tokens.lower(token))) {
          continue;
        }
        int end = PartyRecognizer.runEnd(tokens, hits, token, sentence);
        Count count =
            counts.computeIfAbsent(PartyRecognizer.name(tokens, token, end), n -> new Count());
        int start = tokens.start(token);
        String before =
            Words.singleBlanks(tokens.document().substring(Math.max(0, start - REACH), start));
        count.determined += DETERMINED.standsIn(before) ? 1 : 0;
        count.gets += GETS.standsIn(before) ? 1 : 0;
        count.owes += OWES.standsIn(PartyRecognizer.after(tokens, end)) ? 1 : 0;
        token = end - 1;
      }
    }
    Set<String> parties = new HashSet<>();
    counts.forEach(
        (name, count) -> {
          if (count.isParty()) {
            parties.add(name);
          }
        });
    return parties;
  }
}
