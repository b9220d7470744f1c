package id.ampera.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a proof may be, told by its content and never by its name. Nothing is unpacked. */
enum ProofKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static final long MAX_BYTES = 10L * 1024 * 1024;

    private final String mediaType;

    ProofKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws id.ampera.platform.problem.Problem proof-empty, proof-too-large, proof-type-unknown */
    static ProofKind require(Path upload) {
        try {
            var size = Files.size(upload);
            if (size == 0) throw FollowUpProblem.PROOF_EMPTY.at("/file");
            if (size > MAX_BYTES) throw FollowUpProblem.PROOF_TOO_LARGE.at("/file");
            return of(upload).orElseThrow(() -> FollowUpProblem.PROOF_TYPE_UNKNOWN.at("/file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProofKind> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) return Optional.of(PDF);
        if (text.equals("\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (text.startsWith("\u00ff\u00d8\u00ff")) return Optional.of(JPEG);
        return text.startsWith("PK\u0003\u0004") ? office(file) : Optional.empty();
    }

    private static Optional<ProofKind> office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) return Optional.empty();
            if (zip.getEntry("word/document.xml") != null) return Optional.of(DOCX);
            return zip.getEntry("xl/workbook.xml") == null ? Optional.empty() : Optional.of(XLSX);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
