package id.ampera.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.organisation.RosterImportService.Refusal;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.ProblemTexts;
import id.ampera.platform.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The refused rows of an import, one JSON line each in a file beside the uploaded one. */
@ApplicationScoped
class RosterReport {
    private final FileStore files;
    private final ObjectMapper json;

    RosterReport(FileStore files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    static UUID fileOf(UUID importId) {
        return new UUID(importId.getMostSignificantBits(), ~importId.getLeastSignificantBits());
    }

    /** @throws id.ampera.platform.problem.Problem not-found while there is no report yet */
    void require(UUID importId) {
        if (!files.exists(fileOf(importId))) throw CommonProblem.NOT_FOUND.raise();
    }

    /** Hands the rows over, at most so many, in the reader's language. */
    void read(UUID importId, String language, int limit, Consumer<RosterRowError> rows) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(files.open(fileOf(importId)), StandardCharsets.UTF_8))) {
            int left = limit;
            for (String line; left > 0 && (line = lines.readLine()) != null; left--) {
                var refusal = json.readValue(line, Refusal.class);
                // of a doubled NIP the value is the row of its first; the sentence says so
                var shown = refusal.column().equals("nip") ? "" : refusal.value();
                var values = Map.<String, Object>of("value", refusal.value());
                rows.accept(new RosterRowError(
                        refusal.row(),
                        refusal.column(),
                        refusal.problem().code(),
                        ProblemTexts.sentence(refusal.problem(), language, values),
                        shown));
            }
        }
    }
}
