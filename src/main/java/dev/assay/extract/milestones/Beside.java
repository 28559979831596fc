package dev.assay.extract.milestones;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which companies the text has named in one paragraph with which candidates. */
final class Beside {
  private final Map<String, Set<String>> companies = new HashMap<>();
  private final Set<String> hereCandidates = new HashSet<>();
  private final Set<String> hereCompanies = new HashSet<>();
  private int paragraph = -1;

  /** Goes on to the next sentence. */
  void reach(SentenceView view) {
    if (view.sentence().paragraph() != paragraph) {
      paragraph = view.sentence().paragraph();
      hereCandidates.clear();
      hereCompanies.clear();
    }
    view.mentions(Mention.Candidate.class).forEach(c -> hereCandidates.add(c.name()));
    view.mentions(Mention.Company.class).forEach(c -> hereCompanies.add(c.name()));
    hereCandidates.forEach(
        c -> companies.computeIfAbsent(c, none -> new HashSet<>()).addAll(hereCompanies));
  }

  /** Whether the company has been named in one paragraph with one of the candidates. */
  boolean isNamed(String company, Set<String> candidates) {
    return candidates.stream().anyMatch(c -> companies.getOrDefault(c, Set.of()).contains(company));
  }
}
