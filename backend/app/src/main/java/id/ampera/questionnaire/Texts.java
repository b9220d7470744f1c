package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the languages of the questionnaire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in the languages of the questionnaire; Indonesian is always there")
public record Texts(
        @Schema(
                        description = "In Indonesian; may be empty in a draft",
                        required = true,
                        examples = "Materi mudah diterapkan di tempat kerja")
                String id,
        @Schema(
                        description = "In English, where the questionnaire speaks it",
                        nullable = true,
                        examples = "The material is easy to apply at work")
                String en) {

    public Texts {
        id = id == null ? "" : id.strip();
        en = en == null || en.isBlank() ? null : en.strip();
    }

    /** In English where it is wanted and there, else in Indonesian. */
    public String in(String language) {
        return Translations.ENGLISH.equals(language) && en != null ? en : id;
    }

    Stream<String> all() {
        return Stream.of(id, en).filter(text -> text != null);
    }

    /** Both, with a dash between them. */
    static Texts joined(Texts one, Texts other) {
        var english = one.en == null || other.en == null ? null : one.en + " – " + other.en;
        return new Texts(one.id + " – " + other.id, english);
    }

    boolean saysNothing() {
        return id.isEmpty() && en == null;
    }

    static Texts orNull(Texts texts) {
        return texts == null || texts.saysNothing() ? null : texts;
    }
}
