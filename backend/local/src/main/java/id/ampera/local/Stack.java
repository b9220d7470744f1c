package id.ampera.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers of one system, started side by side: database and Keycloak, and on top of them API and gateway. */
final class Stack {

    /** Which servers, and how. */
    enum Extent {
        /** The database alone: for measurements. */
        DATABASE,
        /** Database and Keycloak: for tests that bring their own API. */
        SERVICES,
        /** Everything, as built. */
        SYSTEM,
        /** Everything from the sources, with live reload. */
        DEVELOPMENT;

        boolean hasKeycloak() {
            return this != DATABASE;
        }

        boolean hasApi() {
            return this == SYSTEM || this == DEVELOPMENT;
        }
    }

    private final Settings settings;
    private final Place place;
    private final Extent extent;
    private final Steps steps;
    private final Cleanup cleanup;
    private final int keycloakPort = Ports.free();
    private final int apiPort = Ports.free();

    private Settings.Server database;
    private int smtpPort;

    Stack(Settings settings, Place place, Extent extent, Steps steps, Cleanup cleanup) {
        this.settings = settings;
        this.place = place;
        this.extent = extent;
        this.steps = steps;
        this.cleanup = cleanup;
    }

    /** Returns when everything answers; {@code demo} loads the demonstration into an empty database. */
    void start(boolean demo, boolean durable) throws IOException {
        smtpPort = place.smtpPort();
        Mailbox mailbox = steps.step("Mailbox", () -> cleanup.add(Mailbox.start(smtpPort)));
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(() -> startKeycloak());
        CompletableFuture<Void> rest = CompletableFuture.runAsync(() -> {
            startDatabase(durable);
            if (extent.hasApi()) {
                startApi(demo);
            }
        });
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<Void> each : List.of(keycloak, rest)) {
            each.whenComplete((done, e) -> {
                if (e != null) {
                    failure.completeExceptionally(e);
                }
            });
        }
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(keycloak, rest))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        if (extent.hasApi()) {
            startGateway(mailbox);
        }
    }

    private void startDatabase(boolean durable) {
        if (settings.database().isPresent()) {
            database = settings.database().get();
            return;
        }
        EmbeddedDatabase.Options options = new EmbeddedDatabase.Options(
                settings.local().resolve("mariadb"),
                place.data().resolve("mariadb"),
                0,
                durable,
                "256M",
                extent == Extent.DATABASE);
        EmbeddedDatabase started = steps.step("MariaDB", () -> cleanup.add(EmbeddedDatabase.start(options)));
        watch(started.server());
        database = new Settings.Server(started.jdbcUrl("ampera"), EmbeddedDatabase.USER, EmbeddedDatabase.PASSWORD);
        releaseMigrationLock();
    }

    // a start that was killed while it migrated leaves Liquibase's lock; nobody else uses this database
    private void releaseMigrationLock() {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0, LOCKGRANTED = NULL, LOCKEDBY = NULL");
        } catch (SQLException e) {
            if (!"42S02".equals(e.getSQLState())) {
                throw new IllegalStateException("The database refuses to work: " + e.getMessage(), e);
            }
        }
    }

    private void startKeycloak() {
        if (!extent.hasKeycloak() || settings.oidcUrl().isPresent()) {
            return;
        }
        Keycloak keycloak = new Keycloak(settings);
        try {
            synchronized (Keycloak.class) {
                keycloak.prepare(steps, cleanup);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak cannot be prepared: " + e.getMessage(), e);
        }
        watch(steps.step("Keycloak, realm asn", () -> keycloak.start(place, keycloakPort, cleanup)));
    }

    private void startApi(boolean demo) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("AMPERA_DEMO", String.valueOf(demo));
        environment.put("AMPERA_HTTP_PORT", String.valueOf(apiPort));
        environment.putIfAbsent("AMPERA_ADMIN_NIP", administrator());
        environment.put("AMPERA_SECOND_FACTOR_EXEMPT", demonstrationStaff());
        boolean development = extent == Extent.DEVELOPMENT;
        String what = demo && !place.isComplete() ? "API, migrations and demonstration" : "API";
        watch(steps.step(what, () -> {
            Child api = cleanup.add(Child.start(
                    "API",
                    development ? developmentCommand() : apiCommand(),
                    environment,
                    settings.root(),
                    place.log("api"),
                    place.data().resolve("api.pid")));
            Http.await("http://127.0.0.1:" + apiPort + "/q/health/ready", api, Duration.ofMinutes(8));
            return api;
        }));
    }

    private String administrator() {
        return accounts()
                .filter(account -> account.role().equals("admin"))
                .map(DemoAccount::nip)
                .findFirst()
                .orElse("");
    }

    // everybody can try every role at once; whoever else gets one shows the code of a telephone, here as in production
    private String demonstrationStaff() {
        return accounts()
                .filter(account -> !account.role().equals("respondent"))
                .map(DemoAccount::nip)
                .collect(Collectors.joining(","));
    }

    private Stream<DemoAccount> accounts() {
        try {
            return DemoAccount.read(settings.accountsFile()).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // the quick compiler alone: half the work of a start, and enough for one person's machine
    private List<String> apiCommand() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                settings.apiJar().toString());
    }

    private List<String> developmentCommand() throws IOException {
        return List.of(
                new Maven(settings).command(steps, cleanup),
                "-q",
                "-B",
                "-ntp",
                "-f",
                settings.root().resolve("backend/pom.xml").toString(),
                "-pl",
                "app",
                "-am",
                "quarkus:dev",
                "-Ddebug=false",
                "-Dquarkus.console.enabled=false",
                "-Dquarkus.analytics.disabled=true");
    }

    private void startGateway(Mailbox mailbox) throws IOException {
        Gateway.Builder gateway = new Gateway.Builder(settings.port());
        if (extent == Extent.DEVELOPMENT) {
            startPages(gateway);
        } else {
            gateway.pageHeaders(settings.root().resolve("ops/security-headers.conf"))
                    .files("/", settings.dashboard())
                    .files("/survei/", settings.respond());
        }
        gateway.files("/survei/umum/", settings.respond().resolve("umum"));
        gateway.page("/mailbox", mailbox::show)
                .proxy("/api/v1/", "http://127.0.0.1:" + apiPort + "/api/v1/")
                .proxy("/health", "http://127.0.0.1:" + apiPort + "/q/health")
                .proxy("/auth/", oidcUrl().replaceFirst("/realms/.*", "/"));
        steps.step("Gateway", () -> cleanup.add(gateway.start()));
    }

    // the address is told when both sides can be opened, not when their servers were only begun
    private void startPages(Gateway.Builder gateway) {
        steps.step("Pages with live reload", () -> {
            Vite dashboard = Vite.start("dashboard", "/", settings, place, cleanup);
            Vite respond = Vite.start("respond", "/survei/", settings, place, cleanup);
            for (Vite pages : List.of(dashboard, respond)) {
                watch(pages.ready());
                gateway.proxy(pages.path(), pages.url());
            }
        });
    }

    private String oidcUrl() {
        return settings.oidcUrl().orElse(Keycloak.realmUrl(keycloakPort));
    }

    /** What the API, and a command of {@code exec}, need to find everything. */
    Map<String, String> environment() {
        try {
            String issuer =
                    settings.oidcIssuer().orElse(settings.oidcUrl().orElse(place.publicUrl() + "/auth/realms/asn"));
            Map<String, String> environment = new HashMap<>();
            environment.put("AMPERA_DB_URL", database.url());
            environment.put("AMPERA_DB_USER", database.user());
            environment.put("AMPERA_DB_PASSWORD", database.password());
            environment.put("AMPERA_OIDC_URL", oidcUrl());
            environment.put("AMPERA_OIDC_ISSUER", issuer);
            environment.put("AMPERA_PUBLIC_URL", place.publicUrl());
            environment.put("AMPERA_CORS_ORIGINS", place.publicUrl());
            environment.put("AMPERA_KEYS", place.data().resolve("keys").toString());
            environment.put("AMPERA_FILES", place.data().resolve("files").toString());
            environment.put("AMPERA_SMTP_HOST", "127.0.0.1");
            environment.put("AMPERA_SMTP_PORT", String.valueOf(smtpPort));
            environment.put("AMPERA_MAIL_FROM", "ampera@ampera.example");
            environment.put("AMPERA_MAIL_RETURN", "ampera-return@ampera.example");
            environment.put("AMPERA_INTEGRATION_SECRET", place.integrationSecret());
            environment.put("AMPERA_PROVISIONING_SECRET", place.provisioningSecret());
            environment.put("AMPERA_RETURN_SECRET", place.returnedMailSecret());
            environment.put("AMPERA_DEMO_PASSWORD", Keycloak.DEMO_PASSWORD);
            return environment;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // a server that ends by itself takes the rest along: a half system only confuses
    private void watch(Child server) {
        server.onExit(() -> {
            if (cleanup.isOpen()) {
                System.err.println(server.name() + " berhenti sendiri; catatannya: " + server.log());
                System.err.println(server.name() + " ended by itself; its log: " + server.log());
                System.exit(1);
            }
        });
    }
}
