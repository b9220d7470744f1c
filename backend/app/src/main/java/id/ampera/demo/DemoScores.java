package id.ampera.demo;

import id.ampera.programme.ParticipationStatus;
import java.util.Map;

/** Scores before and after: most gain about half of what was missing, a few miss a test, one or two fall. */
final class DemoScores {
    private static final Map<String, Double> GAIN = Map.of("MWP", 0.50, "PPP", 0.46, "LDA", 0.56);
    private static final double MISSING = 0.02;
    private static final double FALLING = 0.012;

    private final DemoRandom random;

    DemoScores(long seed) {
        this.random = DemoRandom.of(seed, "scores");
    }

    DemoParticipant test(DemoParticipant person) {
        double before = clip(random.normal(54, 10), 24, 84);
        double gain = clip(random.normal(GAIN.get(person.programme()), 0.16), 0.02, 0.92);
        double after = random.chance(FALLING) ? before - 2 - random.below(6) : before + gain * (100 - before);
        boolean satBefore = !random.chance(MISSING);
        boolean satAfter = !random.chance(MISSING) && person.status() == ParticipationStatus.COMPLETED;
        return new DemoParticipant(
                person.nip(),
                person.programme(),
                person.cohort(),
                person.survey(),
                person.unit(),
                person.sex(),
                person.status(),
                satBefore ? points(before) : null,
                satAfter ? points(after) : null);
    }

    /** The tests have fifty questions of two points. */
    private static int points(double score) {
        return (int) Math.round(score / 2) * 2;
    }

    private static double clip(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
