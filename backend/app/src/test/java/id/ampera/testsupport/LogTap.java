package id.ampera.testsupport;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that the application logs, as lines with their time. */
public final class LogTap extends Handler implements AutoCloseable {
    private final StringBuilder lines = new StringBuilder();

    public LogTap() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord message) {
        lines.append(message.getInstant())
                .append(' ')
                .append(message.getLoggerName())
                .append(' ')
                .append(message.getMessage())
                .append(' ');
        if (message.getParameters() != null) lines.append(java.util.Arrays.toString(message.getParameters()));
        if (message.getThrown() != null) lines.append(message.getThrown());
        lines.append('\n');
    }

    public synchronized String text() {
        return lines.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
