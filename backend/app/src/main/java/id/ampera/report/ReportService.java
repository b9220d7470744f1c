package id.ampera.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.report.Report.StoredFile;
import id.ampera.report.ReportVerification.Difference;
import id.ampera.report.ReportView.FileEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class ReportService {
    private static final double TOLERANCE = 1e-12;

    private final ReportRepository repository;
    private final ReportContentReader reader;
    private final PdfWriter pdf;
    private final DocxWriter docx;
    private final ReportFiles files;
    private final Evaluations evaluations;
    private final Audit audit;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ReportService(
            ReportRepository repository,
            ReportContentReader reader,
            PdfWriter pdf,
            DocxWriter docx,
            ReportFiles files,
            Evaluations evaluations,
            Audit audit,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.pdf = pdf;
        this.docx = docx;
        this.files = files;
        this.evaluations = evaluations;
        this.audit = audit;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    Page<ReportListItem> list(ReportFilter filter) {
        return repository.list(filter, evaluations.visibleIds(), clock.instant());
    }

    ReportView show(UUID id) {
        return view(visible(id));
    }

    /** Whoever may see the evaluation may have it reported; it says nothing that they could not read already. */
    ReportView create(NewReport input) {
        evaluations.requireVisible(input.evaluationId());
        var report = make(input.evaluationId(), caller.name());
        var view = view(report);
        audit.record("report.created", "report", report.id(), null, view);
        return view;
    }

    /** Without looking at rights. */
    Report make(UUID evaluationId, String by) {
        int serial = repository.lastSerial(evaluationId) + 1;
        var composed = ReportComposer.compose(reader.read(evaluationId), serial);
        var html = HtmlWriter.write(composed.document());
        var stored = new EnumMap<ReportFormat, StoredFile>(ReportFormat.class);
        var isWritten = false;
        try {
            stored.put(ReportFormat.HTML, files.keep(html.getBytes(StandardCharsets.UTF_8)));
            stored.put(ReportFormat.PDF, files.keep(pdf.write(composed.document())));
            stored.put(ReportFormat.DOCX, files.keep(docx.write(composed.document())));
            var report = new Report(
                    evaluationId,
                    serial,
                    composed.document().title(),
                    text(composed.numbers()),
                    composed.numbers().size(),
                    stored,
                    by,
                    clock.instant());
            repository.persist(report);
            repository.flush();
            isWritten = true;
            return report;
        } finally {
            if (!isWritten) files.remove(stored.values());
        }
    }

    ReportNumbers numbers(UUID id) {
        return new ReportNumbers(numbers(visible(id)));
    }

    /** Composes the report again from the data as they are now and compares number by number. */
    ReportVerification verify(UUID id) {
        var report = visible(id);
        var now = ReportComposer.compose(reader.read(report.evaluationId()), report.serial()).numbers().stream()
                .collect(Collectors.toMap(ReportNumber::recipe, Function.identity()));
        var changed = new ArrayList<Difference>();
        var gone = new ArrayList<ReportNumber>();
        int same = 0;
        for (var was : numbers(report)) {
            var is = now.get(was.recipe());
            if (is == null) gone.add(was);
            else if (isSame(was, is)) same++;
            else changed.add(new Difference(was, is));
        }
        var intact = report.files().values().stream().allMatch(files::isIntact);
        return new ReportVerification(clock.instant(), intact, same, changed, gone);
    }

    private static boolean isSame(ReportNumber was, ReportNumber is) {
        return Math.abs(was.value() - is.value()) <= TOLERANCE * Math.max(1, Math.abs(was.value()))
                && Objects.equals(was.n(), is.n());
    }

    /** A file of a report, and what to call it. */
    record NamedFile(StoredFile file, String name) {}

    NamedFile file(UUID id, ReportFormat format) {
        var report = visible(id);
        var file = report.files().get(format);
        if (file == null) throw CommonProblem.NOT_FOUND.raise();
        var code = evaluations
                .require(report.evaluationId())
                .code()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return new NamedFile(file, "laporan-" + code + "-v" + report.serial() + "." + format.extension());
    }

    private Report visible(UUID id) {
        var report = repository.require(id);
        evaluations.requireVisible(report.evaluationId());
        return report;
    }

    private ReportView view(Report report) {
        return new ReportView(
                report.id(),
                report.evaluationId(),
                evaluations.require(report.evaluationId()).title(),
                report.serial(),
                report.title(),
                report.numberCount(),
                report.files().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new FileEntry(
                                each.getKey(),
                                each.getValue().size(),
                                each.getValue().sha256()))
                        .toList(),
                report.createdAt(),
                report.createdBy());
    }

    private List<ReportNumber> numbers(Report report) {
        try {
            return json.readValue(report.numbers(), new TypeReference<List<ReportNumber>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored numbers are not JSON", e);
        }
    }

    private String text(List<ReportNumber> numbers) {
        try {
            return json.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
