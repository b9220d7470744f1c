package id.ampera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Maven for live reload, which refuses those before 3.9: the machine's own, or one that it fetches itself. */
final class Maven {

    private static final String VERSION = "3.9.11";
    private static final Pattern FOUND = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)");

    private final Settings settings;

    Maven(Settings settings) {
        this.settings = settings;
    }

    /** The command to call. */
    String command(Steps steps, Cleanup cleanup) throws IOException {
        if (isNewEnough(whatTheMachineHas())) {
            return "mvn";
        }
        Path home = settings.local().resolve("maven-" + VERSION);
        Path executable = home.resolve("bin/mvn");
        if (!Files.exists(home)) {
            Errand errand = new Errand(settings, cleanup);
            Path archive = settings.local().resolve("download/apache-maven-" + VERSION + "-bin.zip");
            steps.step("Maven " + VERSION + " for live reload: download (9 MB)", () -> {
                errand.fetch("org.apache.maven:apache-maven:" + VERSION + ":zip:bin", archive);
                errand.unpack(archive, home);
            });
        }
        if (!executable.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + executable);
        }
        return executable.toString();
    }

    static boolean isNewEnough(String version) {
        Matcher found = FOUND.matcher(version);
        if (!found.find()) {
            return false;
        }
        int major = Integer.parseInt(found.group(1));
        return major > 3 || major == 3 && Integer.parseInt(found.group(2)) >= 9;
    }

    private static String whatTheMachineHas() throws IOException {
        Process mvn = new ProcessBuilder("mvn", "--batch-mode", "--version")
                .redirectErrorStream(true)
                .start();
        return new String(mvn.getInputStream().readAllBytes());
    }
}
