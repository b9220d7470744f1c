package id.ampera.platform.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF, page by page. */
final class PdfText {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MAX_STREAM = 64L * 1024 * 1024;
    private static final long MAX_UNPACKED = 1024L * 1024 * 1024;
    private static final int MAX_NESTING = 3;

    private PdfText() {}

    static List<String> read(byte[] bytes) throws RefusedException {
        requireModestStreams(bytes);
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new RefusedException(ExtractionProblem.FILE_ENCRYPTED);
            }
            if (document.getNumberOfPages() > TextExtraction.MAX_PAGES) {
                throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
            }
            return pages(document);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(ExtractionProblem.FILE_ENCRYPTED);
        } catch (RefusedException refused) {
            throw refused;
        } catch (TooMuchException tooMuch) {
            throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
        } catch (IOException | RuntimeException broken) {
            // the reader throws whatever a malformed object makes it stumble over
            throw new RefusedException(ExtractionProblem.FILE_DAMAGED);
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var stripper = new BoundedStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        var pages = new ArrayList<String>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    /**
     * Unpacks every compressed stream into nothing before the reader sees the file, since the reader unpacks into memory.
     * What is compressed twice is unpacked twice.
     */
    private static void requireModestStreams(byte[] bytes) throws RefusedException {
        long total = 0;
        for (int at = FileKind.indexOf(bytes, STREAM, 0); at >= 0; at = FileKind.indexOf(bytes, STREAM, at + 1)) {
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            for (int times = 1; times <= MAX_NESTING; times++) {
                var length = unpacked(bytes, start, times);
                total += length;
                if (length > MAX_STREAM || total > MAX_UNPACKED) {
                    throw new RefusedException(ExtractionProblem.FILE_UNSAFE);
                }
                if (length == 0) break;
            }
        }
    }

    /** Length after inflating so many times, 0 where the bytes are not compressed so often. */
    private static long unpacked(byte[] bytes, int start, int times) {
        if (start + 1 >= bytes.length || !isCompressed(bytes[start], bytes[start + 1])) return 0;
        InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        long length = 0;
        for (int i = 0; i < times; i++) in = new InflaterInputStream(in);
        try (var inflated = in) {
            var buffer = new byte[64 * 1024];
            for (int n; length <= MAX_STREAM && (n = inflated.read(buffer)) >= 0; ) length += n;
        } catch (IOException notCompressedFromHereOn) {
            return length;
        }
        return length;
    }

    private static boolean isCompressed(byte first, byte second) {
        return (first & 0x0F) == 8 && ((first & 0xFF) * 256 + (second & 0xFF)) % 31 == 0;
    }

    /** Counts letters and looks at the clock: forms that call forms can make a small page endless. */
    private static final class BoundedStripper extends PDFTextStripper {
        private final long deadline = System.nanoTime() + TextExtraction.MAX_NANOS;
        private int operators;
        private int letters;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators % 256 == 0 && System.nanoTime() > deadline) throw new TooMuchException();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++letters > TextExtraction.MAX_CHARACTERS) throw new TooMuchException();
            super.processTextPosition(text);
        }
    }

    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
