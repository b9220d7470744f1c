package id.ampera.bench;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a database takes in from connections that insert one row, commit it and do nothing else: a sealed answer, in its own
 * table, of the size that answers have there. Either the loop says commit, or each statement commits by itself, which saves
 * a round trip.
 */
final class BareLoop implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;
    private final byte[] campaign;
    private final byte[] sealed;

    BareLoop(String url, String user, String password, int size, UUID campaignId, int sealedLength)
            throws SQLException {
        for (int i = 0; i < size; i++) connections.add(DriverManager.getConnection(url, user, password));
        threads = Executors.newFixedThreadPool(size);
        campaign = ByteBuffer.allocate(16)
                .putLong(campaignId.getMostSignificantBits())
                .putLong(campaignId.getLeastSignificantBits())
                .array();
        sealed = new byte[sealedLength];
        new SecureRandom().nextBytes(sealed);
    }

    /** Rows per second. */
    double run(int rows, boolean commitsItself) throws InterruptedException, ExecutionException, SQLException {
        for (var connection : connections) connection.setAutoCommit(commitsItself);
        var left = new AtomicInteger(rows);
        var mine = new AtomicInteger();
        Callable<Void> loop = () -> {
            insert(connections.get(mine.getAndIncrement()), left);
            return null;
        };
        long began = System.nanoTime();
        for (var done : threads.invokeAll(Collections.nCopies(connections.size(), loop))) done.get();
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private void insert(Connection connection, AtomicInteger left) throws SQLException {
        var random = new java.util.SplittableRandom(
                System.nanoTime() ^ Thread.currentThread().getId() << 40);
        var slot = new byte[32];
        try (var insert =
                connection.prepareStatement("insert into sealed_inbox (campaign_id, slot, sealed) values (?, ?, ?)")) {
            while (left.getAndDecrement() > 0) {
                random.nextBytes(slot);
                insert.setBytes(1, campaign);
                insert.setBytes(2, slot);
                insert.setBytes(3, sealed);
                insert.executeUpdate();
                if (!connection.getAutoCommit()) connection.commit();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (var connection : connections) connection.close();
    }
}
