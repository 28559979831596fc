package dev.assay.write;

import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Named;
import dev.assay.explain.Explanation.Nearest;
import dev.assay.explain.Explanation.Supported;
import dev.assay.explain.Explanation.Telling;
import dev.assay.explain.Explanation.Untold;
import dev.assay.record.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an explanation says of sections, records and rules, each in a line. */
final class ExplanationWords {
  private static final int LEADING = 4;

  /** What a reader who never saw an explanation has to know of it, a paragraph each. */
  static final List<String> LEGEND =
      List.of(
          "How to read this. Each sentence has its number before it. Behind | stands what was recognized in it"
              + " (mentions; not all are right, not all are used; = says what one stands for) and the records that it"
              + " supports.",
          "A record is shown whole at the sentence that tells most of it, with the slots that are read there; other"
              + " sentences point there and say what they add or repeat. Behind \"by\" stands the rule that reads it, in"
              + " \u00ab \u00bb, and the words of the text that it matched, in quotes, with ... for what it passed over."
              + " A rule is named by what it reads: \u00ab<candidate> in <stage>\u00bb is a candidate, \"in\" or words"
              + " like it, and a stage of development.",
          "Confidence is how often such a record is right as a whole: the sureness of its rules, times the share of"
              + " records of its type that are right in every slot where their rules are right (measured on filings that"
              + " the rules were not written on; no factor stands where none is needed), times 0.6 for each warning."
              + " Its rules are as sure as the surest of them; each telling by another rule takes a fifth off the doubt"
              + " (1 minus sureness), never beyond a sureness of 0.9. Tellings by the same rule, or beyond that, add"
              + " nothing.",
          "A sentence with mentions alone gave no record: nothing was read from it, or only what another sentence tells"
              + " as well. Sentences that name only companies or dates stand without their mentions. A section that is"
              + " left out is read for show: nothing of it enters a record.");

  private final Cells cells = new Cells();

  /** "[body]", "[risk_factors: left out, it tells what might go wrong, not what is]". */
  String section(Line line) {
    return "["
        + line.section()
        + (line.isTold() ? "]" : ": left out, since " + line.leftOut() + "]");
  }

  /** "candidate "the compound" = VRX-204 (named last before it, in 12)". */
  String mentions(List<Named> mentions) {
    List<String> texts = new ArrayList<>();
    for (Named named : mentions) {
      String why = named.why() == null ? "" : " (" + named.why() + ")";
      texts.add(
          named.mention().type()
              + " "
              + inQuotes(named.text())
              + (named.standsFor() == null
                  ? ""
                  : " = " + TableWriter.clean(named.standsFor()) + why));
    }
    return String.join(", ", texts);
  }

  /**
   * "dosing 1f00...: candidate VRX-204, kind level, low 5": the type, the id, the slots that are
   * filled.
   */
  String heading(Supported record) {
    return titled(record) + ": " + String.join(", ", filled(record));
  }

  /**
   * "dosing 1f00... (candidate VRX-204, kind level), whole at 12": what tells it from others, its
   * name or else its first slots, and where it is shown whole.
   */
  String reference(Supported record) {
    List<String> filled = filled(record);
    int shown = record.type().slots().get(0).equals("name") ? 1 : LEADING;
    return titled(record)
        + " ("
        + String.join(", ", filled.subList(0, Math.min(shown, filled.size())))
        + "), whole at "
        + record.main();
  }

  private static String titled(Supported record) {
    return record.type().name() + " " + record.fact().id();
  }

  private List<String> filled(Supported record) {
    RecordType<?> type = record.type();
    List<String> filled = new ArrayList<>();
    for (String slot : type.slots()) {
      String text = TableWriter.clean(cells.text(type.value(record.fact(), slot)));
      if (!text.isEmpty()) {
        filled.add(slot + " " + text);
      }
    }
    return filled;
  }

  /**
   * What the sentence tells of the record, a line for each rule and other record: "adds: phase
   * phase_1 by «<candidate> in <stage>»: "VRX-204 in ... Phase 1"".
   */
  List<String> support(Supported record, Line line) {
    boolean main = record.main() == line.number();
    List<String> lines = new ArrayList<>();
    Map<String, Object> said = new HashMap<>();
    for (Telling telling : record.tellings()) {
      List<String> values = new ArrayList<>();
      List<String> repeated = new ArrayList<>();
      telling
          .slots()
          .forEach(
              (slot, value) -> {
                if (record.repeated().contains(slot)) {
                  if (!value.equals(said.put(slot, value))) {
                    repeated.add(slot);
                  }
                } else if (!value.equals(said.put(slot, value))) {
                  values.add(read(record, telling, slot, main));
                }
              });
      if (!values.isEmpty() || !repeated.isEmpty()) {
        String told =
            (values.isEmpty() ? "" : (main ? "read: " : "adds: ") + String.join(", ", values))
                + (values.isEmpty() || repeated.isEmpty() ? "" : "; ")
                + (repeated.isEmpty() ? "" : "repeats: " + String.join(", ", repeated));
        lines.add(told + by(telling, line));
      }
    }
    record
        .linked(line)
        .forEach(
            link ->
                lines.add(
                    "linked: "
                        + link.slot()
                        + " "
                        + value(link.value())
                        + " from a record of "
                        + link.from()
                        + " that stands here too"));
    return lines;
  }

  /**
   * "phase phase_1 (the record has phase_2)", "payee Acme (named in 12)"; where the record stands
   * whole above it, only the slot if it is the record's value.
   */
  private String read(Supported record, Telling telling, String slot, boolean main) {
    Object value = telling.slots().get(slot);
    Object whole = record.type().value(record.fact(), slot);
    Integer named = telling.named().get(slot);
    String rest = telling.goesOn().get(slot);
    boolean same = Objects.equals(value, whole);
    boolean part = whole == null || whole instanceof List<?>;
    return slot
        + (main && same ? "" : " " + value(value))
        + (named == null ? "" : " (named in " + named + ")")
        + (rest == null ? "" : " (the text goes on: " + inQuotes(rest) + ")")
        + (same || part ? "" : " (the record has " + value(whole) + ")");
  }

  private String value(@Nullable Object value) {
    return TableWriter.clean(cells.text(value));
  }

  /** " by «<candidate> in <stage>»: "VRX-204 ... Phase 1"". */
  private String by(Telling telling, Line line) {
    String rule = " by " + quoted(telling.rule());
    if (telling.words().isEmpty()) {
      return rule;
    }
    return rule
        + (telling.at() == line.number() ? ": " : ", whose words stand in " + telling.at() + ": ")
        + words(telling.words());
  }

  /** The words that a rule matched, what it passed over as dots. */
  private static String words(List<String> words) {
    return inQuotes(String.join(" ... ", words));
  }

  private static String inQuotes(String text) {
    return '"' + TableWriter.clean(text) + '"';
  }

  /** "read elsewhere: route in 12, indication in 14"; empty where all is read here. */
  String elsewhere(Supported record) {
    if (record.elsewhere().isEmpty()) {
      return "";
    }
    Map<Integer, List<String>> byPlace = new LinkedHashMap<>();
    record
        .elsewhere()
        .forEach((slot, at) -> byPlace.computeIfAbsent(at, a -> new ArrayList<>()).add(slot));
    List<String> places = new ArrayList<>();
    byPlace.forEach((at, slots) -> places.add(String.join(", ", slots) + " in " + at));
    return "read elsewhere: " + String.join("; ", places);
  }

  /** A rule's name, set off from the words around it. */
  static String quoted(String rule) {
    return "\u00ab" + rule + "\u00bb";
  }

  /** "would tell: milestones kind milestone, amount 5000000 by «milestone»: "milestone"". */
  String untold(Untold untold, Line line) {
    List<String> values = new ArrayList<>();
    untold.telling().slots().forEach((slot, value) -> values.add(slot + " " + value(value)));
    return "would tell: "
        + untold.type().name()
        + " "
        + String.join(", ", values)
        + by(untold.telling(), line);
  }

  /**
   * "nothing read of "5 mg/kg" here: the nearest rule of dosing is «<candidate> <dose>»; it found
   * "VRX-204", it lacks a dose".
   */
  String nearest(Nearest nearest) {
    String start = "nothing read of " + inQuotes(nearest.trigger()) + " here: ";
    String rule = nearest.rule();
    if (rule == null) {
      return start
          + "no rule of "
          + nearest.type()
          + " comes near; it would need "
          + nearest.lacks()
          + (nearest.why() == null ? "" : "; " + nearest.why());
    }
    String words = " " + words(nearest.words());
    return nearest.lacks() != null
        ? start
            + "the nearest rule of "
            + nearest.type()
            + " is "
            + quoted(rule)
            + "; it found"
            + words
            + ", it lacks "
            + nearest.lacks()
        : start
            + "the rule of "
            + nearest.type()
            + " "
            + quoted(rule)
            + " stands,"
            + words
            + (nearest.why() == null
                ? ", but what it tells lacks a value, a candidate or a party that a record needs"
                : ", but tells nothing since " + nearest.why());
  }
}
