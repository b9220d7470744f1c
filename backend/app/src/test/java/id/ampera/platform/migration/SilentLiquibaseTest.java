package id.ampera.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import liquibase.Scope;
import liquibase.analytics.AnalyticsFactory;
import liquibase.analytics.configuration.AnalyticsArgs;
import org.junit.jupiter.api.Test;

/** In the running application, after its migrations. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SilentLiquibaseTest {
    @Test
    void nothing_about_migrations_is_sent_to_anybody() {
        assertThat(AnalyticsArgs.ENABLED.getCurrentValue()).isFalse();
        var factory = Scope.getCurrentScope().getSingleton(AnalyticsFactory.class);
        assertThat(factory.getListener().isEnabled()).isFalse();
    }
}
