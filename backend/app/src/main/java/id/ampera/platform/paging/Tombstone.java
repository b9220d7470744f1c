package id.ampera.platform.paging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was deleted and when, for those who keep a copy of a list. */
@Entity
@Table(name = "tombstone")
@IdClass(Tombstone.Key.class)
class Tombstone {
    record Key(String subjectType, UUID subjectId) {}

    @Id
    private String subjectType;

    @Id
    private UUID subjectId;

    private Instant deletedAt;

    protected Tombstone() {}

    Tombstone(String subjectType, UUID subjectId, Instant deletedAt) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.deletedAt = deletedAt;
    }
}
