package id.ampera.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.questionnaire.AnswerCheck;
import id.ampera.response.ResponseRepository.Released;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Drawn answers as an interim release keeps them: only what everybody must choose, and each question shuffled by itself
 * within its stratum. Every count of options is right; no row is the answer of anybody.
 */
final class InterimRows {
    private final ObjectMapper json;
    private final List<String> keys;
    private final Random random;

    InterimRows(ObjectMapper json, List<String> keys, Random random) {
        this.json = json;
        this.keys = keys;
        this.random = random;
    }

    List<Released> of(Collection<SealedAnswer> drawn) {
        Map<UUID, List<JsonNode>> byStratum = drawn.stream()
                .collect(Collectors.groupingBy(
                        SealedAnswer::stratumId, Collectors.mapping(this::parse, Collectors.toList())));
        var rows = new ArrayList<Released>();
        byStratum.forEach((stratum, answers) -> {
            var mixed = answers.stream().map(each -> json.createObjectNode()).toList();
            for (var key : keys) {
                var column = new ArrayList<>(
                        answers.stream().map(each -> each.path(key)).toList());
                Collections.shuffle(column, random);
                for (int i = 0; i < mixed.size(); i++) mixed.get(i).set(key, column.get(i));
            }
            for (var row : mixed) rows.add(new Released(stratum, AnswerCheck.canonical(row)));
        });
        Collections.shuffle(rows, random);
        return rows;
    }

    private JsonNode parse(SealedAnswer answer) {
        try {
            return json.readTree(answer.answers());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sealed answers are not JSON", e);
        }
    }
}
