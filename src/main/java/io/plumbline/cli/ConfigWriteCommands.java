package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.SaveFile;
import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.ConfigSchema;
import io.plumbline.config.ConfigTemplates;
import io.plumbline.config.ConfigTemplates.Template;
import io.plumbline.config.ConfigWriter;
import io.plumbline.core.NearMiss;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline config show`, `config new` and `config schema`: configs and their schema, written.
final class ConfigWriteCommands {

    private ConfigWriteCommands() {}

    /// Prints a config with everything it leaves out.
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints what a config file means, with the defaults of all it leaves out; or, with "
                    + "--defaults, every key with its default and its help.",
            footerHeading = "%nExamples:%n",
            footer = {"  plumbline config show my.yaml", "  plumbline config show --defaults"})
    static final class Show implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The config file.")
        private @Nullable Path file;

        @Option(names = "--defaults", description = "Every key with its default and its help, as a config file.")
        private boolean defaults;

        @Override
        public Integer call() throws InputException {
            if (defaults == (file != null)) {
                throw Commands.usage(spec.commandLine(), "Give either a FILE or --defaults.");
            }
            PrintWriter out = spec.commandLine().getOut();
            out.print(file == null ? ConfigTemplates.defaults() : effective(file));
            out.flush();
            return CommandLine.ExitCode.OK;
        }

        private static String effective(Path file) throws InputException {
            try {
                return ConfigWriter.toYaml(ConfigReader.read(file).config());
            } catch (ConfigException e) {
                throw new InputException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /// Writes a new config.
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Writes a new config file that can be run as it is. A file that is there is not replaced "
                    + "unless --force says so.",
            footerHeading = "%nExamples:%n",
            footer = {"  plumbline config new --list", "  plumbline config new --template full --out my.yaml"})
    static final class New implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Option(names = "--template", paramLabel = "NAME", description = "What to begin with; minimal by default.")
        private String name = "minimal";

        @Option(names = "--list", description = "Lists the templates.")
        private boolean list;

        @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
        private @Nullable Path file;

        @Option(names = "--force", description = "Replace the file.")
        private boolean force;

        private final SaveFile save;

        New(SaveFile save) {
            this.save = save;
        }

        @Override
        public Integer call() throws Exception {
            if (list) {
                PrintWriter out = spec.commandLine().getOut();
                ConfigTemplates.all().forEach(template -> out.println(template.name() + ": " + template.words()));
                out.flush();
                return CommandLine.ExitCode.OK;
            }
            Optional<Template> template = ConfigTemplates.find(name);
            if (template.isEmpty()) {
                List<String> names =
                        ConfigTemplates.all().stream().map(Template::name).toList();
                throw new InputException("no template is called " + name + "; " + NearMiss.advice(name, names));
            }
            if (file != null && Files.exists(file) && !force) {
                throw new InputException(file + " is there already; --force replaces it");
            }
            return write(spec.commandLine(), save, template.get().text(), Optional.ofNullable(file));
        }
    }

    /// Writes the schema.
    @Command(
            name = "schema",
            mixinStandardHelpOptions = true,
            description = "Writes the JSON Schema of config files, with which editors of YAML complete keys, explain "
                    + "them and mark mistakes.",
            footerHeading = "%nExample:%n",
            footer = "  plumbline config schema --out plumbline-config.schema.json")
    static final class Schema implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
        private @Nullable Path file;

        private final SaveFile save;

        Schema(SaveFile save) {
            this.save = save;
        }

        @Override
        public Integer call() throws Exception {
            return write(spec.commandLine(), save, ConfigSchema.json(), Optional.ofNullable(file));
        }
    }

    private static int write(CommandLine command, SaveFile save, String text, Optional<Path> file) throws Exception {
        PrintWriter out = command.getOut();
        if (file.isPresent()) {
            out.println("Written: " + Commands.run(command, save.text(text, file.get())));
        } else {
            out.print(text);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
