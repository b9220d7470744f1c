package id.ampera.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment asks of the launcher, and where things lie. */
record Settings(
        Path root,
        Path local,
        int port,
        Optional<Server> database,
        Optional<String> oidcUrl,
        Optional<String> oidcIssuer,
        Optional<String> publicUrl) {

    /** A database server that exists already. */
    record Server(String url, String user, String password) {}

    static Settings of(Map<String, String> environment) {
        Path root = findRoot(Path.of("").toAbsolutePath());
        String port = environment.getOrDefault("AMPERA_PORT", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            throw new Problem(
                    "AMPERA_PORT harus berupa nomor port 1-65535, bukan \"" + port + "\".",
                    "AMPERA_PORT must be a port number from 1 to 65535, not \"" + port + "\".");
        }
        return new Settings(
                root,
                root.resolve(environment.getOrDefault("AMPERA_LOCAL", ".local")).toAbsolutePath(),
                Integer.parseInt(port),
                given(environment, "AMPERA_DB_URL")
                        .map(url -> new Server(
                                url,
                                environment.getOrDefault("AMPERA_DB_USER", "ampera"),
                                environment.getOrDefault("AMPERA_DB_PASSWORD", ""))),
                given(environment, "AMPERA_OIDC_URL"),
                given(environment, "AMPERA_OIDC_ISSUER"),
                given(environment, "AMPERA_PUBLIC_URL"));
    }

    /** The same settings for a system of its own, which shares only what is unpacked. */
    Settings onPort(int other) {
        return new Settings(root, local, other, database, oidcUrl, oidcIssuer, publicUrl);
    }

    String address() {
        return publicUrl.orElse("http://localhost:" + port);
    }

    Path realmFile() {
        return root.resolve("ops/keycloak/realm-asn.json");
    }

    /** The sign-in pages in the look of Ampera. */
    Path themeFolder() {
        return root.resolve("ops/keycloak/themes/ampera");
    }

    Path accountsFile() {
        return root.resolve("backend/app/src/main/resources/demo/accounts.json");
    }

    Path apiJar() {
        return root.resolve("backend/app/target/quarkus-app/quarkus-run.jar");
    }

    Path dashboard() {
        return root.resolve("frontend/dashboard/dist");
    }

    Path respond() {
        return root.resolve("frontend/respond/dist");
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Path findRoot(Path from) {
        for (Path path = from; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("ops/keycloak/realm-asn.json"))) {
                return path;
            }
        }
        throw new Problem(
                "Jalankan perintah ini di dalam folder proyek Ampera.",
                "Run this command inside the folder of the Ampera project.");
    }
}
