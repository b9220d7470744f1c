package id.ampera.response;

import id.ampera.platform.extraction.TextExtraction;
import id.ampera.platform.picture.Redrawn;
import id.ampera.platform.storage.FileName;
import id.ampera.questionnaire.FileKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a respondent sends, told by its content and never by its name, and made into what is kept. */
@ApplicationScoped
class AnswerFileCheck {
    static final long MAX_BYTES = 5L * 1024 * 1024;
    private static final int LONGEST = 1600;
    private static final int HEAD = 8;

    /** @param bytes what is kept: a photo drawn anew, a PDF as it came */
    record Checked(FileKind kind, byte[] bytes) {}

    private final TextExtraction extraction;

    AnswerFileCheck(TextExtraction extraction) {
        this.extraction = extraction;
    }

    /**
     * @throws id.ampera.platform.problem.Problem answer-file-too-large, answer-file-type, answer-file-unreadable, or what
     *     documents are refused for
     */
    Checked check(Path upload, String fileName, List<FileKind> accepted) {
        var bytes = bytes(upload);
        var kind = kindOf(bytes);
        if (kind == null || !accepted.contains(kind)) throw ResponseProblem.ANSWER_FILE_TYPE.at("/file");
        if (kind == FileKind.PHOTO) return new Checked(kind, photo(bytes));
        extraction.requireSoundPdf(bytes, FileName.of(fileName));
        return new Checked(kind, bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) throw ResponseProblem.ANSWER_FILE_TOO_LARGE.at("/file");
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null for what is neither. */
    private static FileKind kindOf(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) return FileKind.PDF;
        var isPicture = head.equals("\u0089PNG\r\n\u001a\n") || head.startsWith("\u00ff\u00d8\u00ff");
        return isPicture ? FileKind.PHOTO : null;
    }

    private static byte[] photo(byte[] bytes) {
        try {
            return Redrawn.photo(bytes, LONGEST).bytes();
        } catch (Redrawn.TooLargeException e) {
            throw ResponseProblem.ANSWER_FILE_TOO_LARGE.at("/file");
        } catch (IOException e) {
            throw ResponseProblem.ANSWER_FILE_UNREADABLE.at("/file");
        }
    }
}
