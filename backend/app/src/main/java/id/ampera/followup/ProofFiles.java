package id.ampera.followup;

import id.ampera.platform.storage.FileName;
import id.ampera.platform.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks at an uploaded file before it is kept. */
@ApplicationScoped
class ProofFiles {
    static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final Logger LOG = Logger.getLogger(ProofFiles.class);

    private final FileStore files;

    ProofFiles(FileStore files) {
        this.files = files;
    }

    /** @throws id.ampera.platform.problem.Problem proof-empty, proof-too-large, proof-type-unknown */
    StoredProof store(Path upload, String name) {
        try {
            var size = Files.size(upload);
            if (size == 0) throw FollowUpProblem.PROOF_EMPTY.at("/file");
            if (size > MAX_BYTES) throw FollowUpProblem.PROOF_TOO_LARGE.at("/file");
            var kind = ProofKind.of(upload).orElseThrow(() -> FollowUpProblem.PROOF_TYPE_UNKNOWN.at("/file"));
            var digest = MessageDigest.getInstance("SHA-256");
            var id = UUID.randomUUID();
            try (var in = new DigestInputStream(Files.newInputStream(upload), digest);
                    var out = files.create(id)) {
                in.transferTo(out);
            }
            return new StoredProof(
                    id, FileName.of(name), kind, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open(UUID id) {
        try {
            return files.open(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(UUID id) {
        try {
            files.delete(id);
        } catch (IOException e) {
            // the row is gone, and nothing leads to the file any more
            LOG.warnf("file %s could not be deleted: %s", id, e.getClass().getSimpleName());
        }
    }
}
