package dev.assay.write;

import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Nearest;
import dev.assay.explain.Explanation.Supported;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an explanation says of sections, records and rules, each in a line. */
final class ExplanationWords {
  private static final int LEADING = 4;

  private final Cells cells = new Cells();

  /** "[body]", "[risk_factors, left out]". */
  String section(Line line) {
    return "[" + line.section() + (line.told() ? "]" : ", left out]");
  }

  /**
   * "dosing 1f00...: candidate VRX-204, kind level": the type, the id, the first slots that are
   * filled.
   */
  String name(Supported record) {
    List<String> filled = filled(record);
    return titled(record, filled.subList(0, Math.min(LEADING, filled.size())));
  }

  /** "supported here: name, phase, by «<candidate> in <stage>»". */
  String support(Supported record, Line line) {
    List<String> rules = record.rulesAt(line).stream().map(this::quoted).toList();
    return "supported here: "
        + String.join(", ", record.slots())
        + (rules.isEmpty() ? "" : "; by " + String.join(", ", rules));
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

  /** "confidence 0.88: the rule's own is 0.85; told 3 times, also by «<dose> dose» (0.7)". */
  String confidence(Supported record) {
    Map<String, Double> others = new LinkedHashMap<>();
    double own = 0;
    for (Draft telling : record.tellings()) {
      if (telling.rule().equals(record.fact().rule())) {
        own = Math.max(own, telling.confidence());
      } else {
        others.merge(telling.rule(), telling.confidence(), Math::max);
      }
    }
    int times = record.tellings().size();
    StringBuilder words =
        new StringBuilder("confidence " + Scalars.number(record.fact().confidence()));
    words.append(": the rule's own is ").append(Scalars.number(own));
    words.append(times == 1 ? "; told once" : "; told " + times + " times");
    if (!others.isEmpty()) {
      words
          .append(", also by ")
          .append(
              listed(
                  others.entrySet().stream()
                      .map(
                          other ->
                              quoted(other.getKey())
                                  + " ("
                                  + Scalars.number(other.getValue())
                                  + ")")
                      .toList()));
    } else if (times > 1) {
      words.append(", by this rule only, which counts once");
    }
    int warnings = record.fact().warnings().size();
    if (warnings > 0) {
      words.append(warnings == 1 ? "; less for the warning" : "; less for the warnings");
    } else if (record.fact().confidence() < own) {
      words.append("; less for the record as a whole, which gathers many statements");
    }
    return words.toString();
  }

  private static String listed(Collection<String> items) {
    return String.join("; ", items);
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
