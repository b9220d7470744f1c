package id.ampera.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRoster;
import id.ampera.testsupport.PackagedApi;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged API in 256 MB of memory, killed in the middle of an import, and started again. */
@Tag("deep")
class RosterImportKilledTest {
    private static final int ROWS = 15_000;

    @Test
    void an_import_that_is_killed_midway_ends_as_if_it_had_not_been() throws Exception {
        try (var api = new PackagedApi("killed_import")) {
            api.start();
            var unit = Given.unitInput();
            api.caller()
                    .contentType("application/json")
                    .body(unit)
                    .post("/units")
                    .then()
                    .statusCode(201);
            var file = GivenRoster.workbook(ROWS, (String) unit.get("code"));
            var id = GivenRoster.upload(api.caller(), "pegawai.xlsx", file);
            var checked = GivenRoster.await(api::caller, id, "CHECKED", "FAILED");
            assertThat(checked.getInt("rowsAdded")).isEqualTo(ROWS);
            api.caller().post("/roster-imports/" + id + "/apply").then().statusCode(202);
            while (employees(api) < 2_000) Thread.sleep(20);
            api.kill();
            assertThat(employees(api)).isBetween(2_000L, ROWS - 1L);

            api.start();
            assertThat(GivenRoster.await(api::caller, id, "APPLIED", "FAILED").getString("status"))
                    .isEqualTo("APPLIED");
            assertThat(employees(api)).isEqualTo(ROWS);
            var again = GivenRoster.upload(api.caller(), "pegawai.xlsx", file);
            var view = GivenRoster.await(api::caller, again, "CHECKED", "FAILED");
            assertThat(view.getInt("rowsUnchanged")).isEqualTo(ROWS);
            assertThat(view.getInt("rowsAdded") + view.getInt("rowsChanged")).isZero();
        }
    }

    private static long employees(PackagedApi api) throws SQLException {
        try (var connection = api.connection();
                var rows = connection.createStatement().executeQuery("select count(*) from employee")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
