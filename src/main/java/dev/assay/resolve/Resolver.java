package dev.assay.resolve;

import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.text.Document;
import dev.assay.text.Sentence;
import dev.assay.text.SourceMap;
import dev.assay.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Turns drafts into records: merged, linked, checked, with their evidence, confidence and identity.
 */
public final class Resolver {
  private static final int ID_LENGTH = 16;

  private final Map<RecordType<?>, Merging> mergings;

  /** A resolver of the given types, in the output's order. */
  public Resolver(Map<RecordType<?>, Merging> mergings) {
    this.mergings = new LinkedHashMap<>(mergings);
  }

  /** The records of a filing, each type in order of first evidence, with what they are made of. */
  public Resolution resolve(Reading reading, List<Draft> drafts) {
    Map<RecordType<?>, List<Merger.Merged>> merged = new LinkedHashMap<>();
    mergings.forEach(
        (type, merging) ->
            merged.put(
                type,
                Merger.merge(drafts.stream().filter(d -> d.type() == type).toList(), merging)));
    Links.draw(merged);
    Map<RecordType<?>, List<Draft>> linked = new LinkedHashMap<>();
    merged.forEach(
        (type, list) -> linked.put(type, list.stream().map(Merger.Merged::draft).toList()));
    Finished finished = new Finished(linked, reading.filing().original());
    Map<RecordType<?>, List<Fact>> records = new LinkedHashMap<>();
    Map<String, Resolution.Origin> origins = new LinkedHashMap<>();
    merged.forEach((type, list) -> records.put(type, records(list, finished, origins)));
    return new Resolution(
        new FilingRecords(reading.filing().info().by(reading.glossary().issuer()), records),
        origins);
  }

  /** The records of one type, in order of first evidence, with what they are made of put beside. */
  private static List<Fact> records(
      List<Merger.Merged> merged, Finished finished, Map<String, Resolution.Origin> origins) {
    List<Fact> facts = new ArrayList<>();
    merged.stream()
        .filter(m -> !m.draft().evidence().isEmpty())
        .sorted(Comparator.comparingInt(m -> first(m.draft()).span().start()))
        .forEach(
            told -> {
              Draft draft = told.draft();
              List<String> warnings = Checks.warnings(draft, finished);
              Confidence confidence =
                  Confidence.of(draft.type().name(), draft.confidence(), warnings.size());
              Fact fact = record(draft, warnings, confidence.value(), finished.document());
              if (origins.putIfAbsent(
                      fact.id(), new Resolution.Origin(told.tellings(), told.links(), confidence))
                  == null) {
                facts.add(fact);
              }
            });
    return facts;
  }

  private static Sentence first(Draft draft) {
    return draft.evidence().stream()
        .map(Draft.Support::sentence)
        .min(Comparator.comparingInt(Sentence::index))
        .orElseThrow();
  }

  private static Fact record(
      Draft draft, List<String> warnings, double confidence, Document document) {
    RecordType<?> type = draft.type();
    Map<String, Object> values = new LinkedHashMap<>(draft.slots());
    values.put("id", id(type, draft, document));
    values.put("evidence", evidence(type, draft, document));
    values.put("rule", draft.rule());
    values.put("confidence", confidence);
    values.put("warnings", warnings);
    return type.build(values);
  }

  /** A hash of the filing's text and the record's slots, the same in every run. */
  private static String id(RecordType<?> type, Draft draft, Document document) {
    StringBuilder content = new StringBuilder(document.sha256()).append('\n').append(type.name());
    new TreeMap<>(draft.slots())
        .forEach((slot, value) -> content.append('\n').append(slot).append('=').append(value));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: not found, expected in every Java", e);
    }
  }

  private static List<Evidence> evidence(RecordType<?> type, Draft draft, Document document) {
    List<Evidence> pieces = new ArrayList<>();
    SourceMap source = document.source();
    draft.evidence().stream()
        .sorted(Comparator.comparingInt(s -> s.sentence().index()))
        .forEach(
            support -> {
              Sentence sentence = support.sentence();
              Span bytes = source == null ? null : source.of(sentence.span());
              List<String> slots =
                  type.slots().stream()
                      .filter(
                          slot ->
                              support.slots().contains(slot) && Objects.nonNull(draft.get(slot)))
                      .toList();
              if (!slots.isEmpty()) {
                pieces.add(
                    new Evidence(
                        document.codePoints().fromUnits(sentence.span().start()),
                        document.codePoints().fromUnits(sentence.span().end()),
                        document.slice(sentence.span()),
                        sentence.section().kind().value(),
                        slots,
                        bytes == null ? null : bytes.start(),
                        bytes == null ? null : bytes.end()));
              }
            });
    return pieces;
  }
}
