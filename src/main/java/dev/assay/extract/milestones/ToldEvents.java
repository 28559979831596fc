package dev.assay.extract.milestones;

import dev.assay.record.Draft;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What milestones are paid for, taken from other tellings where one telling leaves it out. */
final class ToldEvents {
  private final Map<Map<String, Object>, Draft> unlike = new LinkedHashMap<>();
  private final Map<Sentence, List<Draft>> bySentence = new HashMap<>();

  /** The events that all tellings of a filing name. */
  ToldEvents(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if ("milestone".equals(draft.get("kind"))) {
        unlike.putIfAbsent(draft.slots(), draft);
        bySentence.computeIfAbsent(sentence(draft), s -> new ArrayList<>()).add(draft);
      }
    }
  }

  private static Sentence sentence(Draft draft) {
    return draft.evidence().get(0).sentence();
  }

  /**
   * The draft with the event of another telling of the same payment, in another sentence, where it
   * tells none.
   */
  Draft of(Draft draft) {
    if (!"milestone".equals(draft.get("kind"))
        || draft.get("amount") == null
        || isEvent(draft.get("event"))) {
      return draft;
    }
    Object first =
        unlike.values().stream()
            .filter(o -> isEvent(o.get("event")) && isSamePayment(draft, o))
            .map(o -> o.get("event"))
            .findFirst()
            .orElse(null);
    boolean apart =
        bySentence.getOrDefault(sentence(draft), List.of()).stream()
            .noneMatch(o -> !o.equals(draft) && isSamePayment(draft, o));
    return first != null && apart ? draft.with("event", first) : draft;
  }

  private static boolean isEvent(@Nullable Object event) {
    return event != null && !event.equals("other");
  }

  private static boolean isSamePayment(Draft draft, Draft other) {
    return Retelling.sameSum(draft, other)
        && Retelling.fits(draft, other)
        && Objects.equals(other.get("status"), draft.get("status"));
  }
}
