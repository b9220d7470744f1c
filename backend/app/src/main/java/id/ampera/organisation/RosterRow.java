package id.ampera.organisation;

/** One line of a roster. */
public record RosterRow(
        String nip, String name, EmploymentType employmentType, String grade, String positionName, String unitCode) {}
