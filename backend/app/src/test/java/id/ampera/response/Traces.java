package id.ampera.response;

import id.ampera.response.Scan.Sighting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the place of a value in seized bytes tells of whom it names: where it stands first and last; in a table file the
 * transaction and the undo pointer of its row (InnoDB's hidden columns behind the key) and the last change of its page; in
 * a binary log the second of its event, and how large its transaction is.
 */
final class Traces {
    private static final int PAGE = 16_384;
    private static final int PAGE_LSN = 16;
    private static final int PAGE_TYPE = 24;
    private static final int PAGE_LEVEL = 64;
    private static final int PAGE_INDEX = 66;
    private static final int INDEX_PAGE = 17_855;
    private static final int TRANSACTION_ID = 6;
    private static final int ROLL_POINTER = 7;

    private static final int BINARY_LOG = 0xfe62696e;
    private static final int EVENT_HEAD = 19;
    private static final int TRANSACTION_ENDS = 16;

    private final Scan scan;
    private final Map<String, Map<String, String>> features = new TreeMap<>();

    private Traces(Scan scan) {
        this.scan = scan;
    }

    /** Features by name: for each whom a value names, what is told; numbers with leading zeros. */
    static Map<String, Map<String, String>> of(Seizure seizure, Map<String, String> names) {
        var traces = new Traces(new Scan(names));
        seizure.papers().forEach((name, bytes) -> traces.places(seizure.moment() + "/" + name, bytes, 0));
        seizure.files().forEach((name, path) -> {
            try {
                traces.read(seizure.moment(), name, Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return traces.features;
    }

    private void read(String moment, String name, byte[] bytes) {
        if (bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == BINARY_LOG) binaryLog(moment, name, bytes);
        else if (name.endsWith(".ibd")) tableFile(moment + "/" + name, bytes);
        else places(moment + "/" + name, bytes, 0);
    }

    private void places(String source, byte[] bytes, long base) {
        for (var sighting : scan.search(bytes)) place(source, sighting.subject(), base + sighting.at());
    }

    private void place(String source, String subject, long at) {
        note(source + "#first", subject, number(at), false);
        note(source + "#last", subject, number(at), true);
    }

    private void tableFile(String source, byte[] bytes) {
        var data = ByteBuffer.wrap(bytes);
        for (var sighting : scan.search(bytes)) {
            place(source, sighting.subject(), sighting.at());
            var page = (int) (sighting.at() / PAGE * PAGE);
            note(source + "#page-changed", sighting.subject(), number(data.getLong(page + PAGE_LSN)), true);
            if (sighting.raw() && (data.getShort(page + PAGE_TYPE) & 0xffff) == INDEX_PAGE) {
                if (data.getShort(page + PAGE_LEVEL) == 0) hidden(source, data, page, sighting);
            }
        }
    }

    private void hidden(String source, ByteBuffer data, int page, Sighting sighting) {
        var index = source + ":" + data.getLong(page + PAGE_INDEX);
        int at = (int) sighting.at() + sighting.length();
        if (at + TRANSACTION_ID + ROLL_POINTER > page + PAGE) return;
        var transaction = number(unsigned(data, at, TRANSACTION_ID));
        var undo = number(unsigned(data, at + TRANSACTION_ID, ROLL_POINTER));
        for (var last : new boolean[] {false, true}) {
            note(index + "#transaction" + (last ? "-last" : ""), sighting.subject(), transaction, last);
            note(index + "#undo" + (last ? "-last" : ""), sighting.subject(), undo, last);
        }
    }

    /** The files of the log follow each other, so their numbers come before the places in them. */
    private void binaryLog(String moment, String name, byte[] bytes) {
        var source = moment + "/" + name.replaceAll("\\.\\d+$", "");
        var file = Long.parseLong(name.replaceAll("^.*\\.", ""));
        var events = new Events(bytes);
        for (var sighting : scan.search(bytes)) {
            place(source, sighting.subject(), (file << 36) + sighting.at());
            var event = events.at(sighting.at());
            note(source + "#second", sighting.subject(), number(event[0]), false);
            note(source + "#size", sighting.subject(), number(event[1]), false);
            note(source + "#size-last", sighting.subject(), number(event[1]), true);
        }
    }

    /** The transactions of a binary log: where each ends, its second and its size. */
    private static final class Events {
        private final TreeMap<Long, long[]> ends = new TreeMap<>();

        Events(byte[] bytes) {
            var log = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int at = 4;
            int began = at;
            while (at + EVENT_HEAD <= bytes.length) {
                long second = log.getInt(at) & 0xffffffffL;
                int type = log.get(at + 4) & 0xff;
                int length = log.getInt(at + 9);
                if (length < EVENT_HEAD) break;
                at += length;
                if (type != TRANSACTION_ENDS && at < bytes.length) continue;
                ends.put((long) at, new long[] {second, at - began});
                began = at;
            }
        }

        long[] at(long place) {
            var end = ends.higherEntry(place);
            return end == null ? new long[] {0, 0} : end.getValue();
        }
    }

    private void note(String name, String subject, String value, boolean last) {
        var values = features.computeIfAbsent(name, ignored -> new TreeMap<>());
        if (last) values.put(subject, value);
        else values.putIfAbsent(subject, value);
    }

    private static long unsigned(ByteBuffer data, int at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) value = value << 8 | data.get(at + i) & 0xff;
        return value;
    }

    private static String number(long value) {
        return String.format("%019d", value & Long.MAX_VALUE);
    }
}
