package dev.assay.extract.candidates;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Glossary.NamedCandidate;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Candidate;
import dev.assay.record.CompanyRole;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The therapies that the companies of a filing develop, own, license or sell, and what is said of
 * each.
 */
public final class CandidateExtractor implements Extractor {
  static final RecordType<Candidate> TYPE = new RecordType<>("candidates", Candidate.class);

  /**
   * Umbrella terms that a text names as a further group beside diseases: "SCLC and other solid
   * tumors".
   */
  private static final Set<String> FURTHER_GROUPS =
      Set.of("solid tumor", "hematologic malignancy", "hematologic malignancies");

  /** "zorotamab vedotin-abcd", "huC242-DM4": the antibody and the payload of a composed name. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "([a-z]\\w{3,}) ([a-z]{5,})(?:-[a-z]{4})?|(\\S+)-([A-Z]{1,4}\\d{1,2}|[A-Z]{2,4}[a-z]?|DXd)");

  /** "acute graft-versus-host disease" is told beside the disease. */
  private static final Pattern COURSE = Pattern.compile("^(?:acute|chronic) ");

  private static final String NAMED = "<candidate> named";

  private final StageRules stages;
  private final IndicationRules indications;
  private final CompanyRules companies;
  private final RightsRules rights;
  private final DealRules deals;
  private final Takeovers takeovers;
  private final MakeupRules makeup;
  private final TechnologyRules technologies;
  private final ModalityRules modalities;
  private final UnsaidRoles roles;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public CandidateExtractor(Vocabulary vocabulary) {
    stages = new StageRules(vocabulary);
    indications = new IndicationRules(vocabulary);
    companies = new CompanyRules(vocabulary);
    rights = new RightsRules(vocabulary);
    deals = new DealRules(vocabulary);
    takeovers = new Takeovers(vocabulary);
    makeup = new MakeupRules(vocabulary);
    technologies = new TechnologyRules(vocabulary);
    modalities = new ModalityRules(vocabulary);
    roles = new UnsaidRoles(technologies);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(stages.rules());
    rules.addAll(indications.rules());
    rules.addAll(companies.rules());
    rules.addAll(rights.rules());
    rules.addAll(deals.rules());
    rules.addAll(takeovers.rules());
    rules.addAll(makeup.rules());
    rules.addAll(technologies.rules());
    rules.addAll(modalities.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("name")
        .open("modality", "antibody", "payload", "payload_class", "linker", "technology", "dar")
        .choosing("phase", StageRules::later);
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> said = new ArrayList<>();
    List<StageRules.Said> stagesSaid = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      modalities.read(reading, view, said);
      makeup.read(reading, view, said);
      technologies.read(reading, view, said);
      stages.read(reading, view, stagesSaid, said);
      indications.read(reading, view, said);
      companies.read(reading, view, said);
      rights.read(reading, view, said);
      deals.read(reading, view, said);
    }
    said.addAll(PipelineLines.drafts(reading));
    said.removeIf(draft -> isOfDrug(reading, draft));
    List<Draft> all = new ArrayList<>(takeovers.turned(reading, said));
    all.addAll(StageRules.drafts(stagesSaid));
    List<Draft> drafts = new ArrayList<>();
    for (NamedCandidate candidate : reading.glossary().candidates()) {
      List<Draft> own =
          all.stream()
              .filter(d -> candidate.name().equals(d.text("name")))
              .sorted(Comparator.comparing(CandidateExtractor::doubt))
              .toList();
      boolean composed = "antibody_drug_conjugate".equals(candidate.modality());
      if (composed) {
        own.stream().filter(MakeupRules::tellsAgent).forEach(drafts::add);
        drafts.add(named(reading, candidate));
      }
      drafts.addAll(withoutWider(onlySpecific(reading, UnsaidRoles.oneRole(own))));
      if (!composed) {
        drafts.add(named(reading, candidate));
      }
      for (CompanyRole unsaid : roles.unsaid(reading, candidate.name(), own)) {
        drafts.add(role(reading, candidate, unsaid));
      }
      String issuer = reading.glossary().issuer();
      if (issuer != null && UnsaidRoles.isNoOthers(issuer, own)) {
        drafts.addAll(technologies.ofAll(reading, candidate.name()));
      }
    }
    return drafts;
  }

  /** "the Zentamab Agreement": a drug is no company. */
  private static boolean isOfDrug(Reading reading, Draft draft) {
    return draft.<CompanyRole>list("companies").stream()
        .anyMatch(
            company ->
                reading.glossary().candidates().stream()
                    .anyMatch(
                        c ->
                            c.name().equalsIgnoreCase(company.name())
                                || c.aliases().stream()
                                    .anyMatch(company.name()::equalsIgnoreCase)));
  }

  /** Of two modalities that the text tells, the plainer told one leads. */
  private static double doubt(Draft draft) {
    return draft.get("modality") == null ? 0 : 1 - draft.confidence();
  }

  private static Draft named(Reading reading, NamedCandidate candidate) {
    Draft.Builder draft =
        Draft.of(TYPE, NAMED, 0.7)
            .set("name", candidate.name())
            .set("aliases", candidate.aliases())
            .set("modality", candidate.modality())
            .set("technology", technology(reading, candidate));
    if ("antibody_drug_conjugate".equals(candidate.modality())) {
      Stream.concat(Stream.of(candidate.name()), candidate.aliases().stream())
          .map(COMPOSED::matcher)
          .filter(Matcher::matches)
          .findFirst()
          .ifPresent(
              parts ->
                  draft
                      .set("antibody", parts.group(1) == null ? parts.group(3) : parts.group(1))
                      .set("payload", parts.group(2) == null ? parts.group(4) : parts.group(2)));
    }
    return draft.from(first(reading, candidate)).build();
  }

  /** "TransZoro PTH", "ZoroBody-CD33": the technology that the name begins with. */
  private static @Nullable String technology(Reading reading, NamedCandidate candidate) {
    List<String> names =
        Stream.concat(Stream.of(candidate.name()), candidate.aliases().stream()).toList();
    return reading.mentions().of(Mention.Platform.class).stream()
        .map(Mention.Platform::name)
        .filter(
            platform ->
                names.stream()
                    .anyMatch(
                        name ->
                            name.startsWith(platform)
                                && name.length() > platform.length() + 1
                                && " -".indexOf(name.charAt(platform.length())) >= 0))
        .findFirst()
        .orElse(null);
  }

  private static Draft role(Reading reading, NamedCandidate candidate, CompanyRole company) {
    return Draft.of(TYPE, NAMED, 0.65)
        .set("name", candidate.name())
        .set("companies", List.of(company))
        .from(first(reading, candidate))
        .build();
  }

  private static Sentence first(Reading reading, NamedCandidate candidate) {
    return reading.mentions().of(Mention.Candidate.class).stream()
        .filter(c -> c.name().equals(candidate.name()))
        .map(c -> reading.filing().sentenceAt(c.place().span().start()))
        .findFirst()
        .orElseThrow();
  }

  /** "thrombosis" beside "cancer-associated thrombosis" is the same, told less exactly. */
  private static List<Draft> withoutWider(List<Draft> drafts) {
    Set<String> names = new LinkedHashSet<>();
    drafts.forEach(d -> names.addAll(d.<String>list("indications")));
    return drafts.stream()
        .filter(
            d ->
                d.<String>list("indications").stream()
                    .noneMatch(
                        name ->
                            names.stream()
                                .anyMatch(n -> n.endsWith(" " + name) && !COURSE.standsIn(n))))
        .toList();
  }

  /**
   * Umbrella terms count only where nothing more specific is said of the candidate (RECORDS.md,
   * general rules).
   */
  private static List<Draft> onlySpecific(Reading reading, List<Draft> drafts) {
    Map<String, Boolean> generic = new HashMap<>();
    reading.mentions().of(Mention.Disease.class).forEach(d -> generic.put(d.name(), d.generic()));
    boolean specific =
        drafts.stream()
            .flatMap(d -> d.<String>list("indications").stream())
            .anyMatch(name -> !generic.getOrDefault(name, false));
    if (!specific) {
      return drafts;
    }
    Set<Sentence> withSpecific = new LinkedHashSet<>();
    drafts.stream()
        .filter(
            d ->
                d.<String>list("indications").stream()
                    .anyMatch(name -> !generic.getOrDefault(name, false)))
        .forEach(d -> d.evidence().forEach(e -> withSpecific.add(e.sentence())));
    return drafts.stream()
        .filter(
            d ->
                d.list("indications").isEmpty()
                    || d.<String>list("indications").stream()
                        .anyMatch(
                            name ->
                                !generic.getOrDefault(name, false)
                                    || FURTHER_GROUPS.contains(name)
                                        && withSpecific.contains(d.evidence().get(0).sentence())))
        .toList();
  }
}
