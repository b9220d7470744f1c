package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What is told of a campaign beside its answers, and their texts. */
@ApplicationScoped
class ResultRepository {
    /** The daily band of an open anonymous campaign, in percent. */
    record Band(LocalDate day, int from) {}

    private final Queries queries;
    private final ColumnRepository columns;

    ResultRepository(Queries queries, ColumnRepository columns) {
        this.queries = queries;
        this.columns = columns;
    }

    int invited(UUID campaignId) {
        return (int) queries.number("select count(*) from invitation where campaign_id = ?", campaignId);
    }

    String evaluationTitle(UUID evaluationId) {
        return queries.query("select title from evaluation where id = ?", evaluationId, rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    Optional<Band> band(UUID campaignId) {
        return queries.query(
                "select rate_day, band from daily_rate where campaign_id = ?",
                campaignId,
                rows -> rows.next()
                        ? Optional.of(new Band(rows.getObject(1, LocalDate.class), rows.getInt(2)))
                        : Optional.empty());
    }

    /** Of a campaign without any, as if there were none yet. */
    InterimState interim(UUID campaignId) {
        return queries.query(
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

    /** Whether its release gave any answer. */
    boolean hasReleased(UUID campaignId) {
        return queries.number("select 1 from anonymous_answer where campaign_id = ? limit 1", campaignId) > 0;
    }

    /** Canonical answers; those to a named campaign in the order in which they arrived. */
    void answers(CampaignRef campaign, BiConsumer<UUID, String> each) {
        switch (campaign.mode()) {
            case NAMED ->
                queries.forEach(
                        "select questionnaire_version_id, answers from named_submission where campaign_id = ? order by"
                                + " submitted_at, id",
                        campaign.id(),
                        rows -> tell(each, rows, 1, 2));
            case ANONYMOUS ->
                queries.forEach(
                        "select questionnaire_version_id, answers from anonymous_answer where campaign_id = ? order by"
                                + " id",
                        campaign.id(),
                        rows -> tell(each, rows, 1, 2));
            case PUBLIC -> {
                var reach = columns.reach(campaign);
                queries.forEach(AnswerSources.answers(campaign.mode()), campaign.id(), rows -> {
                    if (reach.includes(Queries.id(rows.getBytes(1)), Queries.instant(rows, 9))) tell(each, rows, 8, 7);
                });
            }
        }
    }

    private static void tell(BiConsumer<UUID, String> each, ResultSet rows, int version, int answers)
            throws SQLException {
        each.accept(Queries.id(rows.getBytes(version)), rows.getString(answers));
    }
}
