package id.ampera.platform.dataset;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** One object per line: codes by the names of variables, null where there is no answer. */
final class JsonLines {
    private final Dataset data;
    private final byte[][][] members;

    JsonLines(Dataset data) {
        this.data = data;
        var texts = DatasetWriter.texts(
                data,
                (variable, category) -> "\""
                        + new String(JsonStringEncoder.getInstance().quoteAsString(variable.name())) + "\":"
                        + (category.isMissing() ? "null" : category.code()));
        members = new byte[texts.length][][];
        for (int i = 0; i < texts.length; i++) {
            members[i] = new byte[texts[i].length][];
            for (int j = 0; j < texts[i].length; j++) members[i][j] = texts[i][j].getBytes(StandardCharsets.UTF_8);
        }
    }

    void write(OutputStream to, IntConsumer progress) throws IOException {
        var out = new BufferedOutputStream(to, 1 << 16);
        DatasetWriter.forEachRow(data, progress, (row, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                out.write(i == 0 ? '{' : ',');
                out.write(members[i][cells[i]]);
            }
            out.write('}');
            out.write('\n');
        });
        out.flush();
    }
}
