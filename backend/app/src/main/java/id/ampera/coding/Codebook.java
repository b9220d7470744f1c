package id.ampera.coding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Entity
@Table(name = "codebook")
class Codebook {
    @Id
    private UUID evaluationId;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "evaluation_id", nullable = false)
    @OrderBy("position")
    private List<Code> codes = new ArrayList<>();

    private Instant updatedAt;

    protected Codebook() {}

    Codebook(UUID evaluationId, Instant now) {
        this.evaluationId = evaluationId;
        this.updatedAt = now;
    }

    /** Codes that are named by their id are kept with what carries them; what is left out is gone. */
    void arrange(List<CodebookInput.CodeInput> inputs, Instant now) {
        var known = codes.stream().collect(Collectors.toMap(Code::id, Function.identity()));
        var names = new HashSet<String>();
        var arranged = new ArrayList<Code>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var code = input.id() == null ? new Code() : known.remove(input.id());
            if (code == null) throw CodingProblem.CODE_UNKNOWN.at("/codes/" + i + "/id");
            if (!names.add(input.name().strip().toLowerCase(java.util.Locale.ROOT))) {
                throw CodingProblem.CODE_TWICE.at("/codes/" + i + "/name");
            }
            var deepest = arranged.isEmpty() ? 0 : arranged.get(i - 1).depth() + 1;
            if (input.depth() > deepest) throw CodingProblem.CODE_WITHOUT_PARENT.at("/codes/" + i + "/depth");
            code.apply(input, i);
            arranged.add(code);
        }
        codes.clear();
        codes.addAll(arranged);
        updatedAt = now;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    long version() {
        return version;
    }

    List<Code> codes() {
        return List.copyOf(codes);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
