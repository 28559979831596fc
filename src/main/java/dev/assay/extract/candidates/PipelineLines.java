package dev.assay.extract.candidates;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines whose cells stand in lines below one another, as a table's do that lost its rules: a
 * name alone, then its disease alone, then its stage alone.
 */
final class PipelineLines {
  private static final String DISEASES = "<candidate> above <disease>";
  private static final String STAGES = "<candidate> above <stage>";
  private static final double CONFIDENCE = 0.65;

  /** Tokens that a line has at most, and how many of them what it tells may leave. */
  private static final int LONGEST = 14;

  private static final int OTHERS = 5;

  /** Lines below a name that may tell of it. */
  private static final int CELLS = 6;

  /** As many names with lines below them make a pipeline. */
  private static final int ENTRIES = 2;

  private PipelineLines() {}

  /** The lines below one name. */
  private record Entry(List<Draft> diseases, List<Draft> stages) {}

  /**
   * What lines tell of the names above them, where they make a pipeline. Stages count where each
   * name has one: headings of groups stand below the last name of the group before.
   */
  static List<Draft> drafts(Reading reading) {
    List<SentenceView> views = reading.views();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      Mention.Candidate candidate = alone(views.get(i), Mention.Candidate.class);
      if (candidate != null && !candidate.reference()) {
        Entry entry = below(views, i, candidate.name());
        if (!entry.diseases().isEmpty()) {
          entries.add(entry);
        }
      }
    }
    if (entries.size() < ENTRIES) {
      return List.of();
    }
    boolean staged = entries.stream().noneMatch(entry -> entry.stages().isEmpty());
    return entries.stream()
        .flatMap(
            entry ->
                Stream.concat(
                    entry.diseases().stream(), staged ? entry.stages().stream() : Stream.empty()))
        .toList();
  }

  private static Entry below(List<SentenceView> views, int name, String candidate) {
    Entry entry = new Entry(new ArrayList<>(), new ArrayList<>());
    for (int i = name + 1; i < views.size() && i <= name + CELLS; i++) {
      SentenceView line = views.get(i);
      boolean apart =
          line.sentence().section().kind() != views.get(name).sentence().section().kind();
      if (apart || line.size() > LONGEST || !line.mentions(Mention.Candidate.class).isEmpty()) {
        break;
      }
      Mention.Stage stage = alone(line, Mention.Stage.class);
      if (alone(line, Mention.Disease.class) != null) {
        List<String> diseases =
            line.mentions(Mention.Disease.class).stream().map(Mention.Disease::name).toList();
        entry.diseases().add(draft(candidate, DISEASES, line).set("indications", diseases).build());
      } else if (stage != null && entry.stages().isEmpty()) {
        entry.stages().add(draft(candidate, STAGES, line).set("phase", stage.phase()).build());
      }
    }
    return entry;
  }

  private static Draft.Builder draft(String candidate, String rule, SentenceView line) {
    return Draft.of(CandidateExtractor.TYPE, rule, CONFIDENCE)
        .set("name", candidate)
        .from(line.sentence());
  }

  /** The first mention of a type in a line that tells little else; null where it tells more. */
  private static <M extends Mention> @Nullable M alone(SentenceView view, Class<M> type) {
    List<M> mentions = view.mentions(type);
    if (mentions.isEmpty() || view.size() > LONGEST) {
      return null;
    }
    int told = mentions.stream().mapToInt(m -> m.place().end() - m.place().first()).sum();
    int tokens = view.sentence().endToken() - view.sentence().firstToken();
    boolean leads = view.positionOf(mentions.get(0).place().first()) <= OTHERS / 2;
    return tokens - told <= OTHERS && leads ? mentions.get(0) : null;
  }
}
