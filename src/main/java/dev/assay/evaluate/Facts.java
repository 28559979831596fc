package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record apart into facts: one for each filled slot, one for each element of a list slot.
 */
final class Facts {
  private final String type;
  private final FilingNames names;
  private final Set<Fact> facts = new LinkedHashSet<>();

  private Facts(String type, FilingNames names) {
    this.type = type;
    this.names = names;
  }

  /** The facts of a record of a type, each once, in the order of its slots. */
  static List<Fact> of(String type, JsonNode record, FilingNames names) {
    Facts facts = new Facts(type, names);
    for (Map.Entry<String, JsonNode> slot : facts.withoutLeadAmongAliases(record).properties()) {
      if (!ScoringTables.UNSCORED.contains(slot.getKey())) {
        facts.add(slot.getKey(), slot.getValue());
      }
    }
    facts.addOtherEndOfSingleDose(record);
    return List.copyOf(facts.facts);
  }

  private void add(String slot, JsonNode value) {
    if (value.isArray()) {
      value.forEach(element -> add(slot, element));
    } else if (value.isObject()) {
      addObject(slot, value);
    } else if (Literals.present(value) && !(value.isTextual() && value.textValue().isEmpty())) {
      facts.add(fact(slot, value));
    }
  }

  private void addObject(String slot, JsonNode value) {
    switch (slot) {
      case "companies" -> addCompany(value);
      case "expression" -> {
        String disease = DiseaseNames.of(textOf(value, "disease"));
        facts.add(Fact.words(slot, disease + ":" + Quantities.number(value.path("percent"))));
      }
      case "company" -> value.properties().forEach(e -> add("company_" + e.getKey(), e.getValue()));
      default -> facts.add(Fact.words(slot, Wording.of(Literals.json(value))));
    }
  }

  private void addCompany(JsonNode company) {
    String name = CompanyNames.of(textOf(company, "name"));
    facts.add(Fact.words("companies", name));
    JsonNode role = company.path("role");
    if (Literals.filled(role)) {
      facts.add(Fact.words("role", name + ":" + Wording.of(Literals.of(role))));
    }
  }

  private Fact fact(String slot, JsonNode value) {
    Function<String, String> normal = normal(slot);
    if (normal != null) {
      return Fact.words(slot, normal.apply(Literals.of(value)));
    }
    if (value.isNumber()) {
      return new Fact(slot, Quantities.number(value), true);
    }
    return Fact.words(
        slot, value.isBoolean() ? Literals.of(value) : Wording.of(Literals.of(value)));
  }

  /**
   * How a slot's values are brought to one form; null for plain words, numbers and truth values.
   */
  private @Nullable Function<String, String> normal(String slot) {
    boolean antigen = type.equals("antigens");
    if (ScoringTables.COMPANY.contains(slot)) {
      return CompanyNames::of;
    }
    if (ScoringTables.CANDIDATE.contains(slot)
        || (type.equals("candidates") && slot.equals("name"))) {
      return names::candidate;
    }
    if (ScoringTables.DISEASE.contains(slot)) {
      return DiseaseNames::of;
    }
    if (slot.equals("targets") || (antigen && slot.equals("name"))) {
      return names::antigen;
    }
    if (antigen && (slot.equals("aliases") || slot.equals("symbol"))) {
      return AntigenNames::of;
    }
    if (ScoringTables.UNIT.contains(slot)) {
      return Quantities::unit;
    }
    return slot.equals("p_value") ? Quantities::pValue : null;
  }

  /** Whichever of its names leads a record, the others are its aliases. */
  private JsonNode withoutLeadAmongAliases(JsonNode record) {
    JsonNode name = record.path("name");
    JsonNode aliases = record.path("aliases");
    if (!ScoringTables.NAMED.contains(type)
        || !Literals.filled(name)
        || !Literals.filled(aliases)) {
      return record;
    }
    boolean candidate = type.equals("candidates");
    String lead =
        candidate ? names.candidate(Literals.of(name)) : names.knownAntigen(Literals.of(name));
    List<JsonNode> every = new ArrayList<>(List.of(name));
    aliases.forEach(every::add);
    Function<JsonNode, String> normal =
        value -> candidate ? Wording.of(Literals.of(value)) : AntigenNames.of(Literals.of(value));
    if (every.stream().map(normal).noneMatch(lead::equals)) {
      return record;
    }
    ObjectNode changed = ((ObjectNode) record).objectNode();
    record.properties().forEach(slot -> changed.set(slot.getKey(), slot.getValue()));
    ArrayNode others = changed.putArray("aliases");
    every.stream().filter(value -> !normal.apply(value).equals(lead)).forEach(others::add);
    return changed;
  }

  /** "RECORDS.md, dosing: a single dose has low = high", unless it is one end of an escalation. */
  private void addOtherEndOfSingleDose(JsonNode record) {
    if (!type.equals("dosing") || record.path("kind").asText().equals("escalation")) {
      return;
    }
    JsonNode low = record.path("low");
    JsonNode high = record.path("high");
    if (Literals.present(low) && !Literals.present(high)) {
      add("high", low);
    } else if (Literals.present(high) && !Literals.present(low)) {
      add("low", high);
    }
  }

  private static String textOf(JsonNode object, String slot) {
    return object.has(slot) ? Literals.of(object.get(slot)) : "";
  }
}
