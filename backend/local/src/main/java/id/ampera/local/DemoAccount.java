package id.ampera.local;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An account of the demonstration. The file is the same that the API's demonstration makes its employees from. */
record DemoAccount(String nip, String name, String role, String note) {

    static List<DemoAccount> read(Path file) throws IOException {
        return new JsonArray(Files.readString(file))
                .stream()
                        .map(JsonObject.class::cast)
                        .map(account -> new DemoAccount(
                                account.getString("nip"),
                                account.getString("name"),
                                account.getString("role"),
                                account.getString("note", "")))
                        .toList();
    }

    JsonObject asKeycloakUser(String password) {
        int space = name.indexOf(' ');
        return new JsonObject()
                .put("username", nip)
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", nip + "@ampera.example")
                .put("firstName", space < 0 ? name : name.substring(0, space))
                .put("lastName", space < 0 ? "" : name.substring(space + 1))
                .put("attributes", new JsonObject().put("locale", new JsonArray().add("id")))
                .put(
                        "credentials",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "password")
                                        .put("value", password)
                                        .put("temporary", false)));
    }
}
