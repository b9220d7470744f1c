package id.ampera.platform.extraction;

import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads the text of a file that somebody handed in. The kind is told by the content; the name serves the message only.
 * What a file claims of itself is not believed: unpacked sizes, pages, characters and time are counted while they pass.
 */
@ApplicationScoped
public class TextExtraction {
    public static final long MAX_BYTES = 15L * 1024 * 1024;
    static final int MAX_PAGES = 500;
    static final int MAX_CHARACTERS = 2_000_000;
    static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** A file may need some hundred megabytes while it is read; those who come later wait for a moment. */
    private final Semaphore running = new Semaphore(2, true);

    /** @throws id.ampera.platform.problem.Problem one of {@link ExtractionProblem} */
    public ExtractedText extract(InputStream content, String fileName) {
        var bytes = bytes(content, fileName);
        if (bytes.length > MAX_BYTES) throw ExtractionProblem.FILE_TOO_BIG.of(fileName);
        return inTurn(fileName, () -> read(bytes));
    }

    /**
     * Whether a PDF can be read through within the bounds. It need not have any text: a scan has none.
     *
     * @throws id.ampera.platform.problem.Problem one of {@link ExtractionProblem}
     */
    public void requireSoundPdf(byte[] bytes, String fileName) {
        inTurn(fileName, () -> {
            if (FileKind.of(bytes) != MediaKind.PDF) throw new RefusedException(ExtractionProblem.FILE_TYPE_UNKNOWN);
            return PdfText.read(bytes);
        });
    }

    private static byte[] bytes(InputStream content, String fileName) {
        try {
            return content.readNBytes((int) MAX_BYTES + 1);
        } catch (IOException broken) {
            throw ExtractionProblem.FILE_DAMAGED.of(fileName);
        }
    }

    private interface Work<T> {
        T run() throws RefusedException;
    }

    private <T> T inTurn(String fileName, Work<T> work) {
        try {
            if (!running.tryAcquire(30, TimeUnit.SECONDS)) throw CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
        }
        try {
            return work.run();
        } catch (RefusedException refused) {
            throw refused.problem().of(fileName);
        } catch (StackOverflowError nestedToExhaust) {
            throw ExtractionProblem.FILE_UNSAFE.of(fileName);
        } finally {
            running.release();
        }
    }

    /** @throws id.ampera.platform.problem.Problem one of {@link ExtractionProblem} */
    public ExtractedText extract(Path file, String fileName) {
        try (var in = Files.newInputStream(file)) {
            return extract(in, fileName);
        } catch (IOException broken) {
            throw ExtractionProblem.FILE_DAMAGED.of(fileName);
        }
    }

    private static ExtractedText read(byte[] bytes) throws RefusedException {
        var kind = FileKind.of(bytes);
        List<String> pages =
                switch (kind) {
                    case PDF -> PdfText.read(bytes);
                    case DOCX -> DocxText.read(bytes);
                    case TEXT -> PlainText.read(bytes);
                };
        pages = pages.stream().map(PlainText::tidy).toList();
        if (pages.stream().allMatch(String::isBlank)) throw new RefusedException(ExtractionProblem.FILE_WITHOUT_TEXT);
        if (pages.size() > MAX_PAGES || pages.stream().mapToLong(String::length).sum() > MAX_CHARACTERS) {
            throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
        }
        return new ExtractedText(kind, pages);
    }
}
