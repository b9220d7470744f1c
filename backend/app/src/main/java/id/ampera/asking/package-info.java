/**
 * Asks people to take part in campaigns: invitations and reminders by mail. Owns {@code campaign_mailing}, {@code
 * campaign_reminder} and {@code reminder_stop}. Called by nobody; hears from {@link id.ampera.campaign.CampaignOpened}.
 */
package id.ampera.asking;
