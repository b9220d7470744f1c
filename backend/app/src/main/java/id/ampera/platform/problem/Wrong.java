package id.ampera.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is wrong with a body that does not have the shape of the contract. */
public final class Wrong {
    private Wrong() {}

    public static Problem missing() {
        return new Problem(CommonProblem.INVALID_INPUT, Map.of(), List.of(new FieldError("/", "NotNull", null)));
    }

    public static Problem violations(Iterable<? extends ConstraintViolation<?>> violations) {
        var errors = new ArrayList<FieldError>();
        for (var violation : violations) errors.add(fieldError(violation));
        return new Problem(CommonProblem.INVALID_INPUT, Map.of(), errors);
    }

    public static Problem unreadable(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return CommonProblem.MALFORMED_JSON.raise();
        }
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        var code = e instanceof UnrecognizedPropertyException
                ? "UnknownField"
                : e instanceof InvalidFormatException ? "InvalidFormat" : "WrongType";
        return new Problem(
                CommonProblem.INVALID_INPUT, Map.of(), List.of(new FieldError(pointer.toString(), code, null)));
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        var steps = new ArrayList<String>();
        var fromQuery = false;
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) steps.add(String.valueOf(node.getIndex()));
            switch (node.getKind()) {
                case PROPERTY -> steps.add(node.getName());
                case PARAMETER -> {
                    steps.clear();
                    fromQuery = !violation.getRootBeanClass().getPackageName().isEmpty()
                            && isSimple(violation.getInvalidValue())
                            && isLast(violation, node.getName());
                    if (fromQuery) steps.add("query/" + node.getName());
                }
                default -> {}
            }
        }
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError("/" + String.join("/", steps), code, violation.getMessage());
    }

    private static boolean isSimple(Object value) {
        return value == null || value instanceof CharSequence || value instanceof Number || value instanceof UUID;
    }

    private static boolean isLast(ConstraintViolation<?> violation, String name) {
        return violation.getPropertyPath().toString().endsWith(name);
    }
}
