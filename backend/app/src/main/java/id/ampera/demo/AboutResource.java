package id.ampera.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/about")
@Tag(name = "about")
public class AboutResource {
    private final DemoStepService steps;
    private final String version;

    AboutResource(DemoStepService steps, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.steps = steps;
        this.version = version;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Cache(maxAge = 300)
    @Operation(
            operationId = "getAbout",
            summary = "What this installation is",
            description = "Version, and whether people and answers are invented for a demonstration. For everybody.")
    public AboutView about() {
        return new AboutView(version, steps.isBegun());
    }
}
