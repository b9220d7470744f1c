package id.ampera.organisation;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit of the city government")
record UnitView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Short code", examples = "DISDUKCAPIL") String code,
        @Schema(description = "Official name", examples = "Dinas Kependudukan dan Pencatatan Sipil") String name,
        @Schema(description = "Kind of unit", examples = "OFFICE") UnitKind kind,
        @Schema(description = "The unit above", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID parentId,
        @Schema(description = "Name of the unit above", examples = "Pemerintah Kota Palembang") String parentName,
        @Schema(description = "BPS code", examples = "1671040") String officialCode,
        @Schema(description = "First day of validity", examples = "2020-01-01") LocalDate validFrom,
        @Schema(description = "Last day of validity; absent while it exists", examples = "2026-12-31")
                LocalDate validTo,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "Units in whose place it came") List<RelatedUnit> predecessors,
        @Schema(description = "Units that took its place") List<RelatedUnit> successors,
        @Schema(description = "What the caller may do with it: `edit`, `close`, `succeed`", examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(description = "A unit before or after this one")
    record RelatedUnit(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Short code", examples = "BAPENDA") String code,
            @Schema(description = "Official name", examples = "Badan Pendapatan Daerah") String name,
            @Schema(description = "First day after the change", examples = "2026-07-01") LocalDate validFrom) {}

    static UnitView of(
            Unit unit,
            String parentName,
            List<RelatedUnit> predecessors,
            List<RelatedUnit> successors,
            List<String> can) {
        return new UnitView(
                unit.id(),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentId(),
                parentName,
                unit.officialCode(),
                unit.validFrom(),
                unit.validTo(),
                unit.updatedAt(),
                predecessors,
                successors,
                can);
    }
}
