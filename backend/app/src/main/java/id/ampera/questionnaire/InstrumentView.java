package id.ampera.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An instrument of the library")
record InstrumentView(
        @Schema(description = "Code", examples = "survei-peserta") String code,
        @Schema(description = "What it is for and whom it asks") Texts description,
        @Schema(description = "Where its structure comes from; the wording is our own") Texts source,
        @Schema(description = "What it asks") Definition definition) {

    static InstrumentView of(Instrument instrument) {
        return new InstrumentView(
                instrument.code(), instrument.description(), instrument.source(), instrument.definition());
    }
}
