package id.ampera.demo;

/** A superior, by NIP, who is asked about a participant. */
record DemoRating(String superior, DemoParticipant participant) {}
