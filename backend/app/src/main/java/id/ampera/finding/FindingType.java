package id.ampera.finding;

/** What a finding says of the programme. */
public enum FindingType {
    STRENGTH,
    WEAKNESS,
    GAP
}
