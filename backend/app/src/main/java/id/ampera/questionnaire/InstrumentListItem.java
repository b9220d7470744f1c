package id.ampera.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An instrument of the library in the list")
record InstrumentListItem(
        @Schema(description = "Code", examples = "survei-peserta") String code,
        @Schema(description = "Title") Texts title,
        @Schema(description = "What it is for and whom it asks") Texts description,
        @Schema(description = "Where its structure comes from; the wording is our own") Texts source,
        @Schema(description = "How many sections", examples = "6") int sectionCount,
        @Schema(description = "How many items", examples = "18") int itemCount,
        @Schema(description = "Minutes that answering takes", examples = "7") Integer minutes) {

    static InstrumentListItem of(Instrument instrument) {
        var definition = instrument.definition();
        return new InstrumentListItem(
                instrument.code(),
                definition.title(),
                instrument.description(),
                instrument.source(),
                definition.sections().size(),
                definition.items().size(),
                definition.minutes());
    }
}
