package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import java.util.Collection;
import java.util.stream.Collectors;

/** Where groups and answers of a campaign stand, by its mode: SQL with the campaign as the one parameter. */
final class AnswerSources {
    /** Superiors who were invited before there were other raters have no role of their own. */
    private static final String ROLE =
            "coalesce(i.rater_role, case when i.subject_participation_id is null then null else 'SUPERIOR' end)";

    /** Gathered before names are looked up: that is asked once per group, not once per invitation. */
    private static final String NAMED_PLACES =
            """
            select g.unit_id, u.name, g.cohort_id, c.name, g.sex, g.rated_as, g.invited
            from (select i.unit_id, i.cohort_id, i.sex, %1$s rated_as, count(*) invited
                from invitation i
                where i.campaign_id = ?
                group by i.unit_id, i.cohort_id, i.sex, %1$s) g
            join unit u on u.id = g.unit_id
            left join cohort c on c.id = g.cohort_id
            order by g.unit_id, g.cohort_id, g.sex, g.rated_as"""
                    .formatted(ROLE);

    private static final String NAMED_ANSWERS =
            """
            select i.unit_id, null, i.cohort_id, null, i.sex, %s, s.answers, s.questionnaire_version_id, s.arrival, s.submitted_at
            from named_submission s
            join invitation i on i.id = s.invitation_id
            where s.campaign_id = ?"""
                    .formatted(ROLE);
    private static final String BY_ARRIVAL = " order by s.arrival";
    private static final String ANONYMOUS_PLACES =
            """
            select unit_id, unit_label, cohort_id, cohort_label, sex, null, size_invited
            from campaign_stratum
            where campaign_id = ?
            order by id""";
    private static final String ANONYMOUS_ANSWERS =
            """
            select s.unit_id, s.unit_label, s.cohort_id, s.cohort_label, s.sex, null, a.answers, a.questionnaire_version_id
            from anonymous_answer a
            join campaign_stratum s on s.id = a.stratum_id
            where a.campaign_id = ?
            order by a.id""";

    private static final String PUBLIC_PLACES =
            """
            select point_id, name, null, null, null, null, visitors
            from service_point
            where campaign_id = ?
            order by place""";
    private static final String COUNTS =
            """
            (a.on_paper or not exists (select 1 from excluded_window w
            where w.campaign_id = a.campaign_id and w.lifted_reason is null
            and (w.point_id is null or w.point_id = a.point_id)
            and a.answered_hour >= w.from_hour and a.answered_hour < w.until_hour))""";
    private static final String PUBLIC_ANSWERS =
            """
            select a.point_id, null, null, null, null, null, a.answers, a.questionnaire_version_id, a.answered_hour
            from public_answer a
            where a.campaign_id = ? and"""
                    + " " + COUNTS + " order by a.id";
    static final String PUBLIC_HOURS =
            "select a.point_id, a.answered_hour, count(*) from public_answer a where a.campaign_id = ? and " + COUNTS
                    + " group by a.point_id, a.answered_hour order by a.point_id, a.answered_hour";
    private static final String INTERIM_ANSWERS =
            """
            select s.unit_id, s.unit_label, s.cohort_id, s.cohort_label, s.sex, null, a.answers, a.questionnaire_version_id
            from interim_answer a
            join campaign_stratum s on s.id = a.stratum_id
            where a.campaign_id = ? and a.release_number <= %d
            order by a.id""";

    private static final String COUNT_NAMED = "select count(*) from named_submission where campaign_id = ?";
    private static final String COUNT_ANONYMOUS = "select count(*) from anonymous_answer where campaign_id = ?";
    private static final String COUNT_INTERIM =
            "select count(*) from interim_answer where campaign_id = ? and release_number <= %d";
    static final String LATEST_NAMED =
            "select arrival from named_submission where campaign_id = ? order by arrival desc limit 1";

    private AnswerSources() {}

    /** Groups in columns 1 to 6 (unit or point, cohort, sex, role), how many were invited or are expected in 7. */
    static String places(CampaignMode mode) {
        return switch (mode) {
            case NAMED -> NAMED_PLACES;
            case ANONYMOUS -> ANONYMOUS_PLACES;
            case PUBLIC -> PUBLIC_PLACES;
        };
    }

    /**
     * Groups as in {@link #places}, answers in 7, version of the questionnaire in 8; of a public campaign the hour in 9, of a
     * named one the number of its arrival in 9 and the moment in 10.
     */
    static String answers(CampaignMode mode) {
        return switch (mode) {
            case NAMED -> NAMED_ANSWERS + BY_ARRIVAL;
            case ANONYMOUS -> ANONYMOUS_ANSWERS;
            case PUBLIC -> PUBLIC_ANSWERS;
        };
    }

    /** As {@link #answers}, of the interim releases up to this one. */
    static String interim(int number) {
        return INTERIM_ANSWERS.formatted(number);
    }

    /** As {@link #answers}, of those with these numbers. */
    static String namedAnswers(Collection<Long> arrivals) {
        var numbers = arrivals.stream().map(String::valueOf).collect(Collectors.joining(","));
        return NAMED_ANSWERS + " and s.arrival in (" + numbers + ")" + BY_ARRIVAL;
    }

    /** Numbers of arrival above this one. */
    static String arrivalsAbove(long number) {
        return "select arrival from named_submission where campaign_id = ? and arrival > " + number
                + " order by arrival";
    }

    /** How many rows of a named or an anonymous campaign there are; of interim releases up to this one. */
    static String count(CampaignMode mode, int interim) {
        if (interim > 0) return COUNT_INTERIM.formatted(interim);
        return mode == CampaignMode.NAMED ? COUNT_NAMED : COUNT_ANONYMOUS;
    }
}
