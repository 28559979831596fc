package dev.assay.mention;

import dev.assay.text.Tokens;
import java.util.Set;

/**
 * What contracts call their sides: "Licensee", "the University". Where no bracket says who that is,
 * it is a party without a name.
 */
public final class ContractRoles {
  private static final Set<String> SIDES =
      Set.of(
          ("licensee licensor distributor supplier company university purchaser buyer seller "
                  + "manufacturer institution sublicensor assignor assignee developer promoter")
              .split(" "));

  /** What else has duties in a contract without being one of its sides. */
  private static final Set<String> OTHERS =
      Set.of(
          ("recipient discloser indemnitor indemnitee arbitrator arbitrators investigator executive "
                  + "employee consultant contractor subcontractor sponsor customer client sublicensee "
                  + "provider vendor partner shipper auditor chairperson chairman guarantor trustee")
              .split(" "));

  private ContractRoles() {}

  /** Whether a word, in small letters, is a part that somebody has in a contract. */
  public static boolean isRole(String lower) {
    return SIDES.contains(lower) || OTHERS.contains(lower);
  }

  /**
   * Whether a token of a contract is one of its sides by its role alone; "Licensee Inventions" is
   * none.
   */
  public static boolean isSide(Tokens tokens, int token) {
    return SIDES.contains(tokens.lower(token))
        && Character.isUpperCase(tokens.firstChar(token))
        && !(token + 1 < tokens.size()
            && tokens.start(token + 1) == tokens.end(token) + 1
            && Character.isUpperCase(tokens.firstChar(token + 1)))
        && !(token > 0
            && tokens.is(token - 1, Tokens.Kind.WORD)
            && tokens.end(token - 1) + 1 == tokens.start(token)
            && Character.isUpperCase(tokens.firstChar(token - 1))
            && !tokens.lower(token - 1).equals("the"));
  }
}
