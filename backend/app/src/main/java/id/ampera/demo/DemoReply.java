package id.ampera.demo;

/**
 * What somebody answers, before it is put into the items of a questionnaire.
 *
 * @param nip who answers
 * @param about who took part: the same person, or the one whom a superior rates
 * @param helped text on what helped most, or null
 * @param improve text on what to improve, or null
 */
record DemoReply(String nip, DemoParticipant about, DemoOpinion opinion, String helped, String improve) {}
