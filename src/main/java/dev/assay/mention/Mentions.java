package dev.assay.mention;

import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The mentions of one filing, sorted by place and, at one place, by type. */
public final class Mentions {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::place).thenComparing(MentionType::of);

  private final List<Mention> all;
  private final Map<MentionType, List<Mention>> byType = new EnumMap<>(MentionType.class);

  /** Sorts the mentions. */
  public Mentions(Collection<? extends Mention> mentions) {
    all = mentions.stream().sorted(ORDER).map(m -> (Mention) m).toList();
    for (Mention mention : all) {
      byType.computeIfAbsent(MentionType.of(mention), t -> new ArrayList<>()).add(mention);
    }
  }

  /** All of them, in order. */
  public List<Mention> all() {
    return all;
  }

  /** Those of one type, in order. */
  public <M extends Mention> List<M> of(Class<M> type) {
    for (MentionType candidate : byType.keySet()) {
      List<Mention> list = byType.get(candidate);
      if (type.isInstance(list.get(0))) {
        return cast(list);
      }
    }
    return List.of();
  }

  /** Those that lie in the span, in order. */
  public List<Mention> in(Span span) {
    return slice(all, span);
  }

  /** Those of one type that lie in the span, in order. */
  public <M extends Mention> List<M> in(Span span, Class<M> type) {
    for (MentionType candidate : byType.keySet()) {
      List<Mention> list = byType.get(candidate);
      if (type.isInstance(list.get(0))) {
        return cast(slice(list, span));
      }
    }
    return List.of();
  }

  /** The list, whose mentions are all of one class. */
  @SuppressWarnings("unchecked")
  private static <M extends Mention> List<M> cast(List<Mention> list) {
    return (List<M>) Collections.unmodifiableList(list);
  }

  private static List<Mention> slice(List<Mention> sorted, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).place().span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Mention> found = new ArrayList<>(4);
    for (int i = low; i < sorted.size() && sorted.get(i).place().span().start() < span.end(); i++) {
      if (span.contains(sorted.get(i).place().span())) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }
}
