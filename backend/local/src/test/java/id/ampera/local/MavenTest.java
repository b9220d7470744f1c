package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenTest {

    @Test
    void live_reload_takes_the_machines_maven_from_3_9_on() {
        assertThat(Maven.isNewEnough("Apache Maven 3.9.11 (3e54c93a704957b63ee3494413a2b544fd3d825b)"))
                .isTrue();
        assertThat(Maven.isNewEnough("Apache Maven 4.0.0")).isTrue();
        assertThat(Maven.isNewEnough("Apache Maven 3.8.7\nMaven home: /usr/share/maven"))
                .isFalse();
        assertThat(Maven.isNewEnough("mvn: something else")).isFalse();
    }
}
