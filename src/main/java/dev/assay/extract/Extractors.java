package dev.assay.extract;

import dev.assay.extract.antigens.AntigenExtractor;
import dev.assay.extract.candidates.CandidateExtractor;
import dev.assay.extract.collaborations.CollaborationExtractor;
import dev.assay.extract.dosing.DosingExtractor;
import dev.assay.extract.milestones.MilestoneExtractor;
import dev.assay.extract.outcomes.OutcomeExtractor;
import dev.assay.extract.presentations.PresentationExtractor;
import dev.assay.extract.trials.TrialExtractor;
import dev.assay.lexicon.Vocabulary;
import java.util.List;

/** The list of extractors, in the order of the output. */
public final class Extractors {
  private Extractors() {}

  /** One of each, their rules' words numbered in the vocabulary. */
  public static List<Extractor> all(Vocabulary vocabulary) {
    return List.of(
        new CandidateExtractor(vocabulary),
        new AntigenExtractor(vocabulary),
        new DosingExtractor(vocabulary),
        new MilestoneExtractor(vocabulary),
        new CollaborationExtractor(vocabulary),
        new TrialExtractor(vocabulary),
        new OutcomeExtractor(vocabulary),
        new PresentationExtractor(vocabulary));
  }
}
