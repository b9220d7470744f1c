package id.ampera.platform.openapi;

import id.ampera.platform.problem.ProblemBody;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@OpenAPIDefinition(
        info =
                @Info(
                        title = "Ampera API",
                        version = "1",
                        description =
                                "Evaluation of development programmes of civil servants in Palembang: from evidence to findings, recommendations and follow-up. Errors are RFC 9457 problems; lists are read by cursor; edits carry `If-Match`.",
                        contact = @Contact(name = "Ampera maintainers", url = "https://ampera.example/contact"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "The origin that serves the application"),
        tags = {
            @Tag(name = "about", description = "What this installation is"),
            @Tag(name = "access", description = "Who is signed in and what they may do"),
            @Tag(name = "enrolment", description = "Sign-in accounts for people of the roster"),
            @Tag(name = "audit", description = "Who changed what, and when"),
            @Tag(name = "organisation", description = "Units, positions and employees"),
            @Tag(
                    name = "programme",
                    description = "Development programmes, sessions, cohorts, participants and scores"),
            @Tag(name = "evaluation", description = "What is asked of the programmes, by whom and by which methods"),
            @Tag(name = "questionnaire", description = "Questionnaires, their immutable versions and the library"),
            @Tag(name = "comment", description = "What colleagues say about drafts of questionnaires"),
            @Tag(name = "campaign", description = "A questionnaire version asked of an audience in a window"),
            @Tag(name = "asking", description = "Invitations and reminders of campaigns"),
            @Tag(name = "paper", description = "Questionnaires on paper"),
            @Tag(name = "response", description = "Answering, named or anonymous"),
            @Tag(name = "result", description = "Figures of a campaign behind the minimum group, and exports"),
            @Tag(name = "exploration", description = "Figures side by side, tested, and views that a team keeps"),
            @Tag(name = "interview", description = "Guides, interviews with officials, transcripts and their quotes"),
            @Tag(name = "document", description = "Policy documents, their pages, excerpts and checklists"),
            @Tag(name = "search", description = "Full text of transcripts and documents"),
            @Tag(name = "coding", description = "Codebooks, and the passages and answers that carry their codes"),
            @Tag(name = "finding", description = "Findings, their evidence, and the verdict on each programme"),
            @Tag(name = "recommendation", description = "Recommendations and the answers of those they address"),
            @Tag(name = "followup", description = "Actions on recommendations, proof and verification"),
            @Tag(name = "notification", description = "Notices to people, on the screen and by mail"),
            @Tag(name = "report", description = "Reports of evaluations as page, PDF and DOCX"),
            @Tag(name = "overview", description = "What stands where: dashboard, chain of evidence, public page")
        },
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = ProblemBody.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "Access token of Keycloak's realm `asn`: authorization code with PKCE for people, client credentials for systems")))
public class AmperaApi extends Application {}
