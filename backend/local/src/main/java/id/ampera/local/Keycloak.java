package id.ampera.local;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The official Keycloak distribution: fetched through Maven and prepared once, then started with the realm `asn`. */
final class Keycloak {

    /** The one password of every demonstration account; README names it. */
    static final String DEMO_PASSWORD = "jembatan-ampera";

    /** Who keeps Keycloak itself. */
    static final String ADMIN = "keycloak-admin";

    // what `build` fixes; health and metrics would open a second port
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--cache=local",
            "--http-relative-path=/auth",
            "--features-disabled=persistent-user-sessions,device-flow,ciba,impersonation,kerberos");

    private final Settings settings;
    private final Path home;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.home = settings.local().resolve("keycloak-" + version());
    }

    private static String version() {
        try (InputStream in = Keycloak.class.getResourceAsStream("/versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isPrepared() throws IOException {
        return Files.exists(built()) && Files.readString(built()).equals(fingerprint());
    }

    private Path built() {
        return home.resolve(".built");
    }

    private static String fingerprint() {
        return String.join(" ", BUILD) + " " + Runtime.version();
    }

    void prepare(Steps steps, Cleanup cleanup) throws IOException {
        Errand errand = new Errand(settings, cleanup);
        Path archive = settings.local().resolve("download/keycloak-quarkus-dist-" + version() + ".zip");
        if (!Files.exists(home)) {
            if (!Files.exists(archive)) {
                steps.step(
                        "Keycloak " + version() + ": download (180 MB)",
                        () -> errand.fetch("org.keycloak:keycloak-quarkus-dist:" + version() + ":zip", archive));
            }
            steps.step("Keycloak: unpack", () -> errand.unpack(archive, home));
        }
        // what it packed of an older style sheet, it would send on
        if (Trees.mirror(settings.themeFolder(), home.resolve("themes/ampera"))) {
            Trees.delete(home.resolve("data/tmp/kc-gzip-cache"));
        }
        if (!isPrepared()) {
            steps.step("Keycloak: prepare once (build)", () -> {
                Files.deleteIfExists(built());
                errand.run("keycloak-build", java(BUILD));
                Files.writeString(built(), fingerprint());
            });
        }
    }

    Child start(Place place, int port, Cleanup cleanup) throws IOException {
        Path data = place.data();
        String publicUrl = place.publicUrl();
        // every start of this distribution reads the same folder: the file is a template, its values are environment
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Path realm = imports.resolve("asn.json");
        Path part = Files.createTempFile(imports, "asn", ".part");
        Files.writeString(part, realmWithDemoAccounts());
        Files.move(part, realm, StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(data.resolve("keycloak"));
        Map<String, String> environment = new HashMap<>(Map.of(
                "AMPERA_REDIRECT_URI", redirectUri(publicUrl),
                "AMPERA_PUBLIC_URL", publicUrl,
                "AMPERA_SMTP_HOST", "127.0.0.1",
                "AMPERA_SMTP_PORT", String.valueOf(place.smtpPort()),
                "AMPERA_INTEGRATION_SECRET", place.integrationSecret(),
                "AMPERA_PROVISIONING_SECRET", place.provisioningSecret(),
                "AMPERA_RETURN_SECRET", place.returnedMailSecret(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", place.keycloakAdminPassword()));
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--hostname=" + publicUrl + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--log-level=warn",
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak/db") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        Path pid = data.resolve("keycloak.pid");
        Child server = cleanup.add(
                Child.start("Keycloak", java(arguments), environment, settings.root(), place.log("keycloak"), pid));
        String url = realmUrl(port);
        Http.await(url, server, Duration.ofMinutes(4));
        return server;
    }

    static String realmUrl(int port) {
        return "http://127.0.0.1:" + port + "/auth/realms/asn";
    }

    // Keycloak lets a loopback address without port match every port
    private static String redirectUri(String publicUrl) {
        return publicUrl.startsWith("http://localhost:") ? "http://localhost/*" : publicUrl + "/*";
    }

    // the script kc.sh would stand between us and the server, and stays deaf to a hard end
    private List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms96m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private String realmWithDemoAccounts() throws IOException {
        JsonObject realm = new JsonObject(Files.readString(settings.realmFile()));
        JsonArray users = realm.getJsonArray("users", new JsonArray());
        for (DemoAccount account : DemoAccount.read(settings.accountsFile())) {
            users.add(account.asKeycloakUser(DEMO_PASSWORD));
        }
        return realm.put("users", users).encodePrettily();
    }
}
