package id.ampera.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses texts that fit what a person thinks. Two people may say the same; only short words are said by more. */
final class DemoComments {
    private static final int LONG = 40;

    enum Mood {
        HIGH,
        LOW
    }

    /** @param programme the only programme it fits, or null; {@code place} likewise */
    record Comment(String text, DemoTopic topic, Mood mood, String programme, DemoPlace place) {
        boolean fits(DemoParticipant person, DemoOpinion opinion) {
            return (programme == null || programme.equals(person.programme()))
                    && (place == null || place == person.place())
                    && (mood == Mood.HIGH ? opinion.isHigh(topic) : opinion.isLow(topic));
        }

        private int mostUses() {
            return text.length() > LONG ? 2 : 4;
        }

        private int closeness() {
            return (programme == null ? 0 : 1) + (place == null ? 0 : 1);
        }
    }

    private final List<Comment> comments;
    private final Map<Comment, Integer> used = new HashMap<>();
    private final DemoRandom random;

    DemoComments(List<Comment> comments, DemoRandom random) {
        this.comments = comments;
        this.random = random;
    }

    /** Empty when the person leaves the field blank, or thinks nothing that one of the texts says. */
    Optional<String> choose(DemoParticipant person, DemoOpinion opinion, double blank) {
        if (random.chance(blank)) return Optional.empty();
        var fitting = random.shuffled(comments.stream()
                .filter(comment -> used(comment) < comment.mostUses() && comment.fits(person, opinion))
                .toList());
        var chosen = fitting.stream()
                .min((a, b) -> used(a) != used(b)
                        ? Integer.compare(used(a), used(b))
                        : Integer.compare(b.closeness(), a.closeness()));
        chosen.ifPresent(comment -> used.merge(comment, 1, Integer::sum));
        return chosen.map(Comment::text);
    }

    private int used(Comment comment) {
        return used.getOrDefault(comment, 0);
    }
}
