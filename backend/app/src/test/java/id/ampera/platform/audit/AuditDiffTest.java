package id.ampera.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.audit.AuditEntryView.AuditChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditDiffTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<AuditChange> diff(String before, String after) throws Exception {
        return AuditDiff.between(
                before == null ? null : JSON.readTree(before), after == null ? null : JSON.readTree(after));
    }

    @Test
    void only_fields_that_differ_are_told() throws Exception {
        assertThat(diff(
                        "{'a':1,'b':{'c':'x','d':2},'e':null}".replace('\'', '"'),
                        "{'a':1,'b':{'c':'y','d':2},'e':null}".replace('\'', '"')))
                .containsExactly(new AuditChange("/b/c", "x", "y"));
    }

    @Test
    void what_appears_and_disappears_has_one_side() throws Exception {
        assertThat(diff(null, "{\"name\":\"A\",\"can\":[\"edit\"],\"version\":0,\"parts\":[],\"n\":null}"))
                .containsExactly(new AuditChange("/name", null, "A"));
        assertThat(diff("{\"name\":\"A\"}", null)).containsExactly(new AuditChange("/name", "A", null));
    }

    @Test
    void numbers_of_employees_are_masked_wherever_they_stand() throws Exception {
        assertThat(diff(
                        "{\"nip\":\"198609262015051001\"}",
                        "{\"nip\":\"198609262015051002\",\"x\":[\"a 198609262015051003.\"]}"))
                .containsExactly(
                        new AuditChange("/nip", "1986**** ****** * *01", "1986**** ****** * *02"),
                        new AuditChange("/x", null, "[\"a 1986**** ****** * *03.\"]"));
    }

    @Test
    void a_name_with_a_slash_is_a_pointer_all_the_same() throws Exception {
        assertThat(diff("{\"a/b\":1}", "{\"a/b\":2}")).containsExactly(new AuditChange("/a~1b", "1", "2"));
    }
}
