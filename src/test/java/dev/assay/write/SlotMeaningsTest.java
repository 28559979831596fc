package dev.assay.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Pipeline;
import dev.assay.record.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotMeaningsTest {
  private final SlotMeanings meanings = SlotMeanings.load();

  @Test
  void every_slot_of_every_record_has_a_meaning() {
    List<String> without = new ArrayList<>();
    for (RecordType<?> type : new Pipeline().types()) {
      type.components().keySet().stream()
          .filter(slot -> meanings.of(type.name(), slot).isEmpty())
          .forEach(slot -> without.add(type.name() + "." + slot));
    }
    assertThat(without).isEmpty();
  }

  @Test
  void no_meaning_is_left_without_its_slot() {
    List<String> without = new ArrayList<>();
    for (RecordType<?> type : new Pipeline().types()) {
      meanings.all().stream()
          .filter(meaning -> meaning.record().equals(type.name()) && !meaning.slot().isEmpty())
          .filter(meaning -> !type.components().containsKey(meaning.slot()))
          .forEach(meaning -> without.add(meaning.record() + "." + meaning.slot()));
    }
    assertThat(without).isEmpty();
  }
}
