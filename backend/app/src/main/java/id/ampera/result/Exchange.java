package id.ampera.result;

/**
 * What follows from shown figures although no sum of them gives it. A count is never negative and nobody answers twice, so a
 * nought in one cut can tell in another one whose an answer is: where no woman chose it, it was the only man of the unit.
 *
 * <p>That something is left open is shown rather than reckoned: two people could have answered the other way round, if need be
 * with two others who undo in every cut what they change, and no figure that is shown would be another one. Where nobody is
 * found who could, more is hidden. So it may hide too much and never too little.
 *
 * <p>Whoever can be exchanged still can when more is hidden: the same people then stand in the same places or in fewer.
 */
final class Exchange {
    /** Up to so many places, people are exchanged who differ in several cuts at once; beyond, in one. */
    private static final int MOST_FOR_ANY = 64;

    private final AnswerTable answers;
    private final boolean isApart;
    private final Places places;
    /** By place and answer: people outside the set that is looked at. */
    private final int[] outside;

    /** @param isApart whether only people who stand in the same groups may be exchanged */
    Exchange(Places places, AnswerTable answers, boolean isApart) {
        this.answers = answers;
        this.isApart = isApart;
        this.places = places;
        outside = new int[places.size() * answers.options()];
        for (int cell = 0; cell < places.cells(); cell++) move(cell, 1);
    }

    /** Whether another number of these people could have given this answer. */
    boolean leavesOpen(int[] set, int answer) {
        for (var cell : set) move(cell, -1);
        var isOpen = isOpen(set, answer);
        for (var cell : set) move(cell, 1);
        return isOpen;
    }

    private boolean isOpen(int[] set, int answer) {
        for (var cell : set) {
            int place = places.of(cell);
            var gave = answers.count(cell, answer) > 0;
            for (int other = 0; other < answers.options(); other++) {
                if (other == answer) continue;
                if (gave && isExchangeable(place, answer, other)) return true;
                if (answers.count(cell, other) > 0 && isExchangeable(place, other, answer)) return true;
            }
        }
        return false;
    }

    private void move(int cell, int times) {
        int at = places.of(cell) * answers.options();
        for (int answer = 0; answer < answers.options(); answer++) {
            outside[at + answer] += times * answers.count(cell, answer);
        }
    }

    private boolean isExchangeable(int from, int gave, int could) {
        if (has(from, could)) return true;
        if (isApart) return false;
        for (int cut = 0; cut < places.cuts(); cut++) {
            int own = places.group(from, cut);
            var members = places.members(cut);
            for (int group = 0; group < members.length; group++) {
                if (group == own || members[group].length == 0) continue;
                long by = places.step(cut) * (group - own);
                if (!has(places.at(places.code(from) + by), could)) continue;
                for (var back : members[own]) {
                    if (has(back, could) && has(places.at(places.code(back) + by), gave)) return true;
                }
            }
        }
        return places.size() <= MOST_FOR_ANY && isExchangeableAcross(from, gave, could);
    }

    private boolean has(int place, int answer) {
        return place >= 0 && outside[place * answers.options() + answer] > 0;
    }

    private boolean isExchangeableAcross(int from, int gave, int could) {
        for (int to = 0; to < places.size(); to++) {
            if (to == from || !has(to, could)) continue;
            long by = places.code(to) - places.code(from);
            for (int back = 0; back < places.size(); back++) {
                if (has(back, could) && isBeside(from, to, back) && has(places.at(places.code(back) + by), gave))
                    return true;
            }
        }
        return false;
    }

    /** Whether {@code back} stands with {@code from} wherever that differs from {@code to}. */
    private boolean isBeside(int from, int to, int back) {
        for (int cut = 0; cut < places.cuts(); cut++) {
            int own = places.group(from, cut);
            if (own != places.group(to, cut) && own != places.group(back, cut)) return false;
        }
        return true;
    }
}
