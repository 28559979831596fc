package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell head of the program, before a Java machine that tells how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) : >"${argument#*=}"; exit ;;
        esac
        printf '%s\\n' "$argument"
      done
      """;

  @TempDir Path folder;

  private Path program = Path.of("");

  @BeforeEach
  void install() throws IOException {
    Path java = folder.resolve("java/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    program = Files.copy(Path.of("src/main/sh/head.sh"), folder.resolve("assay"));
    Files.setLastModifiedTime(program, FileTime.fromMillis(0));
  }

  private List<String> run(Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", program.toString(), "text", "a b.txt");
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME", "ASSAY_JAVA_OPTS"));
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }

  private static List<Path> files(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** The archive that a run has made, once nothing else is left in the cache. */
  private static Path prepared(Path cache) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT;
    List<Path> files = files(cache);
    while ((files.size() != 1 || !files.get(0).toString().endsWith(".jsa"))
        && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
      files = files(cache);
    }
    assertThat(files).singleElement().asString().endsWith(".jsa");
    return files.get(0);
  }

  @Test
  void the_command_line_is_passed_on_as_it_is() throws Exception {
    assertThat(run(Map.of())).endsWith("-jar", program.toString(), "text", "a b.txt");
  }

  @Test
  void the_second_compiler_works_only_where_much_is_to_be_read() throws Exception {
    Path filings = Files.createDirectory(folder.resolve("a b.txt"));
    assertThat(run(Map.of())).doesNotContain("-XX:TieredStopAtLevel=4");
    Files.write(filings.resolve("annual report.txt"), new byte[52 << 20]);
    assertThat(run(Map.of()))
        .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4", "-jar");
  }

  @Test
  void the_first_run_prepares_the_classes_that_the_next_one_takes() throws Exception {
    Path home = folder.resolve("home");
    assertThat(run(Map.of("HOME", home.toString()))).noneMatch(a -> a.contains("SharedArchive"));
    Path archive = prepared(home.resolve(".cache/assay"));
    assertThat(run(Map.of("HOME", home.toString()))).contains("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void another_folder_for_caches_is_heeded_if_it_is_absolute() throws Exception {
    Path home = folder.resolve("home");
    Path cache = folder.resolve("cache");
    run(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", cache.toString()));
    prepared(cache.resolve("assay"));
    assertThat(home).doesNotExist();
    run(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", "relative"));
    prepared(home.resolve(".cache/assay"));
    assertThat(folder.resolve("relative")).doesNotExist();
  }

  @Test
  void without_a_home_nothing_is_written() throws Exception {
    List<Path> before = everything();
    assertThat(run(Map.of("HOME", ""))).noneMatch(a -> a.contains("SharedArchive"));
    assertThat(everything()).isEqualTo(before);
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
