package dev.assay.extract.outcomes;

/** Words that the rules of outcomes share, in the notation of rules. */
final class OutcomeWords {
  static final String SHARE = "<share:count|percent>";
  static final String AMOUNT = "<amount:percent|quantity>";
  static final String DID =
      "(achieved|achieving|showing|experiencing|demonstrating|reaching|maintaining|remaining|attaining|having a|having an|reached|attained|maintained|remained|demonstrated|showed|experienced|had no|had zero|had fewer|had less|had a|had an|had at least|"
          + "needed no|needed none|did not|were free|was free|were able|improved|recovered|progressed|cleared|met the|met criteria|"
          + "were in remission|was in remission|reported an improvement|reported improvement|saw|completed|not requiring|without requiring|became|converted|proceeded|observed)";
  static final String CHANGE =
      "(difference|reduction|reductions|improvement|improvements|decrease|decreases|increase|increases|change|changes|gain|gains|decline|declines|lowering|loss|rise|slowing|drop|elevation)";
  static final String CHANGED =
      "(fell|declined|dropped|gained|lost|slowed|slowing|gaining|losing|decreased|increased|improved|rose|reduced|reducing|reduces|lowered|lowering|lowers|improving|increasing|decreasing)";
  static final String SEEN =
      "(reported|observed|seen|noted|achieved|documented|demonstrated|experienced|occurred)";

  private OutcomeWords() {}
}
