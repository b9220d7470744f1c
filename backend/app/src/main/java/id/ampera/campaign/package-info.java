/**
 * A questionnaire version asked of an audience in a window. Owns {@code campaign}, its cohorts, raters, strata and
 * manifest, and {@code invitation}; gives out blindly signed ballots. Others ask {@link id.ampera.campaign.Campaigns};
 * whoever takes in answers asks {@link id.ampera.campaign.Answering}.
 */
package id.ampera.campaign;
