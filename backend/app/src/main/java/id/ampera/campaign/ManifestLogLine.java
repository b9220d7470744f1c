package id.ampera.campaign;

import id.ampera.platform.crypto.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One published manifest in the public log. */
@Entity
@Table(name = "manifest_log")
class ManifestLogLine {
    @Id
    private int lineNumber;

    private UUID campaignId;
    private String sha256;
    private LocalDate loggedOn;

    protected ManifestLogLine() {}

    ManifestLogLine(int lineNumber, UUID campaignId, String sha256, LocalDate loggedOn) {
        this.lineNumber = lineNumber;
        this.campaignId = campaignId;
        this.sha256 = sha256;
        this.loggedOn = loggedOn;
    }

    private String text() {
        return lineNumber + " " + loggedOn + " " + campaignId + " " + sha256;
    }

    /** Its seal: that of the line before is in it, and so all that stands above. */
    String seal(String before) {
        return Sha256.hex(before + " " + text());
    }

    String sealed(String seal) {
        return text() + " " + seal + "\n";
    }
}
