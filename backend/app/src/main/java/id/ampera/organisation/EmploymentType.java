package id.ampera.organisation;

/** Kinds of employment of an ASN. */
public enum EmploymentType {
    PNS,
    CPNS,
    PPPK,
    PPPK_PART_TIME
}
