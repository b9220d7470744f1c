package id.ampera.organisation;

/** Kinds of units of the city government. */
public enum UnitKind {
    SECRETARIAT,
    AGENCY,
    OFFICE,
    INSPECTORATE,
    DISTRICT,
    SUBDISTRICT,
    DIVISION,
    TECHNICAL_UNIT,
    HOSPITAL,
    OTHER
}
