package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreadableTest {
  private static String said(IOException error) {
    return Source.unreadable("a.txt", null, error).getMessage();
  }

  @Test
  void what_keeps_a_file_from_being_read_is_said_in_plain_words() {
    assertThat(said(new AccessDeniedException("a.txt")))
        .isEqualTo("a.txt: no permission to read it, expected a readable file");
    assertThat(said(new NoSuchFileException("a.txt")))
        .isEqualTo("a.txt: no such file, expected a file or folder");
    assertThat(said(new IOException("Input/output error")))
        .isEqualTo("a.txt: a read error (Input/output error), expected a readable file");
  }

  @Test
  void a_folder_that_breaks_off_while_it_is_listed_is_an_error_of_reading() {
    Stream<Path> listing =
        Stream.of("b", "a")
            .map(Path::of)
            .peek(
                path -> {
                  if (path.endsWith("a")) {
                    throw new UncheckedIOException(new IOException("gone"));
                  }
                });
    assertThatThrownBy(() -> Inputs.sorted(listing))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }
}
