package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.FilingRecords;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records of a filing and what they are made of.
 *
 * @param records the records
 * @param origins of each record, by its id, what it is made of
 */
public record Resolution(FilingRecords records, Map<String, Origin> origins) {
  /** Keeps its own copy, in order. */
  public Resolution {
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }

  /**
   * What a record of another type put into a slot.
   *
   * @param slot its name
   * @param value what it put there; of a list what was not there before
   * @param from the name of the other record's type
   * @param sentences the indices of the sentences that tell it
   */
  public record Link(String slot, Object value, String from, Set<Integer> sentences) {
    /** Keeps its own copy. */
    public Link {
      sentences = Set.copyOf(sentences);
    }
  }

  /**
   * What a record is made of.
   *
   * @param tellings the drafts that tell it, in their order
   * @param links what records of other types put into it
   * @param confidence how its confidence came about
   */
  public record Origin(List<Draft> tellings, List<Link> links, Confidence confidence) {
    /** Keeps its own copies. */
    public Origin {
      tellings = List.copyOf(tellings);
      links = List.copyOf(links);
    }

    /** How sure the fact is by its first telling, by the first two, and so on, each 0 to 1. */
    public List<Double> raised() {
      return Merger.raised(tellings);
    }
  }
}
