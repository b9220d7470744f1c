package id.ampera.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Processor time that programs of this machine have used up, in microseconds. */
final class ProcessorTime {
    private ProcessorTime() {}

    static double here() {
        return micros(ProcessHandle.current());
    }

    static double of(Process process) {
        return micros(process.toHandle());
    }

    /** Of the database server, told by its port; NaN if it runs elsewhere. */
    static double database(String jdbcUrl) {
        var port = "--port=" + URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
        return ProcessHandle.allProcesses()
                .filter(each -> isWith(each, port))
                .mapToDouble(ProcessorTime::micros)
                .max()
                .orElse(Double.NaN);
    }

    private static boolean isWith(ProcessHandle process, String argument) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent() && Arrays.asList(arguments.get()).contains(argument);
    }

    private static double micros(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e3;
    }
}
