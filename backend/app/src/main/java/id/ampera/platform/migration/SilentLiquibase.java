package id.ampera.platform.migration;

import java.util.Map;
import liquibase.configuration.AbstractMapConfigurationValueProvider;

/**
 * Liquibase reports every migration to its maker unless it is told not to. Found as a service, so that it holds however
 * the application is started.
 */
public final class SilentLiquibase extends AbstractMapConfigurationValueProvider {
    private static final int ABOVE_ENVIRONMENT_AND_PROPERTIES = 1_000;

    @Override
    public int getPrecedence() {
        return ABOVE_ENVIRONMENT_AND_PROPERTIES;
    }

    @Override
    protected Map<?, ?> getMap() {
        return Map.of("liquibase.analytics.enabled", "false");
    }

    @Override
    protected String getSourceDescription() {
        return "Ampera";
    }
}
