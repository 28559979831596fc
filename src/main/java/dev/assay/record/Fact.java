package dev.assay.record;

import java.util.List;

/** A record of the output; its components, in order, are its slots (RECORDS.md). */
public interface Fact {
  /** The same in every run: a hash of the filing's and the record's content. */
  String id();

  /** Where the text says it. */
  List<Evidence> evidence();

  /** The name of the rule that made it. */
  String rule();

  /** 0 to 1: the share of such records that are right as a whole. */
  double confidence();

  /**
   * What in it does not fit together, a line each: what was found, what was expected; usually none.
   */
  List<String> warnings();
}
