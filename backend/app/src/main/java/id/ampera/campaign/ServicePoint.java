package id.ampera.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A counter, an office or a page where a public campaign asks: its code hangs there, and results are broken down by it. */
@Embeddable
class ServicePoint {
    @Column(name = "point_id")
    private UUID id;

    private String code;
    private String name;
    private int visitors;

    protected ServicePoint() {}

    ServicePoint(ServicePointInput input) {
        id = UUID.randomUUID();
        code = input.code().strip();
        name = input.name().strip();
        visitors = input.visitors();
    }

    ServicePointRef ref() {
        return new ServicePointRef(id, code, name, visitors);
    }
}
