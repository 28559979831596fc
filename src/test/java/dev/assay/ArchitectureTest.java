package dev.assay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.assay.record.Fact;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The one way of the data, and what no part of the program may know. */
@AnalyzeClasses(packages = "dev.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.assay";

  /** Each package knows those before it only. */
  private static final List<String> WAY =
      List.of(
          "text",
          "source",
          "record",
          "lexicon",
          "analysis",
          "mention",
          "rule",
          "glossary",
          "extract",
          "resolve",
          "explain",
          "write",
          "verify",
          "evaluate",
          "cli");

  @ArchTest
  static final ArchRule theDataFlowsOneWay =
      CompositeArchRule.of(WAY.stream().map(ArchitectureTest::knowsNothingLater).toList());

  @ArchTest
  static final ArchRule everyPackageIsOnTheWay =
      classes()
          .that(not(resideInAPackage(ROOT)))
          .should()
          .resideInAnyPackage(WAY.stream().map(ArchitectureTest::below).toArray(String[]::new));

  @ArchTest
  static final ArchRule theTextImportsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage(below("text"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.assay..").and(not(resideInAPackage(below("text")))));

  @ArchTest
  static final ArchRule onlyTheAnalysisKnowsOpenNlp = onlyIn("opennlp..", below("analysis"));

  @ArchTest static final ArchRule onlyTheSourceKnowsJsoup = onlyIn("org.jsoup..", below("source"));

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli = onlyIn("picocli..", below("cli"), ROOT);

  @ArchTest
  static final ArchRule extractorsKnowNoOutputAndNoCommand =
      noClasses()
          .that()
          .resideInAPackage(below("extract"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              below("write"),
              below("cli"),
              below("evaluate"),
              below("verify"),
              below("source"),
              below("resolve"));

  @ArchTest
  static final ArchRule extractorsDoNotKnowOneAnother =
      slices().matching("dev.assay.extract.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule writersKnowNoRecordByName =
      noClasses()
          .that()
          .resideInAPackage(below("write"))
          .should()
          .dependOnClassesThat(
              assignableTo(Fact.class)
                  .and(
                      not(
                          DescribedPredicate.describe(
                              "the type of all", c -> c.isEquivalentTo(Fact.class)))));

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesAndEnds =
      noClasses()
          .that(
              not(resideInAPackage(below("cli")))
                  .and(not(DescribedPredicate.describe("Main", c -> c.isEquivalentTo(Main.class)))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule noStateIsStatic =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          // What a thread's last text holds; a memo that no result depends on.
          .and()
          .doNotHaveFullName("dev.assay.text.Gate.LETTERS")
          .should(beConstant());

  /** A pattern turns texts away as a whole; of a part it has to be told beforehand. */
  @ArchTest
  static final ArchRule regionsAreGivenToThePattern =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "use the text's Pattern",
                  c ->
                      !c.isEquivalentTo(Pattern.class)
                          && c.getDirectDependenciesFromSelf().stream()
                              .anyMatch(d -> d.getTargetClass().isEquivalentTo(Pattern.class))))
          .should()
          .callMethod(Matcher.class, "region", int.class, int.class);

  @ArchTest
  static final ArchRule nothingIsLoggedByTheJdk =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  private static String below(String name) {
    return ROOT + "." + name + "..";
  }

  private static ArchRule knowsNothingLater(String name) {
    List<String> later =
        new ArrayList<>(
            WAY.subList(WAY.indexOf(name) + 1, WAY.size()).stream()
                .map(ArchitectureTest::below)
                .toList());
    boolean isCommand = name.equals("cli");
    if (!isCommand) {
      later.add(ROOT);
    }
    DescribedPredicate<JavaClass> known =
        isCommand
            ? DescribedPredicate.describe("Main", c -> c.isEquivalentTo(Main.class))
            : resideInAnyPackage(later.toArray(String[]::new)).as("what comes after %s", name);
    return noClasses().that().resideInAPackage(below(name)).should().dependOnClassesThat(known);
  }

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that(not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  /** Final, and of a type that cannot change; a private array counts as one that nobody changes. */
  private static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be final and of a type that cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean array = field.getRawType().isArray();
        boolean collection =
            field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
        boolean plain =
            Set.of(List.class.getName(), Set.class.getName(), Map.class.getName())
                .contains(field.getRawType().getName());
        boolean changes =
            collection && !plain
                || Stream.of(StringBuilder.class, StringBuffer.class, ThreadLocal.class)
                    .anyMatch(field.getRawType()::isAssignableTo)
                || field.getRawType().getPackageName().startsWith("java.util.concurrent.atomic")
                || array && !field.getModifiers().contains(JavaModifier.PRIVATE);
        if (!field.getModifiers().contains(JavaModifier.FINAL) || changes) {
          events.add(
              SimpleConditionEvent.violated(
                  field, field.getFullName() + ": " + field.getRawType().getName()));
        }
      }
    };
  }
}
