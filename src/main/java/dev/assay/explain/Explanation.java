package dev.assay.explain;

import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Fact;
import dev.assay.record.RecordType;
import dev.assay.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filing, sentence by sentence, beside its records.
 *
 * @param path of the document
 * @param sentences all sentences, headings and table rows, in order
 */
public record Explanation(String path, List<Line> sentences) {
  /** Keeps its own copy. */
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with all that is known of it.
   *
   * @param index its number in the filing, from 0
   * @param section the name of its section (RECORDS.md, evidence; or one that is left out)
   * @param told whether facts of its section count
   * @param start in Unicode code points of the document text
   * @param end in Unicode code points of the document text
   * @param text to the letter
   * @param records the records that it supports, in the output's order
   * @param mentions what it mentions, in order; none where its section does not count
   * @param nearest the rule that came nearest, where it should have given a record and gave none
   */
  public record Line(
      int index,
      String section,
      boolean told,
      int start,
      int end,
      String text,
      List<Supported> records,
      List<Named> mentions,
      @Nullable Nearest nearest) {
    /** Keeps its own copies. */
    public Line {
      records = List.copyOf(records);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * A record beside one of its sentences.
   *
   * @param type its type
   * @param fact the record
   * @param slots the slots that the sentence supports
   * @param origin the drafts that it was merged from, and how its confidence came about
   */
  public record Supported(
      RecordType<?> type, Fact fact, List<String> slots, Resolution.Origin origin) {
    /** Keeps its own copy. */
    public Supported {
      slots = List.copyOf(slots);
    }

    /**
     * The rules that tell it from this sentence, in their order, each with the slots that it gives;
     * none where only what is linked to it does.
     */
    public Map<String, Set<String>> slotsByRule(Line line) {
      Map<String, Set<String>> byRule = new LinkedHashMap<>();
      for (Draft telling : origin.tellings()) {
        for (Draft.Support support : telling.evidence()) {
          if (support.sentence().index() == line.index) {
            byRule
                .computeIfAbsent(telling.rule(), r -> new LinkedHashSet<>())
                .addAll(slots.stream().filter(support.slots()::contains).toList());
          }
        }
      }
      return byRule;
    }
  }

  /** A mention and its words, to the letter. */
  public record Named(Mention mention, String text) {}

  /**
   * The rule that came nearest to a record.
   *
   * @param trigger what the sentence mentions that a rule looks for, to the letter
   * @param type the name of the records' type
   * @param rule the rule's name, null where none comes near
   * @param lacks what the sentence lacks for the rule, or for any rule, in words; null where
   *     nothing is lacking
   */
  public record Nearest(
      String trigger, String type, @Nullable String rule, @Nullable String lacks) {}

  /** The sentences of one record with that record alone, or nothing if there is no such record. */
  public Optional<Explanation> of(String id) {
    List<Line> own =
        sentences.stream()
            .map(
                line ->
                    new Line(
                        line.index,
                        line.section,
                        line.told,
                        line.start,
                        line.end,
                        line.text,
                        line.records.stream().filter(r -> r.fact().id().equals(id)).toList(),
                        line.mentions,
                        null))
            .filter(line -> !line.records.isEmpty())
            .toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new Explanation(path, own));
  }
}
