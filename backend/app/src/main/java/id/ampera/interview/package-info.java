/**
 * What officials say: guides tied to evaluation questions, interviews with the consent of whoever spoke, transcripts as
 * versions that are never changed, and the quotes marked in them. Owns {@code interview_guide}, {@code guide_question},
 * {@code interview}, {@code transcript_version} and {@code interview_quote}. Others ask {@link
 * id.ampera.interview.Interviews}.
 */
package id.ampera.interview;
