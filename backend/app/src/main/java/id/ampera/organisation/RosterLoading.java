package id.ampera.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fills the organisation in bulk, for loaders that run without a signed-in person. Each call is one transaction. */
public interface RosterLoading {

    boolean isEmpty();

    UUID addUnit(String code, String name, UnitKind kind, String parentCode, String officialCode, LocalDate validFrom);

    /** @throws id.ampera.platform.problem.Problem unit-unknown */
    UUID requireUnit(String code);

    /** The position of this name, made if there is none. */
    UUID positionOf(String name);

    /**
     * Adds employees who are not there yet.
     *
     * @throws id.ampera.platform.problem.Problem nip-impossible, unit-unknown; nothing is written then
     */
    void addEmployees(List<RosterRow> rows);

    /** Enters the file that the employees came from among the imports, as applied. */
    void noteImport(String fileName, int rows);
}
