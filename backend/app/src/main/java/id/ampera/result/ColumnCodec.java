package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.crypto.Sha256;
import id.ampera.result.Milestones.Milestone;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Columns as bytes: as many bits for an answer as its item needs, nothing of texts, and rows as they stand in the columns.
 * Those of an anonymous campaign stand by their random ids, so the bytes say nothing that its rows do not say.
 */
final class ColumnCodec {
    /** Rises with every change of what follows. */
    private static final int FORMAT = 1;

    private ColumnCodec() {}

    /** What the meaning of the bytes rests on: bytes of another shape cannot be read. */
    static byte[] shape(JoinedVersions versions, List<Cut> cuts, int firstLook) {
        var text = new StringBuilder().append(FORMAT).append(cuts).append(firstLook);
        text.append('\n')
                .append(versions.present().id())
                .append(versions.present().sha256());
        for (var each : versions.earlier()) {
            text.append('\n').append(each.version().id()).append(each.version().sha256());
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] encode(Reading reading) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(reading.columns(), out);
            write(reading.arrivals(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(AnswerColumns columns, DataOutputStream out) throws IOException {
        var cells = columns.cells();
        out.writeInt(cells.size());
        for (int cell = 0; cell < cells.size(); cell++) for (var key : cells.keys(cell)) write(key, out);
        write(columns.answersByVersion(), columns.sum(), out);
        out.writeInt(columns.milestones().first());
        out.writeInt(columns.milestones().passed().size());
        for (var each : columns.milestones().passed()) {
            out.writeInt(each.rows());
            write(each.answersByVersion(), each.fingerprint(), out);
        }
        out.writeInt(columns.rows());
        Packed.write(out, columns.rows(), columns::cellOf);
        for (var column : columns.columns().values()) column.write(out);
    }

    private static void write(Map<UUID, Integer> answersByVersion, Fingerprint sum, DataOutputStream out)
            throws IOException {
        out.writeInt(answersByVersion.size());
        for (var each : answersByVersion.entrySet()) {
            out.writeLong(each.getKey().getMostSignificantBits());
            out.writeLong(each.getKey().getLeastSignificantBits());
            out.writeInt(each.getValue());
        }
        for (var lane : sum.sum()) out.writeLong(lane);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(Arrivals arrivals, DataOutputStream out) throws IOException {
        var recent = new ArrayList<long[]>();
        arrivals.forEachRecent((number, at) -> recent.add(new long[] {number, at.toEpochMilli()}));
        out.writeLong(arrivals.settled());
        out.writeInt(recent.size());
        for (var each : recent) for (var number : each) out.writeLong(number);
    }

    /**
     * @param cells of the invited people now
     * @throws RuntimeException if these are no such bytes, or of people who are not among these
     */
    static Reading decode(byte[] bytes, JoinedVersions versions, Cells cells) {
        var in = ByteBuffer.wrap(bytes);
        var numbers = cellNumbers(in, cells);
        var answersByVersion = answersByVersion(in);
        var sum = sum(in);
        var milestones = new Milestones(in.getInt());
        for (int left = in.getInt(); left > 0; left--) {
            int passed = in.getInt();
            var then = answersByVersion(in);
            milestones.add(new Milestone(passed, new Fingerprint(passed, sum(in)), then));
        }
        int rows = in.getInt();
        var cellOfRow = new int[rows];
        Packed.read(in, rows, (row, cell) -> cellOfRow[row] = numbers[(int) cell]);
        var columns = new LinkedHashMap<String, Column>();
        for (var item : versions.definition().items()) {
            for (var key : item.answerKeys()) columns.put(key, Column.read(item, rows, in));
        }
        var fingerprint = new Fingerprint(rows, sum);
        var read = new AnswerColumns(versions, answersByVersion, cells, columns, cellOfRow, fingerprint, milestones);
        return new Reading(read, arrivals(in));
    }

    private static Map<UUID, Integer> answersByVersion(ByteBuffer in) {
        var answersByVersion = new HashMap<UUID, Integer>();
        for (int left = in.getInt(); left > 0; left--) {
            answersByVersion.put(new UUID(in.getLong(), in.getLong()), in.getInt());
        }
        return answersByVersion;
    }

    private static long[] sum(ByteBuffer in) {
        var sum = new long[Fingerprint.LANES];
        for (int lane = 0; lane < sum.length; lane++) sum[lane] = in.getLong();
        return sum;
    }

    private static int[] cellNumbers(ByteBuffer in, Cells cells) {
        var known = cells.byKeys();
        var numbers = new int[in.getInt()];
        for (int i = 0; i < numbers.length; i++) {
            var keys = new ArrayList<String>();
            for (int cut = 0; cut < cells.cuts().size(); cut++) keys.add(text(in));
            numbers[i] = known.get(keys);
        }
        return numbers;
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Arrivals arrivals(ByteBuffer in) {
        var arrivals = new Arrivals(in.getLong());
        for (int left = in.getInt(); left > 0; left--) {
            arrivals.add(in.getLong(), Instant.ofEpochMilli(in.getLong()), Instant.EPOCH);
        }
        return arrivals;
    }
}
