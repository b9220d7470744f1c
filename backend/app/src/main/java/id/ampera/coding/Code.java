package id.ampera.coding;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "code")
class Code {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;
    private int depth;
    private String name;
    private String definition;

    protected Code() {}

    void apply(CodebookInput.CodeInput input, int at) {
        position = at;
        depth = input.depth();
        name = input.name().strip();
        definition = input.definition().strip();
    }

    UUID id() {
        return id;
    }

    int depth() {
        return depth;
    }

    String name() {
        return name;
    }

    String definition() {
        return definition;
    }
}
