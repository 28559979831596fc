package dev.assay.explain;

import dev.assay.analysis.Filing;
import dev.assay.extract.Extractor;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.Standing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words by which a rule came to what it tells. */
final class RuleWords {
  private final Map<RecordType<?>, Map<String, List<Rule>>> rules = new HashMap<>();

  RuleWords(List<Extractor> extractors) {
    for (Extractor extractor : extractors) {
      Map<String, List<Rule>> byName = new HashMap<>();
      for (Rule rule : extractor.rules()) {
        byName.computeIfAbsent(rule.name(), n -> new ArrayList<>()).add(rule);
      }
      rules.put(extractor.type(), byName);
    }
  }

  /**
   * What of the sentence stands for the pattern of the draft's rule; of several places the one that
   * holds most of the draft's values, the shortest of equals. Empty where the pattern stands
   * nowhere in it.
   */
  List<String> in(SentenceView view, Draft draft) {
    Set<String> values = values(draft.slots());
    Standing best = null;
    long most = -1;
    for (Rule rule :
        rules.getOrDefault(draft.type(), Map.of()).getOrDefault(draft.rule(), List.of())) {
      for (Standing standing : rule.pattern().standings(view)) {
        Set<String> told = new HashSet<>();
        standing.match().slots().values().forEach(mention -> gather(mention, told));
        long common = told.stream().filter(values::contains).count();
        boolean closer =
            best != null
                && common == most
                && standing.match().span().length() < best.match().span().length();
        if (common > most || closer) {
          most = common;
          best = standing;
        }
      }
    }
    return best == null ? List.of() : texts(view, best);
  }

  /** The words of the mentions that carry values of the slots, where no pattern found them. */
  static List<String> carrying(List<Mention> mentions, Map<String, Object> slots, Filing filing) {
    Set<String> values = values(slots);
    List<String> carrying = new ArrayList<>();
    for (Mention mention : mentions) {
      Set<String> told = new HashSet<>();
      gather(mention, told);
      String text = filing.slice(mention.place().span());
      if (told.stream().anyMatch(values::contains) && !carrying.contains(text)) {
        carrying.add(text);
      }
    }
    return carrying;
  }

  private static Set<String> values(Map<String, Object> slots) {
    Set<String> values = new HashSet<>();
    slots.values().forEach(value -> gather(value, values));
    return values;
  }

  private static List<String> texts(SentenceView view, Standing standing) {
    String text = view.tokens().document();
    return standing.words().stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  /** The names and numbers of a value: of a list its elements', of a record its components'. */
  private static void gather(Object value, Set<String> values) {
    if (value instanceof List<?> list) {
      list.forEach(element -> gather(element, values));
    } else if (value instanceof BigDecimal number) {
      values.add(number.stripTrailingZeros().toPlainString());
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object held = held(value, component);
        if (held != null && !component.getName().equals("place")) {
          gather(held, values);
        }
      }
    } else {
      values.add(value.toString().toLowerCase(Locale.ROOT));
    }
  }

  private static @Nullable Object held(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + ": " + e, e);
    }
  }
}
