package id.ampera.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.RaterRole;
import id.ampera.organisation.UnitKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The fixed parts of the demonstration, read from the resources. */
final class DemoData {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param share how many of the employees, in parts of the sum; {@code confirmed} whether a public source names it */
    record DemoUnit(
            String code,
            String name,
            UnitKind kind,
            String parent,
            String officialCode,
            int share,
            boolean confirmed) {}

    /** @param survey which survey asks the person, or null; {@code note} what the account is good for */
    record DemoAccount(String nip, String name, String sex, String role, DemoProgramme.Survey survey, String note) {}

    record Names(List<String> male, List<String> female, List<String> second) {}

    private DemoData() {}

    static List<DemoUnit> units() {
        return read("units.json", new TypeReference<>() {});
    }

    static List<DemoAccount> accounts() {
        return read("accounts.json", new TypeReference<>() {});
    }

    static Names names() {
        return read("names.json", new TypeReference<>() {});
    }

    static List<DemoProgramme> programmes() {
        return read("programmes.json", new TypeReference<>() {});
    }

    static DemoEvaluation evaluation() {
        return read("evaluation.json", new TypeReference<>() {});
    }

    /** What the items of an instrument ask about, by instrument and key of the answer. */
    static Map<String, Map<String, DemoAnswerSheet.Rule>> answers() {
        return read("answers.json", new TypeReference<>() {});
    }

    /** Texts by the question that they answer: what helped, what to improve, what a superior adds. */
    static Map<String, List<DemoComments.Comment>> comments() {
        return read("comments.json", new TypeReference<>() {});
    }

    static DemoCounters counters() {
        return read("service.json", new TypeReference<>() {});
    }

    /** The elements of a training that are rated twice, by key of the answer without its last part. */
    static Map<String, DemoQuality.Element> quality() {
        return read("quality.json", new TypeReference<>() {});
    }

    /** How often each behaviour is seen, by key of the answer and who looks. */
    static Map<String, Map<RaterRole, Double>> conduct() {
        return read("conduct.json", new TypeReference<>() {});
    }

    static DemoTranscripts transcripts() {
        return read("interviews.json", new TypeReference<>() {});
    }

    static DemoPapers papers() {
        return read("documents.json", new TypeReference<>() {});
    }

    static List<DemoCode> codebook() {
        return read("codebook.json", new TypeReference<>() {});
    }

    static DemoConclusions conclusions() {
        return read("findings.json", new TypeReference<>() {});
    }

    static List<DemoRecommendation> recommendations() {
        return read("recommendations.json", new TypeReference<>() {});
    }

    /** The account that acts for a role: the first that has it. */
    static DemoAccount account(String role) {
        return accounts().stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    static String text(String file) {
        try (var in = DemoData.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (var in = DemoData.class.getResourceAsStream("/demo/" + file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
