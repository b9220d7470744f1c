package id.ampera.organisation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit in a list")
public record UnitListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Short code", examples = "DISDUKCAPIL") String code,
        @Schema(description = "Official name", examples = "Dinas Kependudukan dan Pencatatan Sipil") String name,
        @Schema(description = "Kind of unit", examples = "OFFICE") UnitKind kind,
        @Schema(description = "The unit above", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID parentId,
        @Schema(description = "Name of the unit above", examples = "Pemerintah Kota Palembang") String parentName,
        @Schema(description = "First day of validity", examples = "2020-01-01") LocalDate validFrom,
        @Schema(description = "Last day of validity; absent while it exists", examples = "2026-12-31")
                LocalDate validTo,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
