package id.ampera.local;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's way through Keycloak's own sign-in form, with PKCE, without a browser. */
final class KeycloakForm {

    private static final Pattern ACTION =
            Pattern.compile("action=\"([^\"]+/login-actions/(?:authenticate|required-action)[^\"]+)\"");
    private static final Pattern PATH = Pattern.compile("(?i);\\s*path=([^;]+)");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-the-tests-that-is-long-enough-0123456789";

    private final HttpClient client = HttpClient.newHttpClient();
    // kept by hand: browsers send secure cookies to localhost over http, Java's cookie manager does not
    private final Map<Place, String> cookies = new HashMap<>();
    private final String origin;

    /** Two realms of one Keycloak give cookies of the same names to different paths. */
    private record Place(String name, String path) {}

    KeycloakForm(String origin) {
        this.origin = origin;
    }

    HttpResponse<String> open(Map<String, String> changed) throws Exception {
        Map<String, String> query = new HashMap<>(Map.of(
                "client_id", "ampera-web",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", origin + "/callback",
                "code_challenge_method", "S256",
                "code_challenge", challenge()));
        query.putAll(changed);
        query.values().removeIf(String::isEmpty);
        return get("/auth/realms/asn/protocol/openid-connect/auth?" + form(query));
    }

    /** The page that follows the form: a redirect when the password was right. */
    HttpResponse<String> signIn(String nip, String password) throws Exception {
        Matcher action = ACTION.matcher(open(Map.of()).body());
        if (!action.find()) {
            throw new AssertionError("no sign-in form");
        }
        return post(action.group(1).replace("&amp;", "&"), Map.of("username", nip, "password", password));
    }

    /** Fills in the form of a page and goes where that leads, up to the next page or back to the application. */
    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> values) throws Exception {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form: " + page.statusCode());
        }
        return follow(post(action.group(1).replace("&amp;", "&"), values));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        String to = answer.headers().firstValue("Location").orElse("");
        boolean inside = to.startsWith(origin + "/auth/");
        return answer.statusCode() / 100 == 3 && inside ? follow(get(to.substring(origin.length()))) : answer;
    }

    String token(String nip, String password) throws Exception {
        return tokenOf(signIn(nip, password));
    }

    /** The token for the code with which the browser is sent back to the application. */
    String tokenOf(HttpResponse<String> answer) throws Exception {
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
        return accessToken(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "ampera-web",
                "code",
                code.group(1),
                "redirect_uri",
                origin + "/callback",
                "code_verifier",
                VERIFIER));
    }

    String accessToken(Map<String, String> form) throws Exception {
        return new JsonObject(tokenAnswer(form).body()).getString("access_token");
    }

    HttpResponse<String> tokenAnswer(Map<String, String> form) throws Exception {
        return post(origin + "/auth/realms/asn/protocol/openid-connect/token", form);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        String path = request.build().uri().getPath();
        String kept = cookies.entrySet().stream()
                .filter(each -> path.startsWith(each.getKey().path()))
                .map(each -> each.getKey().name() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) {
            request.header("Cookie", kept);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            Matcher of = PATH.matcher(cookie);
            cookies.put(new Place(pair[0], of.find() ? of.group(1) : "/"), pair[1]);
        }
        return answer;
    }

    private HttpResponse<String> post(String url, Map<String, String> form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form))));
    }

    static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
