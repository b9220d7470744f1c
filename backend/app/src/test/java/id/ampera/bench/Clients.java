package id.ampera.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Clients that send requests made beforehand, each with one under way and the next when it is answered. One thread, plain
 * sockets: what it costs is not taken from the server it measures. As a program of its own it takes
 * {@code FILE PORT CLIENTS}, and for each line {@code FROM TO} sends these requests of the file and tells the outcome.
 */
public final class Clients {
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    /** @param retryAfter refused ones that said when to come back */
    public record Outcome(long nanos, int[] statuses, long[] latencies, int retryAfter) {
        public long count(int status) {
            return Arrays.stream(statuses).filter(each -> each == status).count();
        }

        public double perSecond() {
            return statuses.length / (nanos / 1e9);
        }

        /** In milliseconds. */
        public double latency(double share) {
            var sorted = latencies.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
        }
    }

    private final List<ByteBuffer> requests;
    private final int[] statuses;
    private final long[] latencies;
    private int next;
    private int answered;
    private int retryAfter;

    private Clients(List<ByteBuffer> requests) {
        this.requests = requests;
        statuses = new int[requests.size()];
        latencies = new long[requests.size()];
    }

    public static Outcome send(List<ByteBuffer> requests, int port, int clients) throws IOException {
        return new Clients(requests).run(port, clients);
    }

    public static void main(String[] arguments) throws IOException {
        var requests = read(Path.of(arguments[0]));
        int port = Integer.parseInt(arguments[1]);
        int clients = Integer.parseInt(arguments[2]);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var part = line.split(" ");
            var outcome = send(requests.subList(Integer.parseInt(part[0]), Integer.parseInt(part[1])), port, clients);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d %f %f %f",
                    outcome.count(201),
                    outcome.perSecond(),
                    outcome.latency(0.5),
                    outcome.latency(0.99)));
        }
    }

    /** Each with its length before it. */
    private static List<ByteBuffer> read(Path file) throws IOException {
        var requests = new ArrayList<ByteBuffer>();
        try (var channel = FileChannel.open(file)) {
            var all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            while (all.hasRemaining()) {
                int length = all.getInt();
                requests.add(all.slice(all.position(), length));
                all.position(all.position() + length);
            }
        }
        return requests;
    }

    private Outcome run(int port, int clients) throws IOException {
        try (var selector = Selector.open()) {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var all = new ArrayList<Client>();
            for (int i = 0; i < Math.min(clients, requests.size()); i++) {
                var channel = SocketChannel.open(address);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                var client = new Client(channel);
                channel.register(selector, SelectionKey.OP_READ, client);
                all.add(client);
            }
            long began = System.nanoTime();
            for (var client : all) client.sendNext();
            while (answered < requests.size()) {
                selector.select(key -> ((Client) key.attachment()).goOn(key));
            }
            long nanos = System.nanoTime() - began;
            for (var client : all) client.channel.close();
            return new Outcome(nanos, statuses, latencies, retryAfter);
        }
    }

    private final class Client {
        private final SocketChannel channel;
        private final ByteBuffer answer = ByteBuffer.allocate(16_384);
        private ByteBuffer request;
        private int current;
        private long sentAt;

        Client(SocketChannel channel) {
            this.channel = channel;
        }

        void sendNext() throws IOException {
            if (next == requests.size()) return;
            current = next++;
            request = requests.get(current).duplicate();
            answer.clear();
            sentAt = System.nanoTime();
            channel.write(request);
        }

        void goOn(SelectionKey key) {
            try {
                if (request.hasRemaining()) channel.write(request);
                if (!key.isReadable()) return;
                if (channel.read(answer) < 0) throw new IOException("the server hung up");
                if (!isWhole()) return;
                latencies[current] = System.nanoTime() - sentAt;
                answered++;
                sendNext();
                // a request larger than the socket's room goes on when there is some
                key.interestOps(SelectionKey.OP_READ | (request.hasRemaining() ? SelectionKey.OP_WRITE : 0));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private boolean isWhole() {
            int end = indexOf(HEAD_END);
            if (end < 0) return false;
            var head = new String(answer.array(), 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            int length = Integer.parseInt(head.substring(head.indexOf("content-length:") + 15)
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .strip());
            if (answer.position() < end + HEAD_END.length + length) return false;
            statuses[current] = Integer.parseInt(head.substring(9, 12));
            if (head.contains("retry-after:")) retryAfter++;
            return true;
        }

        private int indexOf(byte[] wanted) {
            for (int at = 0; at + wanted.length <= answer.position(); at++) {
                if (Arrays.equals(answer.array(), at, at + wanted.length, wanted, 0, wanted.length)) return at;
            }
            return -1;
        }
    }
}
