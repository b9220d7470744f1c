package id.ampera.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an anonymous campaign promises, signed")
record ManifestView(
        @Schema(
                        description =
                                "Canonical JSON: campaign, hash of the questionnaire, closing and grace, minimum groups, cuts, promised interim results, strata with size and public key",
                        examples = "{\"campaignId\":\"01937c2e-5f0a-7cc3-98c4-dc0c0c073995\"}")
                String manifest,
        @Schema(
                        description = "SHA-256 of the manifest's UTF-8 bytes, hexadecimal",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(
                        description = "ECDSA P-256 with SHA-256 over the manifest's bytes, 64 bytes r and s, base64url",
                        examples = "MEUCIQDx")
                String signature,
        @Schema(description = "Public key of the signer, SPKI (DER), base64url", examples = "MFkwEwYHKoZIzj0CAQ")
                String signerKey) {}
