package id.ampera.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Stands between the application and the database of {@link TestStack}, and can take it away. */
public final class DatabaseProxy implements QuarkusTestResourceLifecycleManager {
    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+)(?::(\\d+))?/");
    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    private static InetSocketAddress target;
    private static volatile ServerSocket listener;
    private static int port;

    @Override
    public int order() {
        return 10; // after the database
    }

    @Override
    public Map<String, String> start() {
        var url = TestStack.jdbcUrl();
        var address = ADDRESS.matcher(url);
        if (!address.find()) throw new IllegalStateException("no address in " + url);
        target = new InetSocketAddress(
                address.group(1), address.group(2) == null ? 3306 : Integer.parseInt(address.group(2)));
        port = 0;
        giveBack();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url.substring(0, address.start()) + "//127.0.0.1:" + port + "/" + url.substring(address.end()));
    }

    @Override
    public void stop() {
        takeAway();
    }

    /** Nobody answers at the address, and whoever was connected is cut off. */
    public static void takeAway() {
        try {
            if (listener != null) listener.close();
            for (var socket : OPEN) socket.close();
            OPEN.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void giveBack() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = opened.getLocalPort();
            listener = opened;
            daemon(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket opened) {
        try {
            while (true) {
                var client = opened.accept();
                var server = new Socket();
                OPEN.add(client);
                OPEN.add(server);
                server.connect(target);
                daemon(() -> copy(client, server));
                daemon(() -> copy(server, client));
            }
        } catch (IOException closed) {
            // taken away
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException closed) {
            // the other side went
        }
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task, "database-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
