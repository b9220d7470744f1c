package id.ampera.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments are for colleagues: what is published, exported, printed or copied does not know them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommentsStayInsideTest {
    @TempDir
    Path folder;

    @Test
    void nothing_that_leaves_the_editor_has_a_word_of_them() throws IOException {
        var given = new Commented();
        var secret = "rahasia-" + UUID.randomUUID();
        var path = "/questionnaires/" + given.questionnaire;
        var before = Api.as(given.maker).get(path).then().extract().<Object>path("definition");
        for (var each : List.of("ITEM q", "SECTION bagian")) {
            var spot = each.split(" ");
            given.begin(given.colleague, spot[0], spot[1], secret).statusCode(201);
        }
        given.begin(given.colleague, "DRAFT", null, secret).statusCode(201);
        var after = Api.as(given.maker).get(path).then().extract().<Object>path("definition");
        assertThat(after).isEqualTo(before);

        var version = Api.as(given.maker)
                .header("If-Match", "\"1\"")
                .post(path + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("latest.id");
        for (var text : List.of(
                path,
                path + "/file",
                path + "/translations",
                path + "/xlsform",
                "/questionnaire-versions/" + version)) {
            var bytes = Api.as(given.maker)
                    .header("Accept", "*/*")
                    .get(text)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(bytes).as(text).isNotEmpty();
            assertThat(readable(bytes)).as(text).doesNotContain(secret);
        }
        var published = Api.as(given.maker)
                .get("/questionnaire-versions/" + version)
                .then()
                .extract()
                .<Object>path("definition");
        assertThat(published).as("what phones and printers are given").isEqualTo(before);
        given.list(given.maker).body("total", equalTo(3));
    }

    /** As it is, and unpacked where it is a workbook. */
    private String readable(byte[] bytes) throws IOException {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (bytes[0] != 'P' || bytes[1] != 'K') return text.toString();
        var file = Files.write(folder.resolve(UUID.randomUUID() + ".zip"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList())
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(text).as("a workbook is unpacked").contains("worksheet");
        return text.toString();
    }
}
