package dev.assay.write;

import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Nearest;
import dev.assay.explain.Explanation.Supported;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.resolve.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an explanation says of sections, records and rules, each in a line. */
final class ExplanationWords {
  private static final int LEADING = 4;

  /** What a reader who never saw an explanation has to know of it. */
  static final String LEGEND =
      "How to read this: below a sentence, behind |, stand its mentions (what was recognized by shape and place;"
          + " not all are right, not all are used, and \"we\" is the company that speaks) and the records that it"
          + " supports, each with the rules that read its slots here. A rule is named by what it reads:"
          + " \u00ab<candidate> in <stage>\u00bb is a candidate, \"in\" or words like it, and a stage of"
          + " development. The number of a rule is how sure a statement of its kind is, less where words beside it"
          + " are missing; the surest statement counts, each other rule that tells the same takes a fifth off"
          + " the doubt that is left, down to 0.1, and the same rule again counts once. Confidence is how often such a record is"
          + " right as a whole. A record bears the name of one rule, also where other sentences add to it: \"here\" names"
          + " the rules that read this sentence, and \"from what else is told of it\" is a slot that another record of"
          + " the same candidate or study gives. A sentence with mentions alone gave nothing, and no rule"
          + " came near. No records are made from sections that are left out.";

  private final Cells cells = new Cells();

  /** "[body]", "[risk_factors, left out]". */
  String section(Line line) {
    return "[" + line.section() + (line.told() ? "]" : ", left out]");
  }

  /**
   * "dosing 1f00...: candidate VRX-204, kind level (explained above)": the type, the id and what
   * tells it from others, its name or else its first slots.
   */
  String again(Supported record) {
    List<String> filled = filled(record);
    int shown = record.type().slots().get(0).equals("name") ? 1 : LEADING;
    return titled(record, filled.subList(0, Math.min(shown, filled.size()))) + " (explained above)";
  }

  /** "here: name, phase by «<candidate> in <stage>»; targets from another record". */
  String support(Supported record, Line line) {
    List<String> parts = new ArrayList<>();
    List<String> linked = new ArrayList<>(record.slots());
    record
        .slotsByRule(line)
        .forEach(
            (rule, slots) -> {
              parts.add(
                  (slots.isEmpty() ? "" : String.join(", ", slots) + " ") + "by " + quoted(rule));
              linked.removeAll(slots);
            });
    if (!linked.isEmpty()) {
      parts.add(String.join(", ", linked) + " from what else is told of it");
    }
    return "here: " + String.join("; ", parts);
  }

  /** A rule's name, set off from the words around it. */
  String quoted(String rule) {
    return "\u00ab" + rule + "\u00bb";
  }

  /**
   * "dosing 1f00...: candidate VRX-204, kind level, low 5": the type, the id, the slots that are
   * filled.
   */
  String heading(Supported record) {
    return titled(record, filled(record));
  }

  private static String titled(Supported record, List<String> slots) {
    return record.type().name() + " " + record.fact().id() + ": " + String.join(", ", slots);
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
   * "confidence 0.56 = 0.9 × 0.62: «<candidate> <payload>» gives 0.8; …", so that each factor is
   * told where it comes from.
   */
  String confidence(Supported record) {
    Confidence confidence = record.origin().confidence();
    List<String> factors = new ArrayList<>(List.of(Scalars.number(confidence.told())));
    List<String> reasons = new ArrayList<>(List.of(told(record)));
    if (confidence.whole() < 1) {
      String whole = Scalars.number(confidence.whole());
      factors.add(whole);
      reasons.add(
          "× "
              + whole
              + " is left of it for a whole record of this type, as measured on filings that the rules were not written on");
    }
    if (confidence.warnings() > 0) {
      String left = Scalars.number(Confidence.LEFT);
      factors.addAll(Collections.nCopies(confidence.warnings(), left));
      reasons.add(
          "× " + left + (confidence.warnings() == 1 ? " for the warning" : " for each warning"));
    }
    return "confidence "
        + Scalars.number(record.fact().confidence())
        + (factors.size() == 1 ? "" : " = " + String.join(" × ", factors))
        + ": "
        + String.join("; ", reasons);
  }

  /**
   * "«maximum tolerated dose is <dose>» gives 0.85, raised to 0.88 as «<dose> dose» (0.7) tells it
   * too".
   */
  private String told(Supported record) {
    Map<String, Double> others = new LinkedHashMap<>();
    double own = 0;
    for (Draft telling : record.origin().tellings()) {
      if (telling.rule().equals(record.fact().rule())) {
        own = Math.max(own, telling.confidence());
      } else {
        others.merge(telling.rule(), telling.confidence(), Math::max);
      }
    }
    String start = quoted(record.fact().rule()) + " gives " + Scalars.number(own);
    int times = record.origin().tellings().size();
    if (others.isEmpty()) {
      return start
          + (times == 1
              ? "; told once"
              : "; told " + times + " times, by this rule only, which counts once");
    }
    List<String> named = new ArrayList<>();
    others.forEach((rule, given) -> named.add(quoted(rule) + " (" + Scalars.number(given) + ")"));
    double together = record.origin().confidence().told();
    return start
        + (together > own ? ", raised to " + Scalars.number(together) + " as" : "; told also by")
        + " "
        + String.join(", ", named)
        + (together <= own ? "" : others.size() == 1 ? " tells it too" : " tell it too");
  }

  /**
   * "no record of "5 mg/kg": the nearest rule of dosing, «<candidate> <dose>», lacks <candidate>".
   */
  String nearest(Nearest nearest) {
    String start = "no record of \"" + TableWriter.clean(nearest.trigger()) + "\": ";
    if (nearest.rule() == null) {
      return start
          + "no rule of "
          + nearest.type()
          + " comes near; it would need "
          + nearest.lacks();
    } else if (nearest.lacks() == null) {
      return start
          + "the rule of "
          + nearest.type()
          + " "
          + quoted(nearest.rule())
          + " stands here, but what it tells is incomplete or left out";
    }
    return start
        + "the nearest rule of "
        + nearest.type()
        + ", "
        + quoted(nearest.rule())
        + ", lacks "
        + nearest.lacks();
  }
}
