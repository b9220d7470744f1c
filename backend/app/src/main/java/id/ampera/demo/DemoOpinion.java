package id.ampera.demo;

import java.util.EnumMap;
import java.util.Map;

/** What one person thinks, topic by topic, from 1 to 5 without steps. */
record DemoOpinion(Map<DemoTopic, Double> values) {
    private static final double PERSONAL = 0.45;

    /**
     * The story: benefit is high, the material fits the field less, time management is welcome, practice is too little,
     * and the last two are strongest where the public is served. The programme with much practice is rated well for it.
     */
    static DemoOpinion draw(DemoParticipant person, DemoMoment moment, DemoRandom random) {
        var values = new EnumMap<DemoTopic, Double>(DemoTopic.class);
        double mood = random.normal(0, 1);
        for (var topic : DemoTopic.values()) {
            double mean = mean(topic, person) + moment.shift(topic);
            values.put(topic, random.normal(mean + PERSONAL * mood, deviation(topic)));
        }
        return new DemoOpinion(values);
    }

    private static double mean(DemoTopic topic, DemoParticipant person) {
        boolean serving = person.place().servesThePublic();
        var programme = person.programme();
        return switch (topic) {
            case BENEFIT -> 4.15;
            case COMPETENCE -> 4.2;
            case RELEVANCE -> 3.85;
            case APPLICABLE -> programme.equals("LDA") ? 3.7 : serving ? 2.6 : 3.1;
            case TIME_MANAGEMENT -> (programme.equals("MWP") ? 4.25 : 3.9) + (serving ? 0.3 : -0.1);
            case PRACTICE -> programme.equals("LDA") ? 3.8 : serving ? 1.95 : 2.5;
            case TRAINER -> 4.15;
            case ORGANISER -> 3.95;
            case FACILITY -> 3.6;
            case SCHEDULE -> 3.4;
            case SUPPORT -> 3.3;
            case BEHAVIOUR -> 3.8;
            case SERVICE -> serving ? 4.0 : 3.7;
            case RECOMMEND -> programme.equals("LDA") ? 4.2 : serving ? 3.85 : 3.95;
        };
    }

    private static double deviation(DemoTopic topic) {
        return topic == DemoTopic.RECOMMEND ? 0.55 : 0.65;
    }

    double of(DemoTopic topic) {
        return values.get(topic);
    }

    /** The step on a scale of so many points, 1 being the lowest. */
    int step(DemoTopic topic, int points) {
        double scaled = 1 + (of(topic) - 1) * (points - 1) / 4;
        return (int) Math.max(1, Math.min(points, Math.round(scaled)));
    }

    boolean isHigh(DemoTopic topic) {
        return of(topic) >= 3.5;
    }

    boolean isLow(DemoTopic topic) {
        return of(topic) < 2.8;
    }
}
