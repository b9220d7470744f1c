/**
 * Figures of a campaign behind the minimum group: the only way out for answers, on the screen, in the API and in exports.
 * Owns row_release, row_export, answer_revision, answer_segment_set and answer_segment; reads the tables of campaign, response,
 * programme and organisation in SQL. {@link id.ampera.result.Gate} decides what is shown.
 */
package id.ampera.result;
