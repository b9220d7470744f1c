package id.ampera.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an address until it answers. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Http() {}

    static boolean answers(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            return false;
        }
    }

    /** Waits until {@code url} answers 200; gives up when the server has ended or the time is over. */
    static void await(String url, Child server, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!answers(url)) {
            if (!server.isAlive() || System.nanoTime() > until) {
                throw new Problem(
                        server.name() + " tidak dapat dijalankan. Catatan lengkap: " + server.log(),
                        server.name() + " did not start. Its log is " + server.log() + "; the end of it:\n"
                                + server.lastWords(25));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
