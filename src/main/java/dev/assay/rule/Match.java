package dev.assay.rule;

import dev.assay.mention.Mention;
import dev.assay.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * A place where a pattern stands.
 *
 * @param span from the first to the last token that it matched, in UTF-16 code units
 * @param slots the mentions in its named slots
 */
public record Match(Span span, Map<String, Mention> slots) {
  /** The mention in a slot, if the slot is filled by one of that type. */
  public <M extends Mention> Optional<M> get(String slot, Class<M> type) {
    Mention mention = slots.get(slot);
    return type.isInstance(mention) ? Optional.of(type.cast(mention)) : Optional.empty();
  }
}
