package dev.assay.explain;

import dev.assay.mention.Mention;
import dev.assay.record.Fact;
import dev.assay.record.RecordType;
import dev.assay.resolve.Resolution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param number of the sentence in the filing, from 1
   * @param section the name of its section (RECORDS.md, evidence; or one that is left out)
   * @param leftOut why facts of its section do not count, null where they do
   * @param start in Unicode code points of the document text
   * @param end in Unicode code points of the document text
   * @param text to the letter
   * @param records the records that it supports, in the output's order
   * @param mentions what it mentions, in order; of a section that is left out, what would be
   *     recognized if it counted
   * @param nearest the rule that came nearest, where it should have given a record and gave none
   * @param untold what a sentence of a section that is left out would give if it counted
   */
  public record Line(
      int number,
      String section,
      @Nullable String leftOut,
      int start,
      int end,
      String text,
      List<Supported> records,
      List<Named> mentions,
      @Nullable Nearest nearest,
      List<Untold> untold) {
    /** Keeps its own copies. */
    public Line {
      records = List.copyOf(records);
      mentions = List.copyOf(mentions);
      untold = List.copyOf(untold);
    }

    /** Whether facts of its section count. */
    public boolean isTold() {
      return leftOut == null;
    }

    private Line of(String id) {
      List<Supported> own = records.stream().filter(r -> r.fact().id().equals(id)).toList();
      return new Line(number, section, leftOut, start, end, text, own, mentions, null, List.of());
    }
  }

  /**
   * A record beside one of its sentences.
   *
   * @param type its type
   * @param fact the record
   * @param slots the slots that the sentence supports
   * @param main the number of the sentence that tells most of it, by the rule that it is named for
   * @param tellings what rules read of it in this sentence
   * @param repeated the slots of which this sentence gives the value that the main one gives too;
   *     none in the main one
   * @param elsewhere of the slots that this sentence does not support, the number of the first
   *     sentence that does
   * @param origin the drafts that it was merged from, and how its confidence came about
   */
  public record Supported(
      RecordType<?> type,
      Fact fact,
      List<String> slots,
      int main,
      List<Telling> tellings,
      List<String> repeated,
      Map<String, Integer> elsewhere,
      Resolution.Origin origin) {
    /** Keeps its own copies, in order. */
    public Supported {
      slots = List.copyOf(slots);
      tellings = List.copyOf(tellings);
      repeated = List.copyOf(repeated);
      elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }

    /** What records of other types tell in the sentence and put into this one. */
    public List<Resolution.Link> linked(Line line) {
      return origin.links().stream()
          .filter(link -> link.sentences().contains(line.number - 1))
          .toList();
    }
  }

  /**
   * What a rule reads in one sentence.
   *
   * @param rule its name
   * @param words what of the text stands for the words and mentions of its pattern, in order; the
   *     mentions that carry its values where code reads them without a pattern
   * @param at the number of the sentence in which those stand, this one or another of the same fact
   * @param slots the slots that this sentence supports, each with the value that the rule gives it
   * @param named of those values that are names and that this sentence does not name, the number of
   *     the sentence that names them last before it
   * @param goesOn of those values that quote the sentence and hold figures, how it goes on: "77%
   *     and 58% achieved" tells what was achieved only there
   */
  public record Telling(
      String rule,
      List<String> words,
      int at,
      Map<String, Object> slots,
      Map<String, Integer> named,
      Map<String, String> goesOn) {
    /** Keeps its own copies, in order. */
    public Telling {
      words = List.copyOf(words);
      slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
      named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
      goesOn = Collections.unmodifiableMap(new LinkedHashMap<>(goesOn));
    }
  }

  /**
   * A mention and its words, to the letter.
   *
   * @param standsFor the name or value that it stands for, null where its words say it
   * @param why it does, null where that is the words' own meaning
   */
  public record Named(
      Mention mention, String text, @Nullable String standsFor, @Nullable String why) {}

  /** What a rule would tell in a sentence of a section that is left out. */
  public record Untold(RecordType<?> type, Telling telling) {}

  /**
   * The rule that came nearest to a record.
   *
   * @param trigger what the sentence mentions that a rule looks for, to the letter
   * @param type the name of the records' type
   * @param rule the rule's name, null where none comes near
   * @param words what of the rule stands in the sentence, to the letter, in order
   * @param lacks what the sentence lacks for the rule, or for any rule, in words; null where
   *     nothing is lacking
   * @param why a sentence in which nothing is lacking gives no record, null where that is not known
   */
  public record Nearest(
      String trigger,
      String type,
      @Nullable String rule,
      List<String> words,
      @Nullable String lacks,
      @Nullable String why) {
    /** Keeps its own copy. */
    public Nearest {
      words = List.copyOf(words);
    }
  }

  /** The sentences of one record with that record alone, or nothing if there is no such record. */
  public Optional<Explanation> of(String id) {
    List<Line> own =
        sentences.stream().map(line -> line.of(id)).filter(l -> !l.records.isEmpty()).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new Explanation(path, own));
  }
}
