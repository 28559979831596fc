package dev.assay.resolve;

import dev.assay.record.CompanyRole;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.record.RecordType;
import dev.assay.resolve.Merger.Merged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What records of one type tell of those of another is written there, with its evidence. */
final class Links {
  /**
   * A link: the {@code value} of a {@code from} record goes to the {@code slot} of the {@code to}
   * records it names.
   */
  private record Link(String from, String names, String value, String to, String slot) {}

  private static final List<Link> LINKS =
      List.of(new Link("antigens", "targeted_by", "name", "candidates", "targets"));

  private static final Set<String> REACHED =
      Set.of("initiated", "ongoing", "completed", "terminated");

  /**
   * Roles by which a candidate has changed hands since: what was licensed before no longer counts.
   */
  private static final Set<String> SOLD = Set.of("owner", "former");

  private Links() {}

  /** The drafts of all types with the links drawn. */
  static void draw(Map<RecordType<?>, List<Merged>> drafts) {
    for (Link link : LINKS) {
      change(
          drafts,
          link.to,
          link.from,
          (target, source) ->
              source.list(link.names).contains(target.get("name"))
                  ? with(target, link, source)
                  : target);
    }
    change(drafts, "candidates", "trials", Links::studied);
    dosed(drafts);
    change(drafts, "candidates", "collaborations", Links::licensed);
  }

  /** Each record of a type as those of another type leave it. */
  private static void change(
      Map<RecordType<?>, List<Merged>> drafts,
      String to,
      String from,
      BinaryOperator<Draft> change) {
    RecordType<?> targets = named(drafts, to);
    RecordType<?> sources = named(drafts, from);
    if (targets == null || sources == null) {
      return;
    }
    List<Merged> changed = new ArrayList<>();
    for (Merged target : Objects.requireNonNull(drafts.get(targets))) {
      Merged merged = target;
      for (Merged source : Objects.requireNonNull(drafts.get(sources))) {
        merged = merged.linked(change.apply(merged.draft(), source.draft()), from);
      }
      changed.add(merged);
    }
    drafts.put(targets, changed);
  }

  /** The sides of a licence of a candidate are its licensor and its licensee. */
  private static Draft licensed(Draft candidate, Draft deal) {
    return isOf(deal, candidate) ? withSides(candidate, deal) : candidate;
  }

  private static boolean isOf(Draft deal, Draft candidate) {
    Object subject = deal.get("subject");
    return subject != null
        && !"ended".equals(deal.text("status"))
        && deal.get("licensor") != null
        && deal.get("licensee") != null
        && (subject.equals(candidate.get("name"))
            || candidate.<Object>list("aliases").contains(subject));
  }

  private static Draft withSides(Draft candidate, Draft deal) {
    Set<CompanyRole> companies = new LinkedHashSet<>(candidate.list("companies"));
    if (companies.stream().map(CompanyRole::role).anyMatch(SOLD::contains)) {
      return candidate;
    }
    boolean more = companies.add(new CompanyRole(deal.text("licensor"), "licensor"));
    more |= companies.add(new CompanyRole(deal.text("licensee"), "licensee"));
    if (!more) {
      return candidate;
    }
    Draft changed = candidate.with("companies", List.copyOf(companies));
    for (Draft.Support support : deal.evidence()) {
      if (support.slots().contains("licensor") || support.slots().contains("licensee")) {
        changed = changed.supportedBy(support.sentence(), List.of("companies"));
      }
    }
    return changed;
  }

  /**
   * The only dose that a filing tells of a candidate is that of its results, where none is told.
   */
  private static void dosed(Map<RecordType<?>, List<Merged>> drafts) {
    RecordType<?> outcomes = named(drafts, "outcomes");
    RecordType<?> doses = named(drafts, "dosing");
    if (outcomes == null || doses == null) {
      return;
    }
    List<Merged> linked = new ArrayList<>();
    for (Merged outcome : Objects.requireNonNull(drafts.get(outcomes))) {
      Draft result = outcome.draft();
      List<Draft> told =
          Objects.requireNonNull(drafts.get(doses)).stream()
              .map(Merged::draft)
              .filter(d -> Objects.equals(d.get("candidate"), result.get("candidate")))
              .filter(d -> d.get("low") != null && d.get("species") == null)
              .toList();
      List<String> amounts = told.stream().map(Links::amount).distinct().toList();
      boolean open = result.get("dose") == null && amounts.size() == 1;
      linked.add(
          open && !amounts.get(0).contains("-")
              ? outcome.linked(
                  result
                      .with("dose", amounts.get(0))
                      .supportedBy(told.get(0).evidence().get(0).sentence(), List.of("dose")),
                  doses.name())
              : outcome);
    }
    drafts.put(outcomes, linked);
  }

  /** "10 mg", "3-10 mg". */
  private static String amount(Draft dose) {
    String low = text(dose.get("low"));
    String high = text(dose.get("high"));
    return (low.equals(high) ? low : low + "-" + high) + " " + dose.get("unit");
  }

  private static String text(@Nullable Object number) {
    return number instanceof BigDecimal amount
        ? amount.stripTrailingZeros().toPlainString()
        : String.valueOf(number);
  }

  /**
   * A study under way or done tells the stage that its candidate has reached, where no phase is
   * told of it.
   */
  private static Draft studied(Draft candidate, Draft study) {
    return Objects.equals(study.get("candidate"), candidate.get("name"))
        ? reached(candidate, study)
        : candidate;
  }

  private static Draft reached(Draft candidate, Draft study) {
    boolean started = REACHED.contains(Objects.requireNonNullElse(study.text("status"), ""));
    if (!started || !(study.get("phase") instanceof Phase phase)) {
      return candidate;
    }
    boolean untold =
        !(candidate.get("phase") instanceof Phase known) || known.compareTo(Phase.CLINICAL) <= 0;
    return untold ? supported(candidate.with("phase", phase), study, "phase") : candidate;
  }

  private static Draft supported(Draft target, Draft source, String slot) {
    Draft changed = target;
    for (Draft.Support support : source.evidence()) {
      if (support.slots().contains(slot)) {
        changed = changed.supportedBy(support.sentence(), List.of(slot));
      }
    }
    return changed;
  }

  private static Draft with(Draft target, Link link, Draft source) {
    Set<Object> values = new LinkedHashSet<>(target.list(link.slot));
    Object value = source.get(link.value);
    if (value == null || !values.add(value)) {
      return target;
    }
    Draft changed = target.with(link.slot, List.copyOf(values));
    for (Draft.Support support : source.evidence()) {
      if (support.slots().contains(link.names)) {
        changed = changed.supportedBy(support.sentence(), List.of(link.slot));
      }
    }
    return changed;
  }

  private static @Nullable RecordType<?> named(
      Map<RecordType<?>, List<Merged>> drafts, String name) {
    return drafts.keySet().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
