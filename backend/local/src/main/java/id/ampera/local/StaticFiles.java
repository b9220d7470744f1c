package id.ampera.local;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A built single page application: files as they are (compressed beforehand where the browser takes it), hashed ones
 * for ever, and the index page for every other address, as nginx.conf does it.
 */
final class StaticFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("map", "application/json"));

    // the better one first
    private static final List<Encoding> ENCODINGS = List.of(new Encoding("br", ".br"), new Encoding("gzip", ".gz"));

    private record Encoding(String name, String ending) {}

    private final Path directory;
    private final String prefix;

    StaticFiles(Path directory, String prefix) {
        this.directory = directory;
        this.prefix = prefix;
    }

    void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            response.setStatusCode(405).putHeader("Allow", "GET, HEAD").end();
            return;
        }
        String name = request.path().substring(prefix.length());
        boolean hashed = name.startsWith("assets/");
        // a page of its own is asked for without its ending, as nginx finds it
        Path file = find(name) != null ? find(name) : find(name + ".html");
        if (file == null && (hashed || lastSegment(name).contains("."))) {
            // a missing script must not come as a page
            response.setStatusCode(404).end();
            return;
        }
        Path found = file == null ? directory.resolve("index.html") : file;
        if (!Files.isRegularFile(found)) {
            response.setStatusCode(404)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("Bagian ini belum dibangun: jalankan make build\nNot built yet: run make build\n");
            return;
        }
        response.putHeader("Content-Type", TYPES.getOrDefault(extension(found), "application/octet-stream"))
                .putHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Vary", "Accept-Encoding");
        send(request, found);
    }

    private Path find(String name) {
        if (name.isEmpty() || name.contains("\0")) {
            return null;
        }
        Path file = directory.resolve(name).normalize();
        return file.startsWith(directory) && Files.isRegularFile(file) ? file : null;
    }

    private static void send(HttpServerRequest request, Path file) {
        HttpServerResponse response = request.response();
        String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
        Path toSend = file;
        String encoding = "identity";
        for (Encoding each : ENCODINGS) {
            Path compressed = file.resolveSibling(file.getFileName() + each.ending());
            if (accepted.contains(each.name()) && Files.isRegularFile(compressed)) {
                toSend = compressed;
                encoding = each.name();
                break;
            }
        }
        response.putHeader("Content-Encoding", encoding);
        String tag =
                "\"" + toSend.toFile().lastModified() + "-" + toSend.toFile().length() + "\"";
        response.putHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", String.valueOf(toSend.toFile().length()))
                    .end();
        } else {
            response.sendFile(toSend.toString());
        }
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
