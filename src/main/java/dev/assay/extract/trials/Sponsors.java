package dev.assay.extract.trials;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who a study is carried out by: who a sentence says it is, else the filing's own company. */
final class Sponsors {
  /**
   * What a list of the company's achievements and plans begins with: "Initiated a Phase 2 trial".
   */
  private static final Pattern ACHIEVED =
      Pattern.compile(
          "^[\\s*\u2022\u00b7\u25cf-]*(?:Initiat|Complet|Dosed|Dosing|Announc|Present|Report|Enroll|Commenc|Beg[iau]n|Advanc|Start|Launch|Expand|Continu|Receiv|Treated|First (?:patient|participant|subject)|Top-?line|Positive)\\w*\\b");

  private Sponsors() {}

  /** The sponsor of a study. */
  static Optional<String> of(Reading reading, Study study) {
    Optional<String> told =
        study.statements().stream()
            .map(s -> s.draft().text("sponsor"))
            .filter(Objects::nonNull)
            .findFirst();
    @Nullable String issuer = reading.glossary().issuer();
    return told.isPresent() || issuer == null
        ? told
        : study.statements().stream().anyMatch(s -> isOwn(reading, s, issuer))
            ? Optional.of(issuer)
            : Optional.empty();
  }

  /**
   * Whether a sentence tells of a study as the issuer's: it names no other company, and the issuer
   * or a verb without a subject.
   */
  private static boolean isOwn(Reading reading, Statement statement, String issuer) {
    List<Mention.Company> companies =
        statement.view().mentions(Mention.Company.class).stream()
            .filter(c -> !c.name().isEmpty() && c.kind().equals("company"))
            .toList();
    return companies.stream().allMatch(c -> c.name().equals(issuer))
        && (!companies.isEmpty()
            || statement.mention().isStrong()
                && ACHIEVED.standsIn(reading.filing().slice(statement.view().sentence().span())));
  }
}
