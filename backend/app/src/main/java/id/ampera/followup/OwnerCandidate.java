package id.ampera.followup;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody of the addressed unit who may answer for an action")
record OwnerCandidate(
        @Schema(description = "Employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Full name", examples = "Budi Santoso, S.E.") String name) {}
