package dev.assay.extract.trials;

import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One study: all that the filing says of it. */
final class Study {
  private static final Pattern PORTION = Pattern.compile("\\b(?:portion|part)\\b");
  private static final Pattern HOPED =
      Pattern.compile(
          "\\b(?:potential|possible|eventual|further|subsequent|later)\\b(?! (?:in|of)\\b)");
  private static final List<String> RANK =
      List.of("planned", "ongoing", "initiated", "completed", "terminated");

  private final List<Statement> statements = new ArrayList<>();

  /** The first of the statements that say the same: what a study is told to be hangs on them. */
  private final Map<Object, Statement> unlike = new LinkedHashMap<>();

  Study(Statement first) {
    add(first);
  }

  /** All that is said of it, in the order in which it was added. */
  List<Statement> statements() {
    return Collections.unmodifiableList(statements);
  }

  /** Adds a statement on this study. */
  void add(Statement statement) {
    statements.add(statement);
    unlike.putIfAbsent(statement.said(), statement);
  }

  private Stream<Statement> said() {
    return unlike.values().stream();
  }

  /** The candidates, by the sentences that name them if any do. */
  Set<String> candidates() {
    Set<String> names = new LinkedHashSet<>();
    boolean named = said().anyMatch(s -> s.named() && s.mention().isStrong());
    said()
        .filter(s -> !named || s.named() && s.mention().isStrong())
        .forEach(s -> names.addAll(s.candidates()));
    return names;
  }

  /** Its phase, null where unsaid. */
  @Nullable Phase phase() {
    return said()
        .map(Statement::mention)
        .filter(m -> m.phase() != null)
        .min(Comparator.comparing(StudyMention::portion))
        .map(StudyMention::phase)
        .orElse(null);
  }

  /** Its diseases, in order. */
  List<String> diseases() {
    Set<String> names = new LinkedHashSet<>();
    boolean strong = said().anyMatch(s -> s.mention().isStrong() && !s.diseases().isEmpty());
    said().filter(s -> !strong || s.mention().isStrong()).forEach(s -> names.addAll(s.diseases()));
    return names.stream()
        .filter(name -> names.stream().noneMatch(n -> isKind(name, n) && !isBeside(name, n)))
        .toList();
  }

  /** Whether the two are one, or a sentence tells them side by side. */
  private boolean isBeside(String a, String b) {
    return a.equals(b) || said().anyMatch(s -> s.diseases().containsAll(List.of(a, b)));
  }

  /** Its names. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    said().forEach(s -> names.addAll(s.mention().names()));
    return names;
  }

  /** Its registry numbers. */
  Set<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    said().forEach(s -> numbers.addAll(s.mention().numbers()));
    return numbers;
  }

  /** How far it is: a start that lies back is a study under way if the filing says so. */
  Optional<String> status() {
    List<Statement> told = said().filter(s -> s.status() != null).toList();
    List<Statement> strong = told.stream().filter(s -> !s.weak()).toList();
    Optional<String> most =
        (strong.isEmpty() ? told : strong)
            .stream().map(Statement::status).max(Comparator.comparingInt(RANK::indexOf));
    boolean under = strong.stream().anyMatch(s -> "ongoing".equals(s.status()));
    boolean part =
        told.stream()
            .filter(s -> "initiated".equals(s.status()))
            .allMatch(s -> s.mention().portion() || isOfPortion(s));
    boolean partDone =
        told.stream()
            .filter(s -> "completed".equals(s.status()) && !s.weak())
            .allMatch(s -> s.mention().portion() || isOfPortion(s));
    return most.map(
        m ->
            m.equals("initiated") && part || m.equals("completed") && partDone && under
                ? "ongoing"
                : m.equals("initiated") && under && date().isPresent() ? "ongoing" : m);
  }

  /**
   * Whether the statement tells of a part of the study, named in the same breath: "the Phase 2
   * portion of the Phase 1/2 trial".
   */
  private static boolean isOfPortion(Statement statement) {
    String text =
        statement
            .view()
            .tokens()
            .document()
            .substring(statement.mention().span().start(), statement.mention().span().end());
    return PORTION.standsIn(text);
  }

  /** Its start. */
  Optional<String> date() {
    return said()
        .map(s -> s.draft().text("date"))
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(String::length));
  }

  /** Whether it is in healthy volunteers only, as far as is told. */
  boolean isHealthy() {
    return diseases().isEmpty() && said().anyMatch(s -> isHealthy(s.draft()));
  }

  static boolean isHealthy(Draft draft) {
    String population = draft.text("population");
    return population != null && population.contains("healthy");
  }

  /**
   * Whether enough is told to count it: a phase or a status, and besides a phase alone a status, a
   * name or a disease.
   */
  boolean isTold() {
    boolean firm = statements.stream().anyMatch(s -> s.status() != null && !s.weak());
    boolean more = firm || !names().isEmpty() || !numbers().isEmpty() || !diseases().isEmpty();
    boolean enough = more || statements.stream().anyMatch(s -> s.named() && !isHoped(s));
    boolean called = !names().isEmpty() && !diseases().isEmpty();
    boolean under =
        !diseases().isEmpty()
            && statements.stream().anyMatch(s -> s.named() && "ongoing".equals(s.status()));
    return phase() != null ? enough : firm || under || !numbers().isEmpty() || called;
  }

  private static boolean isHoped(Statement statement) {
    int start = statement.mention().span().start();
    int from = Math.max(statement.view().sentence().span().start(), start - 30);
    return HOPED.standsIn(statement.view().tokens().document().substring(from, start));
  }

  /** How well a statement fits: below 0 it tells of another study. */
  int fit(Statement statement) {
    StudyMention mention = statement.mention();
    boolean sameNumber = mention.numbers().stream().anyMatch(numbers()::contains);
    boolean sameName = mention.names().stream().anyMatch(names()::contains);
    Set<String> own = candidates();
    boolean shared =
        statement.candidates().isEmpty()
            || own.isEmpty()
            || statement.candidates().stream().anyMatch(own::contains);
    if (!shared && (statement.named() || mention.isStrong())) {
      return -1;
    }
    if (sameNumber || sameName) {
      return isOtherPhase(statement) && statement.mention().phase() != null && !sameNumber
          ? -1
          : 20;
    }
    boolean otherName =
        !mention.names().isEmpty() && !names().isEmpty()
            || !mention.numbers().isEmpty() && !numbers().isEmpty();
    if (otherName
        || isOtherPhase(statement)
        || isOtherDisease(statement)
        || isOtherTime(statement)
        || isOtherSponsor(statement)
        || isOtherCombination(statement)) {
      return -1;
    }
    int fit = own.equals(Set.copyOf(statement.candidates())) ? 2 : 0;
    fit += mention.phase() != null && mention.phase() == phase() ? 2 : 0;
    fit += statement.diseases().stream().anyMatch(diseases()::contains) ? 4 : 0;
    fit += statement.status() != null && statement.status().equals(status().orElse("")) ? 1 : 0;
    return fit;
  }

  private boolean isOtherPhase(Statement statement) {
    Phase told = statement.mention().phase();
    Phase own = phase();
    if (told == null || own == null || told == own) {
      return false;
    }
    boolean half =
        statement.mention().portion()
            || said()
                .map(Statement::mention)
                .filter(m -> m.phase() == own)
                .allMatch(StudyMention::portion);
    return !(half && (StudyFinder.isPart(told, own) || StudyFinder.isPart(own, told)));
  }

  private boolean isOtherDisease(Statement statement) {
    List<String> told = statement.diseases();
    List<String> own = diseases();
    if (told.isEmpty() || own.isEmpty()) {
      boolean others =
          !told.isEmpty() && isHealthy()
              || !own.isEmpty()
                  && told.isEmpty()
                  && isHealthy(statement.draft())
                  && statement.mention().isStrong();
      return others
          && !(statement.status() != null && statement.status().equals(status().orElse("")));
    }
    return told.stream().noneMatch(t -> own.stream().anyMatch(o -> isKind(t, o) || isKind(o, t)));
  }

  private static boolean isKind(String a, String b) {
    String kind = b.toLowerCase(Locale.ROOT);
    String whole = a.toLowerCase(Locale.ROOT);
    return kind.endsWith(whole)
        || whole.endsWith(" cancer") && kind.startsWith(whole.substring(0, whole.length() - 6));
  }

  private boolean isOtherTime(Statement statement) {
    if (statement.status() == null || statement.weak()) {
      return false;
    }
    boolean planned = statement.status().equals("planned");
    if (planned && statement.mention().referring()) {
      return false;
    }
    return said()
        .anyMatch(s -> s.status() != null && !s.weak() && "planned".equals(s.status()) != planned);
  }

  /** Whether another company is told to carry it out. */
  private boolean isOtherSponsor(Statement statement) {
    String told = statement.draft().text("sponsor");
    List<String> own = said().map(s -> s.draft().text("sponsor")).filter(Objects::nonNull).toList();
    return told != null && statement.mention().isStrong() && !own.isEmpty() && !own.contains(told);
  }

  private boolean isOtherCombination(Statement statement) {
    List<String> told = statement.draft().list("combination_with");
    return !told.isEmpty()
        && said()
            .anyMatch(
                s ->
                    !s.draft().list("combination_with").isEmpty()
                        && s.draft().<String>list("combination_with").stream()
                            .noneMatch(told::contains));
  }

  /** The number of patients: the largest that is told. */
  Optional<BigDecimal> enrollment() {
    return said()
        .map(s -> (BigDecimal) s.draft().get("enrollment"))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
