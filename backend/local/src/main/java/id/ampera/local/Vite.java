package id.ampera.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The development server of one of the two single page applications. */
record Vite(Child server, String path, String url) {

    static Vite start(String application, String path, Settings settings, Place place, Cleanup cleanup)
            throws IOException {
        int port = Ports.free();
        Path frontend = settings.root().resolve("frontend");
        Child server = cleanup.add(Child.start(
                "vite-" + application,
                List.of(
                        "node",
                        frontend.resolve("node_modules/vite/bin/vite.js").toString(),
                        "--host=127.0.0.1",
                        "--port=" + port,
                        "--strictPort"),
                Map.of(),
                frontend.resolve(application),
                place.log("vite-" + application),
                place.data().resolve("vite-" + application + ".pid")));
        return new Vite(server, path, "http://127.0.0.1:" + port + path);
    }

    /** Waits until the first source is served: by then the dependencies are bundled too. */
    Child ready() {
        Http.await(url + "src/main.tsx", server, Duration.ofMinutes(3));
        return server;
    }
}
