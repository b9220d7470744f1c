package id.ampera.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "campaign_manifest")
class CampaignManifest {
    @Id
    private UUID campaignId;

    private String manifest;
    private String sha256;
    private String signature;
    private String signerKey;

    protected CampaignManifest() {}

    CampaignManifest(UUID campaignId, ManifestView signed) {
        this.campaignId = campaignId;
        manifest = signed.manifest();
        sha256 = signed.sha256();
        signature = signed.signature();
        signerKey = signed.signerKey();
    }

    ManifestView view() {
        return new ManifestView(manifest, sha256, signature, signerKey);
    }

    String sha256() {
        return sha256;
    }
}
