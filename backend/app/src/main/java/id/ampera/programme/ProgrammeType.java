package id.ampera.programme;

/** Forms of developing competence, in a classroom and outside of it. */
public enum ProgrammeType {
    /** Leadership training for structural posts: PKN, PKA, PKP. */
    STRUCTURAL,
    MANAGERIAL,
    TECHNICAL,
    FUNCTIONAL,
    SOCIO_CULTURAL,
    /** Basic training of candidates, latsar CPNS. */
    BASIC,
    SEMINAR,
    WORKSHOP,
    /** Bimbingan teknis. */
    TECHNICAL_GUIDANCE,
    COACHING,
    MENTORING,
    ELEARNING,
    INTERNSHIP,
    BENCHMARKING,
    OTHER
}
