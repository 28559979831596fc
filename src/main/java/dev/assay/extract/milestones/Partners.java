package dev.assay.extract.milestones;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two companies of a text that names no others: where one pays or is paid, the other is its
 * partner.
 *
 * @param names the two, or none
 * @param few whether the text names so few that they may be the parties of one deal
 */
record Partners(List<String> names, boolean few) {
  /** A licensor, a licensee and a third, be it a parent or a former partner. */
  private static final int FEW = 3;

  private static final Set<String> KINDS = Set.of("company", "academic");

  /** The companies of the text, if it names two. */
  static Partners of(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    for (SentenceView view : reading.views()) {
      for (Mention.Company company : view.mentions(Mention.Company.class)) {
        if (KINDS.contains(company.kind()) && !company.name().isEmpty()) {
          names.add(company.name());
        }
      }
    }
    return new Partners(
        names.size() == 2 ? new ArrayList<>(names) : List.of(), names.size() <= FEW);
  }

  /** The partner of one of the two. */
  Optional<String> other(String name) {
    return names.contains(name)
        ? names.stream().filter(n -> !n.equals(name)).findFirst()
        : Optional.empty();
  }
}
