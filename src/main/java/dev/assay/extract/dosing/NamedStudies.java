package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The filing's studies by their names ("the Phase 2 HARBOR trial"), and what stage and disease are
 * told of each.
 */
final class NamedStudies {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]{4,14}(?:-[A-Z0-9]{1,6})?\\b");

  /** "the Phase 2b HARBOR trial", "HARBOR, a Phase 2 study". */
  private static final int REACH = 40;

  /** Sentences back over which a study's name holds. */
  private static final int BACK = 10;

  private static final Set<String> OTHER =
      Set.of("NYSE", "NASDAQ", "PHASE", "WITH", "TRIAL", "STUDY", "DATA", "RESULTS", "COVID-19");

  private final Reading reading;
  private final Map<String, Phase> phases = new HashMap<>();
  private final Map<String, String> diseases = new HashMap<>();

  NamedStudies(Reading reading) {
    this.reading = reading;
    for (SentenceView view : reading.views()) {
      List<Mention.Stage> stages = view.mentions(Mention.Stage.class);
      if (stages.isEmpty()) {
        continue;
      }
      String text = reading.filing().slice(view.sentence().span());
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        int start = view.sentence().span().start() + name.start();
        int end = view.sentence().span().start() + name.end();
        stages.stream()
            .filter(s -> s.phase() != Phase.PRECLINICAL)
            .filter(
                s ->
                    s.place().span().end() <= start && start - s.place().span().end() < REACH
                        || s.place().span().start() >= end
                            && s.place().span().start() - end < REACH)
            .filter(s -> !OTHER.contains(name.group()))
            .findFirst()
            .ifPresent(
                s -> {
                  phases.putIfAbsent(name.group(), s.phase());
                  List<Mention.Disease> treated = Treated.treated(reading, view.sentence());
                  if (!treated.isEmpty()) {
                    Treated.only(reading, treated, end)
                        .ifPresent(disease -> diseases.putIfAbsent(name.group(), disease));
                  }
                });
      }
    }
  }

  /**
   * The stage of the study that the sentence names, or that the nearest sentence or heading before
   * it does.
   */
  Optional<Phase> phaseAt(Sentence sentence) {
    return nameAt(sentence).map(phases::get);
  }

  /** The disease of that study's patients. */
  Optional<String> diseaseAt(Sentence sentence) {
    return nameAt(sentence).map(diseases::get);
  }

  private Optional<String> nameAt(Sentence sentence) {
    for (int i = sentence.index(); i >= 0 && sentence.index() - i <= BACK; i--) {
      Sentence near = reading.filing().sentences().get(i);
      Matcher name = NAME.matcher(reading.filing().slice(near.span()));
      while (name.find()) {
        if (phases.containsKey(name.group())) {
          return Optional.of(name.group());
        }
      }
      // another study, which has no name, is told between
      if (near.heading() || !reading.mentions().in(near.span(), Mention.Stage.class).isEmpty()) {
        break;
      }
    }
    return Optional.empty();
  }
}
