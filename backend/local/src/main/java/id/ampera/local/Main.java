package id.ampera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * Starts and stops Ampera on one machine, without Docker and without root.
 *
 * <pre>
 * run                          everything, until Ctrl-C
 * dev                          everything from the sources, with live reload
 * demo                         empty the data, load the demonstration, stop
 * reset                        empty the data
 * exec [WHAT] -- command       an empty database and a Keycloak for one command; WHAT is --system for everything, or
 *                              --database for a database alone, which keeps its promises as in production
 * </pre>
 */
public final class Main {

    private final Settings settings = Settings.of(System.getenv());
    private final Steps steps = new Steps();
    private final Cleanup cleanup = new Cleanup();

    private Main() {}

    public static void main(String[] arguments) {
        int code;
        try {
            code = new Main().perform(Arrays.asList(arguments));
        } catch (Problem e) {
            System.err.println("\n" + e.getMessage());
            code = 1;
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code);
    }

    private int perform(List<String> arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        try {
            return switch (command) {
                case "run" -> run(Stack.Extent.SYSTEM);
                case "dev" -> run(Stack.Extent.DEVELOPMENT);
                case "demo" -> demo();
                case "reset" -> reset();
                case "exec" -> exec(arguments.subList(1, arguments.size()));
                default ->
                    throw new Problem(
                            "Perintah: run | dev | demo | reset | exec [--system|--database] -- perintah",
                            "Commands: run | dev | demo | reset | exec [--system|--database] -- command");
            };
        } catch (RuntimeException e) {
            if (!cleanup.isOpen()) {
                // Ctrl-C in the middle of a start: the hook is at work, and whatever failed did so because of it
                new CountDownLatch(1).await();
            }
            throw e;
        }
    }

    private void stop() {
        if (cleanup.hasWork()) {
            System.out.println("\nMenghentikan semuanya / stopping everything ...");
        }
        cleanup.close();
    }

    private Path home() {
        return settings.local().resolve("data");
    }

    private int run(Stack.Extent extent) throws Exception {
        Place place = prepare(extent);
        new Stack(settings, place, extent, steps, cleanup).start(true, true);
        place.complete();
        announce(place);
        new CountDownLatch(1).await();
        return 0;
    }

    private Place prepare(Stack.Extent extent) throws IOException {
        Place place = cleanup.add(Place.hold(home(), settings.address()));
        Preflight.portIsFree(settings.port());
        Preflight.roomFor(settings.local(), !place.isComplete());
        if (extent == Stack.Extent.SYSTEM) {
            Preflight.built(settings.apiJar(), settings.dashboard(), settings.respond());
        }
        place.makeReady(steps);
        return place;
    }

    private int demo() throws Exception {
        try (Place place = Place.hold(home(), settings.address())) {
            steps.step("Empty the data", place::empty);
        }
        Place place = prepare(Stack.Extent.SYSTEM);
        new Stack(settings, place, Stack.Extent.SYSTEM, steps, cleanup).start(true, true);
        place.complete();
        steps.line("Demonstrasi dimuat ulang. Mulai dengan: make run\n"
                + "The demonstration is loaded afresh. Start with: make run");
        return 0;
    }

    private int reset() throws IOException {
        try (Place place = Place.hold(home(), settings.address())) {
            steps.step("Empty the data in " + home(), place::empty);
        }
        return 0;
    }

    private int exec(List<String> arguments) throws Exception {
        int dashes = arguments.indexOf("--");
        if (dashes < 0 || dashes == arguments.size() - 1) {
            throw new Problem(
                    "Bentuknya: exec [--system|--database] -- perintah",
                    "The form is: exec [--system|--database] -- command");
        }
        List<String> options = arguments.subList(0, dashes);
        boolean system = options.contains("--system");
        boolean database = options.contains("--database");
        Stack.Extent extent = system ? Stack.Extent.SYSTEM : database ? Stack.Extent.DATABASE : Stack.Extent.SERVICES;
        Settings own = settings.onPort(Ports.free());
        Path data = settings.local().resolve("exec-" + ProcessHandle.current().pid());
        forgetEarlierRuns();
        Preflight.roomFor(settings.local(), true);
        if (system) {
            Preflight.built(own.apiJar(), own.dashboard(), own.respond());
        }
        Place place = cleanup.add(Place.hold(data, own.address()));
        place.makeReady(steps);
        cleanup.addLast(() -> {
            place.empty();
            Files.deleteIfExists(place.lockFile());
        });
        Stack stack = new Stack(own, place, extent, steps, cleanup);
        stack.start(system, database);
        ProcessBuilder command = new ProcessBuilder(arguments.subList(dashes + 1, arguments.size())).inheritIO();
        command.environment().putAll(stack.environment());
        command.environment().put("AMPERA_KEYCLOAK_ADMIN_PASSWORD", place.keycloakAdminPassword());
        Process process = command.start();
        cleanup.add(process::destroy);
        return process.waitFor();
    }

    // folders of runs that were killed; those that still run hold their lock
    private void forgetEarlierRuns() throws IOException {
        if (!Files.exists(settings.local())) {
            return;
        }
        try (var folders = Files.newDirectoryStream(settings.local(), "exec-*[0-9]")) {
            for (Path folder : folders) {
                try (Place place = Place.hold(folder, "")) {
                    place.makeReady(steps);
                    place.empty();
                    Files.deleteIfExists(place.lockFile());
                } catch (Problem e) {
                    continue;
                }
            }
        }
    }

    private void announce(Place place) throws IOException {
        steps.line(String.format(
                Locale.ROOT,
                "%n  Ampera siap / is ready (%.1f s):  %s%n  Survei di telepon / survey pages:  %s/survei/%n"
                        + "  Kotak surat / mailbox:  %s/mailbox%n",
                steps.elapsed(),
                settings.address(),
                settings.address(),
                settings.address()));
        if (settings.oidcUrl().isEmpty()) {
            steps.line("  Akun demonstrasi / demo accounts; kata sandi / password: " + Keycloak.DEMO_PASSWORD);
            for (DemoAccount account : DemoAccount.read(settings.accountsFile())) {
                steps.line(String.format(
                        "    %s  %-26s %-15s %s", account.nip(), account.name(), account.role(), account.note()));
            }
            steps.line("  Klien / client ampera-integration; secret: " + place.integrationSecret());
        }
        steps.line("\n  Ctrl-C menghentikan semuanya / stops everything.");
    }
}
