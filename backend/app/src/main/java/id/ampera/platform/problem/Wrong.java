package id.ampera.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path.MethodNode;
import jakarta.validation.Path.ParameterNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        List<Class<?>> types = List.of();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) steps.add(String.valueOf(node.getIndex()));
            switch (node.getKind()) {
                case PROPERTY -> steps.add(node.getName());
                case METHOD -> types = node.as(MethodNode.class).getParameterTypes();
                case PARAMETER -> {
                    // what is not simple is the body, and its fields follow
                    var at = node.as(ParameterNode.class).getParameterIndex();
                    if (isSimple(types.get(at))) steps.add("query/" + node.getName());
                }
                default -> {}
            }
        }
        var rule = violation.getConstraintDescriptor();
        var code = rule.getAnnotation().annotationType().getSimpleName();
        return new FieldError("/" + String.join("/", steps), code, null, rule.getAttributes());
    }

    private static boolean isSimple(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type.getPackageName().startsWith("java.");
    }
}
