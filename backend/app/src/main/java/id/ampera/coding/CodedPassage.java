package id.ampera.coding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "coded_passage")
class CodedPassage {
    /** Random: the order in which texts were coded tells nothing of whoever wrote them. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    private UUID id;

    private UUID codeId;

    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    private String reference;

    protected CodedPassage() {}

    CodedPassage(UUID codeId, PassageKind kind, String reference) {
        this.codeId = codeId;
        this.kind = kind;
        this.reference = reference;
    }

    UUID codeId() {
        return codeId;
    }

    PassageKind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }
}
