package id.ampera.demo;

/** What a person of the demonstration has an opinion on, from 1 (low) to 5 (high). */
enum DemoTopic {
    BENEFIT,
    COMPETENCE,
    RELEVANCE,
    APPLICABLE,
    TIME_MANAGEMENT,
    PRACTICE,
    TRAINER,
    ORGANISER,
    FACILITY,
    SCHEDULE,
    SUPPORT,
    BEHAVIOUR,
    SERVICE,
    RECOMMEND
}
