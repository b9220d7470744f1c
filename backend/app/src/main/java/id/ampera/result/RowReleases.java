package id.ampera.result;

import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.dataset.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes releases of rows, and keeps the latest while its analysis is kept. */
@ApplicationScoped
class RowReleases {
    private static final int CHUNK = 1_000;

    private WeakReference<RowRelease> latest = new WeakReference<>(null);

    synchronized RowRelease of(Analysis analysis) {
        var known = latest.get();
        if (known != null && known.analysis() == analysis) return known;
        var made = new RowRelease(analysis);
        latest = new WeakReference<>(made);
        return made;
    }

    /** Over names, codes and rows in their order; words do not matter. */
    static byte[] content(Dataset data) {
        var digest = Sha256.digest();
        for (var variable : data.variables()) {
            digest.update((variable.name() + "\n").getBytes(StandardCharsets.UTF_8));
            for (var category : variable.categories()) {
                digest.update((category.code() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var cells = new int[data.variables().size()];
        var buffer = ByteBuffer.allocate(CHUNK * Short.BYTES * Math.max(1, cells.length));
        for (int row = 0; row < data.rows().count(); row++) {
            data.rows().read(row, cells);
            for (var cell : cells) buffer.putShort((short) cell);
            if (buffer.hasRemaining()) continue;
            digest.update(buffer.flip());
            buffer.clear();
        }
        digest.update(buffer.flip());
        return digest.digest();
    }
}
