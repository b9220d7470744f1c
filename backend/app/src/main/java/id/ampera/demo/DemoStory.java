package id.ampera.demo;

import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.RosterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Everything that the demonstration tells, drawn at once: the same for the same day and seed. */
record DemoStory(
        LocalDate today,
        List<RosterRow> roster,
        List<DemoProgramme> programmes,
        List<DemoParticipant> participants,
        List<DemoReply> earlier,
        List<DemoReply> closed,
        List<DemoReply> open,
        List<DemoRating> ratings,
        List<DemoReply> superiors,
        List<DemoSheet> quality,
        DemoConduct conduct,
        List<DemoVisit> earlierVisits,
        List<DemoVisit> visits) {
    private static final double EARLIER_RESPONSE = 0.74;
    private static final double CLOSED_RESPONSE = 0.65;
    private static final double OPEN_RESPONSE = 0.38;
    private static final double SUPERIOR_RESPONSE = 0.5;

    static DemoStory tell(LocalDate today, long seed) {
        var roster = DemoRoster.generate(today, seed);
        var programmes = DemoData.programmes();
        var participants = DemoParticipants.draw(roster, programmes, seed);
        var ratings = DemoRatings.draw(roster, participants, seed);
        return new DemoStory(
                today,
                roster,
                programmes,
                participants,
                earlier(participants, seed),
                closed(participants, seed),
                open(participants, seed),
                ratings,
                superiors(ratings, seed),
                DemoQuality.draw(DemoData.quality(), participants, seed),
                DemoConduct.draw(DemoData.conduct(), roster, participants, seed),
                DemoVisits.drawEarlier(DemoData.counters(), today, seed),
                DemoVisits.draw(DemoData.counters(), today, seed));
    }

    private static List<DemoReply> earlier(List<DemoParticipant> participants, long seed) {
        return replies(
                participants,
                DemoMoment.SOON,
                DemoRandom.of(seed, "earlier survey"),
                person -> person.survey() == Survey.CLOSED,
                person -> EARLIER_RESPONSE);
    }

    private static List<DemoReply> closed(List<DemoParticipant> participants, long seed) {
        var random = DemoRandom.of(seed, "closed survey");
        return replies(
                participants,
                DemoMoment.LATER,
                random,
                person -> person.survey() == DemoProgramme.Survey.CLOSED,
                person -> person.place().servesThePublic() ? CLOSED_RESPONSE + 0.03 : CLOSED_RESPONSE - 0.07);
    }

    /** The demo accounts among the invited have not answered yet: a visitor is to do it. */
    private static List<DemoReply> open(List<DemoParticipant> participants, long seed) {
        var random = DemoRandom.of(seed, "open survey");
        return replies(
                participants,
                DemoMoment.LATER,
                random,
                person -> person.survey() == Survey.OPEN && !isAccount(person),
                person -> OPEN_RESPONSE);
    }

    private static boolean isAccount(DemoParticipant person) {
        return DemoData.accounts().stream().anyMatch(account -> account.nip().equals(person.nip()));
    }

    private static List<DemoReply> replies(
            List<DemoParticipant> participants,
            DemoMoment moment,
            DemoRandom random,
            Predicate<DemoParticipant> asked,
            ToDoubleFunction<DemoParticipant> response) {
        var helped = new DemoComments(DemoData.comments().get("helped"), random);
        var improve = new DemoComments(DemoData.comments().get("improve"), random);
        var replies = new ArrayList<DemoReply>();
        for (var person : participants) {
            if (!asked.test(person) || !person.isAsked() || !random.chance(response.applyAsDouble(person))) continue;
            var opinion = DemoOpinion.draw(person, moment, random);
            replies.add(new DemoReply(
                    person.nip(),
                    person,
                    opinion,
                    helped.choose(person, opinion, 0.35).orElse(null),
                    improve.choose(person, opinion, 0.25).orElse(null)));
        }
        return replies;
    }

    /** Of the superiors who answer some leave a rating for later; the demo account has given its first one. */
    private static List<DemoReply> superiors(List<DemoRating> ratings, long seed) {
        var random = DemoRandom.of(seed, "survey of superiors");
        var account = DemoData.account("unit-officer").nip();
        var helped = new DemoComments(DemoData.comments().get("superiorHelped"), random);
        var improve = new DemoComments(DemoData.comments().get("superiorImprove"), random);
        var answering = new HashMap<String, Boolean>();
        var replies = new ArrayList<DemoReply>();
        for (var rating : ratings) {
            var superior = rating.superior();
            boolean isFirst = !answering.containsKey(superior);
            boolean answers = answering.computeIfAbsent(
                    superior, any -> superior.equals(account) || random.chance(SUPERIOR_RESPONSE));
            if (superior.equals(account) ? !isFirst : !answers || random.chance(0.15)) continue;
            var person = rating.participant();
            var opinion = DemoOpinion.draw(person, DemoMoment.LATER, random);
            replies.add(new DemoReply(
                    superior,
                    person,
                    opinion,
                    helped.choose(person, opinion, 0.3).orElse(null),
                    improve.choose(person, opinion, 0.3).orElse(null)));
        }
        return replies;
    }
}
