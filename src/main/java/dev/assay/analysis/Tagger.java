package dev.assay.analysis;

import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * Gives tokens their part-of-speech tags, in the Universal Dependencies' tag set (NOUN, PROPN,
 * VERB, ...). The model is loaded when the first sentence is tagged. Safe to share between threads.
 */
public final class Tagger {
  private final LongAdder characters = new LongAdder();
  private final ThreadLocal<POSTaggerME> taggers =
      ThreadLocal.withInitial(() -> new POSTaggerME(model()));
  private @Nullable POSModel model;

  private synchronized POSModel model() {
    POSModel loaded = model;
    if (loaded == null) {
      loaded = Models.tags();
      model = loaded;
    }
    return loaded;
  }

  /** The tags of the sentence's tokens, one each, in order. */
  public List<String> tags(Tokens tokens, Sentence sentence) {
    String[] words = new String[sentence.endToken() - sentence.firstToken()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.text(sentence.firstToken() + i);
    }
    characters.add(sentence.span().length());
    return List.of(taggers.get().tag(words));
  }

  /** How many characters were in the sentences tagged so far, in UTF-16 code units. */
  public long taggedCharacters() {
    return characters.sum();
  }
}
