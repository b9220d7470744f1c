package id.ampera.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the code asks of other systems, and what Keycloak can give them. */
class ScopesTest {
    private static final Path REALM = Path.of("../../ops/keycloak/realm-asn.json");
    private static final String PREFIX = "scope:";

    @Test
    void every_scope_that_an_operation_asks_for_can_be_had() throws IOException {
        var asked = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.ampera")) {
            for (JavaMethod method : type.getMethods()) {
                if (!method.isAnnotatedWith(RolesAllowed.class)) continue;
                for (var role : method.getAnnotationOfType(RolesAllowed.class).value()) {
                    if (role.startsWith(PREFIX)) asked.add(role.substring(PREFIX.length()));
                }
            }
        }
        assertThat(asked).contains("organisation:read");

        var realm = new ObjectMapper().readTree(REALM.toFile());
        var declared = StreamSupport.stream(realm.path("clientScopes").spliterator(), false)
                .map(scope -> scope.path("name").asText())
                .toList();
        var grantable = StreamSupport.stream(realm.path("clients").spliterator(), false)
                .flatMap(client ->
                        StreamSupport.stream(client.path("optionalClientScopes").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
        assertThat(declared).containsAll(asked);
        assertThat(grantable).describedAs("a client may ask for it").containsAll(asked);
        assertThat(grantable.stream().filter(each -> each.contains(":")))
                .describedAs("a scope that nothing asks for opens nothing")
                .isSubsetOf(asked);
    }

    @Test
    void what_brings_returned_mail_may_do_nothing_else_and_nobody_else_may_do_it() throws IOException {
        var realm = new ObjectMapper().readTree(REALM.toFile());
        for (var client : realm.path("clients")) {
            var scopes = StreamSupport.stream(
                            client.path("optionalClientScopes").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            if (client.path("clientId").asText().equals("ampera-returned-mail"))
                assertThat(scopes).containsExactly("mail:return");
            else assertThat(scopes).doesNotContain("mail:return");
        }
    }
}
