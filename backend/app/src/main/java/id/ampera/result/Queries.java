package id.ampera.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;

/** Statements whose first parameter is a campaign or an evaluation, in the caller's transaction. */
@ApplicationScoped
class Queries {
    interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private final EntityManager entities;

    Queries(EntityManager entities) {
        this.entities = entities;
    }

    void forEach(String sql, UUID id, RowConsumer each) {
        query(sql, id, rows -> {
            while (rows.next()) each.accept(rows);
            return null;
        });
    }

    /** Of a query that gives one number at most; 0 for none. */
    long number(String sql, UUID id) {
        return query(sql, id, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    <T> T query(String sql, UUID id, RowReader<T> reader) {
        return entities.unwrap(Session.class).doReturningWork(connection -> query(connection, sql, id, reader));
    }

    private static <T> T query(Connection connection, String sql, UUID id, RowReader<T> reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            // row by row: a campaign of 100,000 answers is not held twice
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setBytes(1, bytes(id));
            try (var rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        }
    }

    /** @param rest sets the parameters from the second on */
    int update(String sql, UUID id, Parameters rest) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, bytes(id));
                rest.set(statement);
                return statement.executeUpdate();
            }
        });
    }

    int update(String sql, UUID id) {
        return update(sql, id, statement -> {});
    }

    static UUID id(byte[] id) {
        var bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        var moment = rows.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
