package id.ampera.followup;

import id.ampera.platform.storage.Upload;
import java.util.UUID;

/** A file that was looked at and stored under its id. */
record StoredProof(UUID id, String fileName, ProofKind kind, long size, String sha256) {
    static StoredProof of(Upload file, ProofKind kind) {
        return new StoredProof(file.id(), file.name(), kind, file.bytes(), file.sha256());
    }
}
