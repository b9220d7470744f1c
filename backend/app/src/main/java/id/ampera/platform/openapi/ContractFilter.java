package id.ampera.platform.openapi;

import id.ampera.platform.idempotency.IdempotentPaths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the contract where every operation is alike: each declares the problems it may answer with, so that a
 * resource states only what is its own.
 */
public class ContractFilter implements OASFilter {
    private static final Map<String, String> TEXTS = Map.of(
            "400", "The input is not valid; `errors` points to the fields",
            "401", "No valid token",
            "403", "The role does not allow it",
            "404", "It does not exist, or the caller may not see it",
            "409", "It does not fit the state of the data",
            "412", "Somebody changed it meanwhile; read it again",
            "413", "The body is larger than allowed",
            "415", "The media type is not supported",
            "428", "`If-Match` is missing",
            "500", "An error of the server, recorded under `traceId`");
    private static final String KEY_REUSED = "A rule is broken, or the `Idempotency-Key` belongs to another request";
    private static final String UNAVAILABLE = "Not available for the moment; nothing was saved, try again";
    private static final String PACED_TEXT =
            "This invitation or ballot has asked too often in a row; `Retry-After` tells when to go on. There is no limit per address";
    private static final Pattern PACED =
            Pattern.compile(".*/campaigns/\\{id}/(ballots|submissions|anonymous-[a-z]+(/[a-z]+)?)");
    private static final int RETRY_SECONDS = 5;
    private static final String KEY_HELP =
            "Makes a repetition safe: the same key and body are answered like the first time, for 24 hours";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        if (openApi.getComponents() == null) openApi.setComponents(OASFactory.createComponents());
        openApi.getComponents().addResponse("Unavailable", unavailable());
        if (openApi.getComponents().getSchemas() != null) {
            openApi.getComponents()
                    .setSchemas(new TreeMap<>(openApi.getComponents().getSchemas()));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var isPublic =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        add(operation, "400");
        add(operation, "500");
        // every operation reaches the database, if only for the rights of the caller
        operation
                .getResponses()
                .addAPIResponse("503", OASFactory.createAPIResponse().ref("#/components/responses/Unavailable"));
        if (!isPublic) {
            add(operation, "401");
            add(operation, "403");
        } else {
            operation.getResponses().removeAPIResponse("401");
            operation.getResponses().removeAPIResponse("403");
        }
        if (path.contains("{")) add(operation, "404");
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            for (var status : List.of("409", "413", "415")) add(operation, status);
        }
        if (method == PathItem.HttpMethod.POST && !isPublic && !IdempotentPaths.isExempt(path)) takeKey(operation);
        if (method == PathItem.HttpMethod.POST && PACED.matcher(path).matches()) {
            operation.getResponses().addAPIResponse("429", problem(PACED_TEXT));
        }
        if (method == PathItem.HttpMethod.PUT || takesVersion(operation)) {
            add(operation, "412");
            add(operation, "428");
        }
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
    }

    private static void takeKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(KEY_HELP)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(100))
                .example("0b1c4f6e9a7d4f52"));
        operation.getResponses().addAPIResponse("422", problem(KEY_REUSED));
    }

    private static void add(Operation operation, String status) {
        operation.getResponses().addAPIResponse(status, problem(TEXTS.get(status)));
    }

    private static APIResponse unavailable() {
        var response = problem(UNAVAILABLE)
                .addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Seconds to wait")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                                .example(RETRY_SECONDS));
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/temporarily-unavailable");
        example.put("title", "Layanan sedang tidak tersedia");
        example.put("status", 503);
        example.put("detail", "Coba lagi dalam beberapa detik. Tidak ada yang tersimpan.");
        example.put("instance", "/api/v1/units");
        example.put("traceId", "4f2c9e0ab1d34c55");
        response.getContent().getMediaType("application/problem+json").setExample(example);
        return response;
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }
}
