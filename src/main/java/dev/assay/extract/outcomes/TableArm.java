package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table of results is headed by.
 *
 * @param candidate whose results it holds, null for none
 * @param whole its number of patients, null where unsaid
 */
record TableArm(
    Kind kind, @Nullable String candidate, @Nullable String dose, @Nullable Integer whole) {
  /** What a head says of its column; a group is some patients of a candidate named elsewhere. */
  enum Kind {
    CANDIDATE,
    GROUP,
    CONTROL,
    PROBABILITY,
    NONE
  }

  private static final Pattern CONTROL =
      Pattern.compile(
          "^(?:placebo|control|vehicle|sham|standard of care|soc\\b|comparator|chemotherapy|best supportive|active control|untreated)");
  private static final Pattern PROBABILITY = Pattern.compile("^p[- ]?(?:val.{0,12})?$");
  private static final Pattern COMPARED =
      Pattern.compile("\\b(?:difference|hazard|odds|ci|versus|vs|delta|ratio)\\b");

  /** Patients by what they had before: "cabozantinib naive". */
  private static final Pattern TREATED =
      Pattern.compile(
          "na[i\u00ef]ve|experienced|pretreated|refractory|resistant|untreated|\\b(?:prior|previous|previously|after|failed|post)\\b");

  private static final Pattern WHOLE = Pattern.compile("\\bn ?= ?(\\d{1,5})\\b");
  private static final int MOST = 70;

  /** The arm that a cell of the head names. */
  static TableArm of(SentenceView view, TableCell cell) {
    Matcher n = WHOLE.matcher(cell.text());
    Integer whole = n.find() ? Integer.valueOf(n.group(1)) : null;
    if (cell.text().isEmpty() || cell.text().length() > MOST || COMPARED.standsIn(cell.text())) {
      return new TableArm(Kind.NONE, null, null, null);
    }
    if (PROBABILITY.standsIn(cell.text())) {
      return new TableArm(Kind.PROBABILITY, null, null, null);
    }
    String dose =
        view.mentions(Mention.Dose.class).stream()
            .filter(d -> cell.span().contains(d.place().span()))
            .map(d -> d.low().stripTrailingZeros().toPlainString() + " " + d.unit())
            .findFirst()
            .orElse(null);
    String candidate =
        view.mentions(Mention.Candidate.class).stream()
            .filter(c -> cell.span().contains(c.place().span()))
            .map(Mention.Candidate::name)
            .findFirst()
            .orElse(null);
    boolean other =
        view.mentions(Mention.Drug.class).stream()
            .anyMatch(d -> cell.span().contains(d.place().span()));
    if (candidate != null) {
      return new TableArm(Kind.CANDIDATE, candidate, dose, whole);
    }
    boolean control = other || CONTROL.standsIn(cell.text());
    if (control && !TREATED.standsIn(cell.text())) {
      return new TableArm(Kind.CONTROL, null, null, whole);
    }
    return whole != null || dose != null
        ? new TableArm(Kind.GROUP, null, dose, whole)
        : new TableArm(Kind.NONE, null, null, null);
  }

  /** The arm as one of a candidate. */
  TableArm of(@Nullable String name) {
    return new TableArm(kind, name, dose, whole);
  }
}
