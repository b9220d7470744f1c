package id.ampera.questionnaire;

/** A built-in instrument: a definition to start from, with the note where its structure comes from. */
record Instrument(String code, Texts description, Texts source, Definition definition) {}
