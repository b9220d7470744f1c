package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked: one document, schema 1. The same as {@code definition.ts} of the survey engine. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is asked: one document")
public record Definition(
        @Schema(description = "Version of the shape of this document", required = true, examples = "1") int schema,
        @Schema(description = "Languages it speaks: `id`, or `id` and `en`", required = true, examples = "[\"id\"]")
                List<String> languages,
        @Schema(description = "Title that respondents read", required = true) Texts title,
        @Schema(description = "What is asked and why, on the first page", nullable = true) Texts introduction,
        @Schema(description = "Thanks, on the last page", nullable = true) Texts closing,
        @Schema(description = "Minutes that answering takes, 1 to 180", nullable = true, examples = "7")
                Integer minutes,
        @Schema(description = "Sections, at most 30", required = true) List<Section> sections,
        @Schema(
                        description =
                                "Texts in further languages, by the code of the language (ISO 639) and the name of the text, for example `item.q1.text`; at most 5 languages",
                        nullable = true)
                Map<String, Map<String, String>> translations) {

    public Definition {
        introduction = Texts.orNull(introduction);
        closing = Texts.orNull(closing);
        languages = languages == null ? List.of() : List.copyOf(languages);
        sections = sections == null ? List.of() : List.copyOf(sections);
        translations = translations == null || translations.isEmpty() ? null : new TreeMap<>(translations);
    }

    /** All items in the order in which they are asked. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** Whether an item is asked only of some. */
    public boolean isConditional(Item item) {
        return item.visibleWhen() != null
                || sections.stream()
                        .anyMatch(each ->
                                each.visibleWhen() != null && each.items().contains(item));
    }

    /** Answer keys under which everybody must choose from the same options. */
    public List<String> keysThatAllAnswer() {
        return items().stream()
                .filter(item -> item.mustBeAnswered() && !isConditional(item))
                .filter(item -> item.type().isCounted() && item.type() != ItemType.RANKING && item.pair() == null)
                .flatMap(item -> item.answerKeys().stream())
                .toList();
    }

    /** Keys of the answers that decide whether an item is asked; none if everybody is. */
    public Set<String> decidedBy(Item item) {
        return sections.stream()
                .filter(each -> each.items().contains(item))
                .flatMap(each ->
                        Stream.of(Optional.ofNullable(each.visibleWhen()), Optional.ofNullable(item.visibleWhen())))
                .flatMap(Optional::stream)
                .flatMap(Condition::keys)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether all that decides about an item is whether somebody consented. */
    public boolean restsOnConsentOnly(Item item) {
        var consents = items().stream()
                .filter(each -> each.type() == ItemType.CONSENT)
                .map(Item::code)
                .toList();
        return consents.containsAll(decidedBy(item));
    }

    /** As it is asked on paper, on which nobody can give a file: none has to be given. */
    public Definition onPaper() {
        var onPaper = sections.stream()
                .map(section -> new Section(
                        section.code(),
                        section.title(),
                        section.description(),
                        section.visibleWhen(),
                        section.shuffle(),
                        section.items().stream().map(Item::onPaper).toList()))
                .toList();
        return new Definition(schema, languages, title, introduction, closing, minutes, onPaper, translations);
    }

    Definition withoutItems() {
        return new Definition(schema, languages, title, introduction, closing, minutes, List.of(), null);
    }

    static Definition empty(String title) {
        return new Definition(1, List.of("id"), new Texts(title, null), null, null, null, List.of(), null);
    }

    /** The same under another title; the English one stays only where the Indonesian one does. */
    Definition titled(String indonesian) {
        return title.id().equals(indonesian.strip()) ? this : titled(new Texts(indonesian, null));
    }

    Definition titled(Texts texts) {
        return new Definition(schema, languages, texts, introduction, closing, minutes, sections, translations);
    }
}
