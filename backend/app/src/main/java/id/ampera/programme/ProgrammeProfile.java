package id.ampera.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a programme is, as reports tell it.
 *
 * @param practice hours (JP) of simulation and on the job
 * @param participants those who did not withdraw
 */
public record ProgrammeProfile(
        UUID id,
        String code,
        String title,
        String description,
        ProgrammeStatus status,
        List<String> objectives,
        BigDecimal theory,
        BigDecimal practice,
        int cohorts,
        int participants) {}
