package id.ampera.local;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One origin for everything, as nginx gives it in production: pages, API, sign-in and the local mailbox. */
final class Gateway implements AutoCloseable {

    private static final Pattern HEADER = Pattern.compile("(?m)^add_header (\\S+) \"(.*)\" always;$");

    private final Vertx vertx;

    private Gateway(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Collects what answers under which prefix. */
    static final class Builder {

        private record Route(String prefix, Handler<HttpServerRequest> handler) {}

        private final Vertx vertx = Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2).setInternalBlockingPoolSize(2));
        private final List<Route> routes = new ArrayList<>();
        private final int port;
        private Map<String, String> pageHeaders = Map.of();

        Builder(int port) {
            this.port = port;
        }

        Builder pageHeaders(Path nginxFile) throws IOException {
            pageHeaders = new LinkedHashMap<>();
            Matcher matcher = HEADER.matcher(Files.readString(nginxFile));
            while (matcher.find()) {
                pageHeaders.put(matcher.group(1), matcher.group(2));
            }
            return this;
        }

        Builder files(String prefix, Path directory) {
            StaticFiles files = new StaticFiles(directory, prefix);
            return page(prefix, files::handle);
        }

        Builder page(String prefix, Handler<HttpServerRequest> handler) {
            Map<String, String> headers = pageHeaders;
            routes.add(new Route(prefix, request -> {
                headers.forEach(request.response()::putHeader);
                handler.handle(request);
            }));
            return this;
        }

        /** Passes on what lies under {@code prefix}, which becomes {@code target}'s path when the two differ. */
        Builder proxy(String prefix, String target) {
            URI uri = URI.create(target);
            HttpProxy proxy = HttpProxy.reverseProxy(vertx.createHttpClient(new HttpClientOptions()
                            .setMaxPoolSize(64)
                            .setDecompressionSupported(false)
                            .setIdleTimeout(120)))
                    .origin(uri.getPort(), uri.getHost())
                    .addInterceptor(new Forwarded(prefix, uri.getPath()));
            routes.add(new Route(prefix, proxy::handle));
            return this;
        }

        Gateway start() {
            routes.sort(Comparator.comparing((Route route) -> route.prefix().length())
                    .reversed());
            Future<?> listening = vertx.createHttpServer(new HttpServerOptions()
                            .setHost("127.0.0.1")
                            .setPort(port)
                            .setCompressionSupported(true)
                            .setMaxHeaderSize(32 * 1024))
                    .requestHandler(this::route)
                    .listen();
            try {
                listening.toCompletionStage().toCompletableFuture().join();
            } catch (CompletionException e) {
                vertx.close();
                if (e.getCause() instanceof BindException) {
                    throw Preflight.busy(port);
                }
                throw e;
            }
            return new Gateway(vertx);
        }

        private void route(HttpServerRequest request) {
            String path = request.path() == null ? "/" : request.path();
            for (Route route : routes) {
                if (path.startsWith(route.prefix())) {
                    route.handler().handle(request);
                    return;
                }
                if ((path + "/").equals(route.prefix())) {
                    request.response()
                            .setStatusCode(308)
                            .putHeader("Location", route.prefix())
                            .end();
                    return;
                }
            }
            request.response().setStatusCode(404).end();
        }
    }

    /** Tells the server behind which address the browser used, and forgets what the browser claims about that. */
    private record Forwarded(String prefix, String target) implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest original = context.request().proxiedRequest();
            MultiMap headers = context.request().headers();
            headers.remove("Forwarded");
            headers.set("X-Forwarded-For", original.remoteAddress().hostAddress());
            headers.set("X-Forwarded-Proto", "http");
            headers.set("X-Forwarded-Host", original.authority().toString());
            headers.set(
                    "X-Forwarded-Port", String.valueOf(original.localAddress().port()));
            if (!prefix.equals(target)) {
                context.request().setURI(target + context.request().getURI().substring(prefix.length()));
            }
            return context.sendRequest();
        }
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
