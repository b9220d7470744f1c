package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The built-in instruments, read once from {@code instruments/*.json}, in the order in which they are offered. */
@ApplicationScoped
class InstrumentLibrary {
    private static final List<String> CODES = List.of(
            "survei-peserta",
            "evaluasi-pasca-pelatihan",
            "penilaian-alumni",
            "penilaian-pengajar",
            "penilaian-penyelenggara",
            "skm",
            "perilaku-berakhlak",
            "kepentingan-kinerja",
            "kirkpatrick-1-reaksi",
            "kirkpatrick-2-pembelajaran",
            "kirkpatrick-3-perilaku",
            "kirkpatrick-4-hasil");

    private final List<Instrument> instruments;

    InstrumentLibrary() {
        var json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        instruments = CODES.stream().map(code -> read(json, code)).toList();
    }

    List<InstrumentListItem> list() {
        return instruments.stream().map(InstrumentListItem::of).toList();
    }

    InstrumentView show(String code) {
        return find(code).map(InstrumentView::of).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** The definition from which a questionnaire starts. */
    Definition start(String code) {
        return find(code)
                .map(Instrument::definition)
                .orElseThrow(() -> QuestionnaireProblem.INSTRUMENT_UNKNOWN.at("/instrument"));
    }

    private Optional<Instrument> find(String code) {
        return instruments.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static Instrument read(ObjectMapper json, String code) {
        var path = "instruments/" + code + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return json.readValue(in, Instrument.class);
        } catch (IOException e) {
            throw new UncheckedIOException("instrument " + code, e);
        }
    }
}
