package id.ampera.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.GivenRoster;
import id.ampera.testsupport.TestStack;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FileSweepTest {
    private static final Path STORE = Path.of("target/test-files");

    @Inject
    FileSweep sweep;

    @Inject
    FileStore store;

    private static Set<Path> files() throws IOException {
        if (!Files.exists(STORE)) return Set.of();
        try (var files = Files.list(STORE)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** The files that this has brought about, made so old. */
    private static Set<Path> aged(Duration age, Callable<?> act) throws Exception {
        var before = files();
        act.call();
        var made = new HashSet<>(files());
        made.removeAll(before);
        for (var file : made) age(file, age);
        return made;
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private Path orphan(Duration age) throws IOException {
        var id = UUID.randomUUID();
        store.store(id, FileSweepTest::write);
        age(STORE.resolve(id.toString()), age);
        return STORE.resolve(id.toString());
    }

    private static void write(OutputStream out) throws IOException {
        out.write("isi".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_without_a_row_goes_when_it_is_a_day_old() throws IOException {
        var old = orphan(Duration.ofHours(25));
        var fresh = orphan(Duration.ofHours(23));
        var oldDraft = STORE.resolve("." + UUID.randomUUID() + "." + UUID.randomUUID());
        var freshDraft = STORE.resolve("." + UUID.randomUUID() + "." + UUID.randomUUID());
        var foreign = STORE.resolve("catatan-pengelola.txt");
        for (var file : List.of(oldDraft, freshDraft, foreign)) Files.writeString(file, "isi");
        age(oldDraft, Duration.ofHours(25));
        age(foreign, Duration.ofDays(400));
        sweep.sweep();
        assertThat(old).doesNotExist();
        assertThat(oldDraft).doesNotExist();
        assertThat(fresh).exists();
        assertThat(freshDraft).exists();
        assertThat(foreign).exists();
        for (var file : List.of(fresh, freshDraft, foreign)) Files.delete(file);
    }

    @Test
    void what_a_row_names_stays_however_old_it_is() throws Exception {
        var given = new GivenRecommendation();
        var recommendation = given.accepted();
        var month = Duration.ofDays(30);
        var document = aged(
                month,
                () -> GivenDocument.document(
                        GivenProgramme.evaluation(GivenProgramme.programme()), "Pasal 4. Praktik."));
        var proof = aged(month, () -> given.proof(recommendation));
        var report = aged(month, () -> Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId))
                .post("/reports")
                .then()
                .statusCode(201));
        var roster = aged(month, () -> {
            var id = GivenRoster.upload(
                    GivenRoster.administrator(), "pegawai.csv", GivenRoster.csv("nip,nama,kode unit", "1,A,X"));
            while (!"CHECKED"
                    .equals(GivenRoster.administrator()
                            .get("/roster-imports/" + id)
                            .path("status"))) Thread.sleep(50);
            return id;
        });
        assertThat(document).hasSize(1);
        assertThat(proof).hasSize(1);
        assertThat(report).hasSize(3);
        assertThat(roster).hasSize(2);
        sweep.sweep();
        for (var made : List.of(document, proof, report, roster))
            assertThat(made).allMatch(Files::exists);
    }

    @Test
    void an_owner_that_cannot_answer_keeps_everything() throws IOException {
        var old = orphan(Duration.ofDays(2));
        var broken = new FileSweep(
                store,
                List.of(files -> {
                    throw new IllegalStateException("no database");
                }),
                Clock.systemUTC());
        assertThatThrownBy(broken::sweep).isInstanceOf(IllegalStateException.class);
        assertThat(old).exists();
        Files.delete(old);
    }

    @Test
    void every_feature_that_stores_files_says_which_are_its_own() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.ampera");
        var storing = classes.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getSimpleName())
                        .anyMatch(Set.of("FileStore", "Uploads")::contains))
                .map(each -> each.getPackageName())
                .filter(each -> !each.equals("id.ampera.platform.storage"))
                .collect(Collectors.toSet());
        var owning = classes.stream()
                .filter(each -> each.isAssignableTo(FileOwner.class) && !each.isInterface())
                .map(each -> each.getPackageName())
                .collect(Collectors.toSet());
        assertThat(owning).isEqualTo(storing).hasSizeGreaterThan(3);
    }

    @Test
    void the_start_begins_with_it() throws ReflectiveOperationException {
        var schedule = FileSweep.class.getDeclaredMethod("sweep").getAnnotation(Scheduled.class);
        assertThat(schedule.every()).isEqualTo("{ampera.orphans.sweep}");
        assertThat(schedule.delayed()).isEmpty();
    }
}
