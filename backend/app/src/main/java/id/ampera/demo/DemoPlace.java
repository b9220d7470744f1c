package id.ampera.demo;

/** The kind of work that a unit does, as far as it colours an opinion. */
enum DemoPlace {
    COUNTER,
    HEALTH,
    SCHOOL,
    OFFICE;

    static DemoPlace of(String unitCode) {
        return switch (unitCode) {
            case "DISDUKCAPIL", "DPMPTSP" -> COUNTER;
            case "RSUD-BARI", "DINKES" -> HEALTH;
            case "DISDIK" -> SCHOOL;
            default -> unitCode.startsWith("KEC-") ? COUNTER : OFFICE;
        };
    }

    boolean servesThePublic() {
        return this == COUNTER || this == HEALTH;
    }
}
