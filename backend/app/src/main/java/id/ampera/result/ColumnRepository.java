package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Reads stored answers into columns, with the groups of those who gave them. In the caller's transaction, as of one moment. */
@ApplicationScoped
class ColumnRepository {
    /** What counts, unlike what an interim release counted. */
    static final int WHOLE = 0;

    private static final int AT_ONCE = 1000;

    private final Queries queries;
    private final Clock clock;

    ColumnRepository(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    long revision(UUID campaignId) {
        return queries.number("select revision from answer_revision where campaign_id = ?", campaignId);
    }

    /** @param counting whether answers to a campaign with invitations are counted, which takes the longer the more there are */
    SourceState state(CampaignRef campaign, long revision, boolean counting) {
        var latest =
                switch (campaign.mode()) {
                    case NAMED -> queries.number(AnswerSources.LATEST_NAMED, campaign.id());
                    case ANONYMOUS -> campaign.status() == CampaignStatus.RELEASED ? 0 : interimReleases(campaign.id());
                    case PUBLIC -> excludedAt(campaign.id());
                };
        var isPublic = campaign.mode() == CampaignMode.PUBLIC;
        var interim = campaign.mode() == CampaignMode.ANONYMOUS ? (int) latest : WHOLE;
        var answers = isPublic || counting ? count(campaign, interim) : SourceState.UNCOUNTED;
        return new SourceState(campaign.questionnaireVersionId(), revision, latest, answers);
    }

    int interimReleases(UUID campaignId) {
        return (int) queries.number("select releases from campaign_interim where campaign_id = ?", campaignId);
    }

    private long excludedAt(UUID campaignId) {
        return queries.query("select max(changed_at) from excluded_window where campaign_id = ?", campaignId, rows -> {
            rows.next();
            var at = Queries.instant(rows, 1);
            return at == null ? 0 : at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
        });
    }

    /** @param interim which release, or {@link #WHOLE} */
    long count(CampaignRef campaign, int interim) {
        if (campaign.mode() == CampaignMode.PUBLIC) return reach(campaign).counted();
        return queries.number(AnswerSources.count(campaign.mode(), interim), campaign.id());
    }

    PublicReach reach(CampaignRef campaign) {
        var hours = new ArrayList<PublicReach.Hour>();
        queries.forEach(
                AnswerSources.PUBLIC_HOURS,
                campaign.id(),
                rows -> hours.add(
                        new PublicReach.Hour(Queries.id(rows.getBytes(1)), Queries.instant(rows, 2), rows.getInt(3))));
        return PublicReach.of(hours, campaign, LocalDate.now(clock));
    }

    /** The invited people, without answers. */
    Cells cells(CampaignRef campaign) {
        var cuts = cuts(campaign);
        var cells = new Cells.Builder(cuts);
        campaign.raterMinimums().forEach((role, least) -> cells.needs(role.name(), least));
        queries.forEach(AnswerSources.places(campaign.mode()), campaign.id(), rows -> {
            cells.add(place(cuts, rows), rows.getInt(7), 0);
        });
        return cells.build();
    }

    static List<Cut> cuts(CampaignRef campaign) {
        return campaign.cuts().stream().sorted().toList();
    }

    /** @param interim what the interim releases up to this one count, over the same cells; or {@link #WHOLE} */
    Reading read(CampaignRef campaign, JoinedVersions versions, int interim) {
        var reach = campaign.mode() == CampaignMode.PUBLIC ? reach(campaign) : null;
        var cells = cells(campaign);
        var named = campaign.mode() == CampaignMode.NAMED;
        int firstLook = named ? OpenReach.first(campaign.minimumGroup()) : 0;
        var sql = interim == WHOLE ? AnswerSources.answers(campaign.mode()) : AnswerSources.interim(interim);
        var columns = new AnswerColumns.Builder(versions, cells, 64, firstLook);
        var arrivals = new Arrivals();
        var cellOf = cells.byKeys();
        var cuts = cuts(campaign);
        var now = clock.instant();
        queries.forEach(sql, campaign.id(), rows -> {
            if (reach != null && !reach.includes(Queries.id(rows.getBytes(1)), Queries.instant(rows, 9))) return;
            columns.add(cellOf.get(keys(cuts, rows)), Queries.id(rows.getBytes(8)), rows.getString(7));
            if (named) arrivals.add(rows.getLong(9), Queries.instant(rows, 10), now);
        });
        arrivals.settle(now);
        return new Reading(columns.build(), arrivals);
    }

    /** Answers to a named campaign that were not among these; none if somebody answered whom these cells do not know. */
    Optional<Reading> more(CampaignRef campaign, Reading before) {
        var now = clock.instant();
        var arrivals = before.arrivals().copy();
        var unread = unread(campaign.id(), arrivals);
        if (unread.isEmpty()) {
            arrivals.settle(now);
            return Optional.of(new Reading(before.columns(), arrivals));
        }
        // what was overtaken stands before what overtook it, as if everything were read anew
        var overtaken = arrivals.above(unread.get(0));
        var columns = new AnswerColumns.Builder(before.columns(), overtaken.size(), overtaken.size() + unread.size());
        var all = new TreeSet<>(overtaken);
        all.addAll(unread);
        var isKnown = forEach(
                campaign,
                before,
                overtaken,
                (cell, rows) -> columns.without(cell, Queries.id(rows.getBytes(8)), rows.getString(7)));
        isKnown = isKnown
                && forEach(campaign, before, List.copyOf(all), (cell, rows) -> {
                    columns.add(cell, Queries.id(rows.getBytes(8)), rows.getString(7));
                    arrivals.add(rows.getLong(9), Queries.instant(rows, 10), now);
                });
        // not before: what was under way at the last look is among the unread
        arrivals.settle(now);
        return isKnown ? Optional.of(new Reading(columns.build(), arrivals)) : Optional.empty();
    }

    private interface Answered {
        void in(int cell, ResultSet rows) throws SQLException;
    }

    /** @return whether these cells know them all */
    private boolean forEach(CampaignRef campaign, Reading before, List<Long> numbers, Answered each) {
        var cellOf = before.columns().cells().byKeys();
        var cuts = cuts(campaign);
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            boolean isKnown = queries.query(AnswerSources.namedAnswers(some), campaign.id(), rows -> {
                while (rows.next()) {
                    var cell = cellOf.get(keys(cuts, rows));
                    if (cell == null) return false;
                    each.in(cell, rows);
                }
                return true;
            });
            if (!isKnown) return false;
        }
        return true;
    }

    private List<Long> unread(UUID campaignId, Arrivals arrivals) {
        var unread = new ArrayList<Long>();
        queries.forEach(AnswerSources.arrivalsAbove(arrivals.settled()), campaignId, rows -> {
            long number = rows.getLong(1);
            if (!arrivals.has(number)) unread.add(number);
        });
        return unread;
    }

    private static List<String> keys(List<Cut> cuts, ResultSet rows) throws SQLException {
        return place(cuts, rows).stream().map(Group::key).toList();
    }

    private static List<Group> place(List<Cut> cuts, ResultSet rows) throws SQLException {
        var place = new ArrayList<Group>();
        for (var cut : cuts) {
            place.add(
                    switch (cut) {
                        case UNIT, POINT -> group(rows.getBytes(1), rows.getString(2));
                        case COHORT -> group(rows.getBytes(3), rows.getString(4));
                        case RATER_ROLE -> group(rows.getString(6));
                        case SEX -> group(rows.getString(5));
                    });
        }
        return place;
    }

    private static Group group(String value) {
        return new Group(value == null ? Analysis.NONE : value, null);
    }

    /** A merged group of strata has a label and no identifier. */
    private static Group group(byte[] id, String label) {
        if (id != null) return new Group(Queries.id(id).toString(), label);
        return label == null ? new Group(Analysis.NONE, null) : new Group(label, label);
    }
}
