package id.ampera.platform.dataset;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written into it may be closed; what goes on behind it is not. */
final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
