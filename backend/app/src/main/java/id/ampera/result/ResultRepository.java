package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.Session;

/** The one place that reads across features: answers of a campaign with the groups of those who gave them. */
@ApplicationScoped
class ResultRepository {
    /** How much there is; two equal states hold the same answers. */
    record State(long answers, Instant latest, UUID questionnaireVersionId) {}

    /** The daily band of an open anonymous campaign, in percent. */
    record Band(LocalDate day, int from) {}

    private final EntityManager entities;
    private final Clock clock;

    ResultRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    State state(CampaignRef campaign) {
        return switch (campaign.mode()) {
            case NAMED ->
                state(
                        campaign,
                        "select count(*), max(submitted_at) from named_submission where campaign_id = ?",
                        rows -> rows.getLong(1));
            case ANONYMOUS ->
                state(
                        campaign,
                        "select count(*), null from "
                                + (campaign.status() == CampaignStatus.RELEASED ? "anonymous_answer" : "interim_answer")
                                + " where campaign_id = ?",
                        rows -> rows.getLong(1));
            case PUBLIC -> {
                var counted = reach(campaign).counted();
                yield state(
                        campaign,
                        "select 0, max(changed_at) from excluded_window where campaign_id = ?",
                        rows -> counted);
            }
        };
    }

    private State state(CampaignRef campaign, String sql, RowReader<Long> answers) {
        return query(sql, campaign.id(), rows -> {
            rows.next();
            var latest = rows.getTimestamp(2);
            return new State(
                    answers.read(rows), latest == null ? null : latest.toInstant(), campaign.questionnaireVersionId());
        });
    }

    private PublicReach reach(CampaignRef campaign) {
        var hours = new ArrayList<PublicReach.Hour>();
        forEach(
                AnswerSources.PUBLIC_HOURS,
                campaign.id(),
                rows -> hours.add(new PublicReach.Hour(id(rows.getBytes(1)), hour(rows, 2), rows.getInt(3))));
        return PublicReach.of(hours, campaign, LocalDate.now(clock));
    }

    private static Instant hour(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    int invited(UUID campaignId) {
        return query("select count(*) from invitation where campaign_id = ?", campaignId, rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }

    String evaluationTitle(UUID evaluationId) {
        return query("select title from evaluation where id = ?", evaluationId, rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    Optional<Band> band(UUID campaignId) {
        return query(
                "select rate_day, band from daily_rate where campaign_id = ?",
                campaignId,
                rows -> rows.next()
                        ? Optional.of(new Band(rows.getObject(1, LocalDate.class), rows.getInt(2)))
                        : Optional.empty());
    }

    /** Of a campaign without any, as if there were none yet. */
    InterimState interim(UUID campaignId) {
        return query(
                "select i.releases, i.latest_on, i.answers, i.next_on, c.closed_at from campaign_interim i"
                        + " join campaign c on c.id = i.campaign_id where i.campaign_id = ?",
                campaignId,
                rows -> rows.next()
                        ? new InterimState(
                                rows.getInt(1),
                                rows.getObject(2, LocalDate.class),
                                rows.getInt(3),
                                rows.getTimestamp(5) == null ? rows.getObject(4, LocalDate.class) : null,
                                false)
                        : InterimState.NONE);
    }

    /** Roster and answers as of one moment: both are read in the caller's transaction. */
    AnswerColumns read(CampaignRef campaign, List<Cut> cuts, JoinedVersions versions) {
        return read(campaign, cuts, versions, List.of());
    }

    /** @param moments of a named campaign, the numbers of answers at which figures could be read */
    AnswerColumns read(CampaignRef campaign, List<Cut> cuts, JoinedVersions versions, List<Integer> moments) {
        return read(campaign, cuts, versions, AnswerSources.answers(campaign.mode()), moments);
    }

    /** What the interim releases up to this one count, over the same cells. */
    AnswerColumns readInterim(CampaignRef campaign, List<Cut> cuts, JoinedVersions versions, int number) {
        return read(campaign, cuts, versions, AnswerSources.interim(number), List.of());
    }

    /**
     * Answers to a named campaign in the order in which they arrived, without anything of who gave them.
     *
     * @param until one cell for the answers up to each of these numbers, beyond those of the one before
     */
    AnswerColumns readArrivals(CampaignRef campaign, JoinedVersions versions, List<Integer> until) {
        var cells = new Cells.Builder(List.of());
        int invited = invited(campaign.id());
        until.forEach(unused -> cells.addApart(invited));
        var columns = new AnswerColumns.Builder(versions, cells.build());
        var at = new int[2];
        forEach(AnswerSources.NAMED_ARRIVALS, campaign.id(), rows -> {
            int number = at[0]++;
            while (at[1] < until.size() && number >= until.get(at[1])) at[1]++;
            if (at[1] < until.size()) columns.add(at[1], id(rows.getBytes(2)), rows.getString(1));
        });
        return columns.build();
    }

    private AnswerColumns read(
            CampaignRef campaign, List<Cut> cuts, JoinedVersions versions, String answers, List<Integer> moments) {
        var reach = campaign.mode() == CampaignMode.PUBLIC ? reach(campaign) : null;
        var cellOf = new HashMap<List<Group>, Integer>();
        var cells = new Cells.Builder(cuts);
        campaign.raterMinimums().forEach((role, least) -> cells.needs(role.name(), least));
        forEach(AnswerSources.places(campaign.mode()), campaign.id(), rows -> {
            var place = place(cuts, rows);
            cellOf.put(unlabelled(place), cells.add(place, rows.getInt(7), 0));
        });
        var columns = new AnswerColumns.Builder(versions, cells.build());
        forEach(answers, campaign.id(), rows -> {
            if (reach != null && !reach.includes(id(rows.getBytes(1)), hour(rows, 9))) return;
            int cell = cellOf.get(unlabelled(place(cuts, rows)));
            if (moments.isEmpty()) columns.add(cell, id(rows.getBytes(8)), rows.getString(7));
            else columns.add(cell, passed(moments, rows.getInt(9)), id(rows.getBytes(8)), rows.getString(7));
        });
        return columns.build();
    }

    private static int passed(List<Integer> moments, int place) {
        return (int) moments.stream().filter(moment -> moment < place).count();
    }

    /** Canonical answers; those to a named campaign in the order in which they arrived. */
    void answers(CampaignRef campaign, BiConsumer<UUID, String> each) {
        switch (campaign.mode()) {
            case NAMED ->
                forEach(
                        "select questionnaire_version_id, answers from named_submission where campaign_id = ? order by submitted_at, id",
                        campaign.id(),
                        rows -> each.accept(id(rows.getBytes(1)), rows.getString(2)));
            case ANONYMOUS ->
                forEach(
                        "select questionnaire_version_id, answers from anonymous_answer where campaign_id = ? order by id",
                        campaign.id(),
                        rows -> each.accept(id(rows.getBytes(1)), rows.getString(2)));
            case PUBLIC -> {
                var reach = reach(campaign);
                forEach(AnswerSources.answers(campaign.mode()), campaign.id(), rows -> {
                    if (!reach.includes(id(rows.getBytes(1)), hour(rows, 9))) return;
                    each.accept(id(rows.getBytes(8)), rows.getString(7));
                });
            }
        }
    }

    private static List<Group> place(List<Cut> cuts, ResultSet rows) throws SQLException {
        var place = new ArrayList<Group>();
        for (var cut : cuts) {
            place.add(
                    switch (cut) {
                        case UNIT, POINT -> group(rows.getBytes(1), rows.getString(2));
                        case COHORT -> group(rows.getBytes(3), rows.getString(4));
                        case RATER_ROLE -> role(rows.getString(6));
                        case SEX -> {
                            var sex = rows.getString(5);
                            yield new Group(sex == null ? Analysis.NONE : sex, null);
                        }
                    });
        }
        return place;
    }

    private static Group role(String role) {
        return new Group(role == null ? Analysis.NONE : role, null);
    }

    /** A merged group of strata has a label and no identifier. */
    private static Group group(byte[] id, String label) {
        if (id != null) {
            return new Group(id(id).toString(), label);
        }
        return label == null ? new Group(Analysis.NONE, null) : new Group(label, label);
    }

    private static UUID id(byte[] id) {
        var bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static List<Group> unlabelled(List<Group> place) {
        return place.stream().map(group -> new Group(group.key(), null)).toList();
    }

    private interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    private void forEach(String sql, UUID campaignId, RowConsumer each) {
        query(sql, campaignId, rows -> {
            while (rows.next()) each.accept(rows);
            return null;
        });
    }

    private <T> T query(String sql, UUID id, RowReader<T> reader) {
        return entities.unwrap(Session.class).doReturningWork(connection -> query(connection, sql, id, reader));
    }

    private static <T> T query(Connection connection, String sql, UUID id, RowReader<T> reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            // row by row: a campaign of 100,000 answers is not held twice
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
            try (var rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        }
    }
}
