/**
 * What the addressees of recommendations do, what they prove and what a second party says to it. Owns {@code
 * follow_up_action}, {@code follow_up_proof}, {@code follow_up_claim} and {@code follow_up_reminder}. The status of a
 * recommendation is never chosen: {@link id.ampera.followup.StatusClock} derives it from these rows. Others ask {@link
 * id.ampera.followup.FollowUps}.
 */
package id.ampera.followup;
