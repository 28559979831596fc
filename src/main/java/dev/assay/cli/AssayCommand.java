package dev.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code assay}: what the commands have in common. */
@Command(
    name = "assay",
    versionProvider = AssayCommand.Version.class,
    header = "Records out of drug companies' SEC filings, each with the text that it stands on.",
    description =
        "Finds drug candidates, their antigens and doses, milestones and agreements in 8-Ks, 10-Ks and press"
            + " releases. Works offline; the same input gives the same output.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  assay extract filing.txt",
      "  assay extract filings/ -o out.ndjson",
      "  assay explain filing.txt",
      "  assay verify out.ndjson",
      "",
      "Environment:",
      "  NO_COLOR         set: no colour",
      "  ASSAY_JAVA_OPTS  options of the Java machine, such as -Xmx2g",
      "  JAVA_HOME        the Java that runs the program, before that on PATH",
      "  XDG_CACHE_HOME   where Java keeps the prepared classes, in assay/ (~/.cache)",
      "",
      "Standard output carries records and reports, standard error all else.",
      "",
      "Exit codes:",
      "  0  all was read and written",
      "  1  an input failed (the others are written), or the run did",
      "  2  the command line is wrong",
      "  3  a check fell short (verify, evaluate)"
    })
final class AssayCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "no command, expected extract, explain, text, verify, evaluate or schema");
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream stream = AssayCommand.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(
              RESOURCE + ": missing from the program, expected the build to make it");
        }
        properties.load(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"assay " + properties.getProperty("version")};
    }
  }
}
