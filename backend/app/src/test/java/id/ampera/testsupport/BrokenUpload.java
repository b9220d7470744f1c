package id.ampera.testsupport;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An upload whose network breaks in the middle of the file, and what it has left behind. */
public final class BrokenUpload {
    private static final Path STORE = Path.of("target/test-files");

    private BrokenUpload() {}

    /** Sends these parts and the beginning of the file, promises two megabytes, and is gone. */
    public static void send(String nip, String path, Map<String, String> headers, String parts, String begun)
            throws IOException, InterruptedException {
        var head = new StringBuilder("POST /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Authorization: Bearer ").append(Tokens.of(nip)).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\n\r\n");
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.write((parts + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"terputus\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(begun.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        Thread.sleep(1000);
    }

    /** What lies in the file store. */
    public static Set<Path> stored() throws IOException {
        if (!Files.exists(STORE)) return Set.of();
        try (var files = Files.list(STORE)) {
            return files.collect(Collectors.toSet());
        }
    }
}
