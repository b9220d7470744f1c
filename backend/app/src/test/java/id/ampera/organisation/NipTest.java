package id.ampera.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_pns_number_tells_birth_date_sex_and_type() {
        var nip = Nip.parse("19860926 201505 1 001", TODAY).orElseThrow();
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.sex()).isEqualTo(Sex.M);
        assertThat(nip.type()).isEqualTo(Nip.Type.PNS);
        assertThat(nip.masked()).isEqualTo("1986**** ****** * *01");
    }

    @Test
    void a_pppk_number_is_accepted() {
        assertThat(Nip.parse("199003122023212004", TODAY).orElseThrow().type()).isEqualTo(Nip.Type.PPPK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1986",
                "198613262015051001",
                "198609312015051001",
                "198609262015131001",
                "198609262015201001",
                "198609262015053001",
                "198609262015051000",
                "198609261980051001",
                "198609262027051001",
                "1986092620150510011",
                "19860926201505100A",
                "198609262015301001"
            })
    void impossible_numbers_are_refused(String text) {
        assertThat(Nip.parse(text, TODAY)).isEmpty();
    }
}
