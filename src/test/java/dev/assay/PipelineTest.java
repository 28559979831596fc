package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.text.Document;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private final Pipeline pipeline = new Pipeline();

  @Test
  void allCoresTogetherFindTheRecordsThatOneFinds() throws Exception {
    Source source = new Source(InputStream.nullInputStream());
    for (Input input : Inputs.of(List.of("samples/filings"), path -> true).found()) {
      Document document = source.read(input);
      assertThat(pipeline.readWide(document)).as(input.path()).isEqualTo(pipeline.read(document));
    }
  }
}
