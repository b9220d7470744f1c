package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightScriptTest {

    private static final Path SCRIPT = Path.of("../../tools/preflight.sh").toAbsolutePath();

    @TempDir
    Path tools;

    @Test
    void an_old_node_is_named_with_what_to_do() throws Exception {
        tool("node", "echo v18.20.1");
        tool("npm", "true");
        assertThat(run("node"))
                .contains("Node.js 18.20.1 terlalu tua. Pasang Node 20.19")
                .contains("Node.js 18.20.1 is too old. Install Node 20.19 or later.")
                .endsWith("exit 1");
    }

    @Test
    void an_old_java_is_named_with_what_to_do() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        assertThat(run("java"))
                .contains("JDK 17 atau yang lebih baru")
                .contains("Install a JDK 17 or later")
                .endsWith("exit 1");
    }

    @Test
    void all_missing_tools_are_told_at_once() throws Exception {
        assertThat(run("java", "maven", "node"))
                .contains("Java was not found")
                .contains("Maven was not found")
                .contains("Node.js and npm were not found")
                .endsWith("exit 1");
    }

    @Test
    void new_enough_tools_pass_in_silence() throws Exception {
        tool("node", "echo v20.19.0");
        tool("npm", "true");
        tool("java", "echo 'openjdk version \"17\" 2021-09-14' >&2");
        tool("javac", "true");
        assertThat(run("node", "java")).isEqualTo("exit 0");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(String... wanted) throws Exception {
        for (String standard : new String[] {"sed", "grep", "head", "cut"}) {
            Path link = tools.resolve(standard);
            if (!Files.exists(link)) {
                tool(standard, "exec /usr/bin/" + standard + " \"$@\"");
            }
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", SCRIPT.toString());
        builder.command().addAll(java.util.List.of(wanted));
        builder.environment().put("PATH", tools.toString());
        builder.environment().remove("JAVA_HOME");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        return output.strip() + (output.isBlank() ? "" : "\n") + "exit " + process.waitFor();
    }
}
