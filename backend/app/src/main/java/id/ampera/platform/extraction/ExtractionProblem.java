package id.ampera.platform.extraction;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Why a file is refused. */
public enum ExtractionProblem implements ProblemType {
    FILE_TOO_BIG(413),
    FILE_TYPE_UNKNOWN(415),
    FILE_ENCRYPTED(422),
    FILE_WITHOUT_TEXT(422),
    FILE_DAMAGED(422),
    FILE_UNSAFE(422);

    private final int status;

    ExtractionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/extraction";
    }

    Problem of(String fileName) {
        var values = Map.<String, Object>of("file", fileName, "megabytes", TextExtraction.MAX_BYTES / 1024 / 1024);
        return new Problem(this, values, List.of(new FieldError("/file", code(), null)));
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}
