package id.ampera.organisation;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class EmployeeFilter extends ListParams {
    @QueryParam("unitId")
    @Parameter(description = "Only this unit and what is below it", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID unitId;

    @QueryParam("positionId")
    @Parameter(description = "Only in this position", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID positionId;

    @QueryParam("employmentType")
    @Parameter(description = "Only this kind of employment", example = "PPPK")
    public EmploymentType employmentType;

    @QueryParam("active")
    @Parameter(description = "Only active or only former employees", example = "true")
    public Boolean active;
}
