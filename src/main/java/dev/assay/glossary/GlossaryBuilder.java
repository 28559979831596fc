package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.glossary.Glossary.NamedAntigen;
import dev.assay.glossary.Glossary.NamedCandidate;
import dev.assay.lexicon.TermIndex;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Settles who is who in a filing and resolves its mentions accordingly. */
public final class GlossaryBuilder {
  private final DiseaseNames diseases;

  /** A builder over an index of terms. */
  public GlossaryBuilder(TermIndex terms) {
    this.diseases = new DiseaseNames(terms);
  }

  /** The filing with its mentions resolved. */
  public Reading read(Filing filing, Mentions found) {
    CompanyNames companies = new CompanyNames(filing, found);
    CandidateFinder candidates = new CandidateFinder(filing, found);
    Covered drugs = new Covered(found.of(Mention.Drug.class));
    List<Mention.Antigen> targets =
        found.of(Mention.Antigen.class).stream().filter(antigen -> !drugs.cover(antigen)).toList();
    Covered genes = new Covered(targets);
    SelfDescriptions descriptions = new SelfDescriptions(filing, found);
    Map<String, NamedAntigen> antigens = antigens(targets);
    Map<String, String> diseaseNames = diseases.of(filing, found.of(Mention.Disease.class));
    List<Mention> resolved = new ArrayList<>(companies.resolved(found));
    List<Mention.Candidate> named = new ArrayList<>();
    for (Mention mention : found.all()) {
      if (mention instanceof Mention.Drug drug) {
        NamedCandidate candidate = candidates.candidate(drug);
        if (candidate == null && candidates.isPayload(drug)) {
          resolved.add(new Mention.Payload(drug.place(), drug.name(), "", false));
        } else if (candidate == null && candidates.isAntibodyPart(drug)) {
          resolved.add(new Mention.Antibody(drug.place(), drug.name()));
        } else if (candidate == null) {
          resolved.add(drug);
        } else {
          named.add(new Mention.Candidate(drug.place(), candidate.name(), false));
        }
      } else if (mention instanceof Mention.Antigen antigen) {
        if (drugs.cover(antigen)) {
          continue;
        }
        resolved.add(
            new Mention.Antigen(
                antigen.place(),
                antigens.get(antigen.entry()).name(),
                antigen.entry(),
                antigen.symbol(),
                antigen.kind()));
      } else if (mention instanceof Mention.Disease disease) {
        if (genes.cover(disease) || descriptions.hold(disease)) {
          continue; // "Kirsten rat sarcoma"
        }
        resolved.add(
            new Mention.Disease(
                disease.place(),
                diseaseNames.getOrDefault(disease.name(), disease.name()),
                disease.generic(),
                disease.population()));
      } else if (!(mention instanceof Mention.Company)) {
        resolved.add(mention);
      }
    }
    resolved.addAll(named);
    resolved.addAll(References.find(filing, named));
    Glossary glossary =
        new Glossary(
            companies.issuer(),
            candidates.candidates(),
            List.copyOf(antigens.values()),
            companies.companies());
    Mentions mentions = new Mentions(resolved);
    return Reading.of(filing, mentions, glossary, new TextDiscourse(filing, mentions, glossary));
  }

  /**
   * One antigen for each lexicon entry; the name used most leads, at a tie an abbreviation, then
   * the first.
   */
  private static Map<String, NamedAntigen> antigens(List<Mention.Antigen> mentions) {
    Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
    Map<String, String> symbols = new LinkedHashMap<>();
    for (Mention.Antigen mention : mentions) {
      names
          .computeIfAbsent(mention.entry(), e -> new LinkedHashMap<>())
          .merge(mention.name(), 1, Integer::sum);
      if (mention.symbol() != null) {
        symbols.put(mention.entry(), Objects.requireNonNull(mention.symbol()));
      }
    }
    Map<String, NamedAntigen> antigens = new LinkedHashMap<>();
    names.forEach(
        (entry, spellings) -> {
          String lead =
              spellings.entrySet().stream()
                  .sorted(
                      Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                          .thenComparing(e -> e.getKey().indexOf(' ') < 0 ? 0 : 1))
                  .findFirst()
                  .orElseThrow()
                  .getKey();
          List<String> aliases = new ArrayList<>();
          for (String spelling : spellings.keySet()) {
            boolean variant =
                Aliases.key(spelling).equals(Aliases.key(lead))
                    || aliases.stream().anyMatch(a -> Aliases.key(a).equals(Aliases.key(spelling)));
            if (!variant) {
              aliases.add(spelling);
            }
          }
          antigens.put(entry, new NamedAntigen(lead, symbols.get(entry), List.copyOf(aliases)));
        });
    return antigens;
  }
}
