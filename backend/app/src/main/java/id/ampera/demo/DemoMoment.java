package id.ampera.demo;

/** How long after the programme somebody is asked. */
enum DemoMoment {
    /** While the training is fresh: the field has not yet tried what was learnt. */
    SOON,
    LATER;

    /** How much more is thought of a topic than later. */
    double shift(DemoTopic topic) {
        if (this == LATER) return 0;
        return switch (topic) {
            case APPLICABLE -> 0.7;
            case PRACTICE -> 0.45;
            case RELEVANCE -> 0.3;
            case RECOMMEND -> 0.25;
            case COMPETENCE -> -0.1;
            case TIME_MANAGEMENT -> -0.4;
            default -> 0;
        };
    }
}
