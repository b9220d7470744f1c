package id.ampera.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.CommonProblem;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list read by keyset: sorted by one key and the id, so that a page is as cheap at the end as at the start and no row
 * is shown twice when others are added meanwhile. The cursor holds the sort, the last value and the last id; it is
 * checked when it comes back.
 */
public final class Listing<T extends Identified> {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longest transaction; what is older than this and not seen yet does not exist. */
    static final long SETTLING_SECONDS = 60;

    private final EntityManager em;
    private final Class<T> rowType;
    private final String select;
    private final String from;
    private final String idPath;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String deletable;

    /** @param select arguments of the row's constructor in HQL; {@code from} the HQL after {@code from} */
    public Listing(EntityManager em, Class<T> rowType, String select, String from, String idPath) {
        this.em = em;
        this.rowType = rowType;
        this.select = select;
        this.from = from;
        this.idPath = idPath;
    }

    /** Adds the condition when the value is there. */
    public Listing<T> where(String condition, String name, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Rows in which one of the paths contains the text; wildcards in the text stand for themselves. */
    public Listing<T> search(String text, String... paths) {
        if (text == null || text.isBlank()) return this;
        var parts = new ArrayList<String>();
        for (var path : paths) parts.add(path + " like :q escape '!'");
        conditions.add("(" + String.join(" or ", parts) + ")");
        values.put("q", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%");
        return this;
    }

    /** Rows of this list can be deleted: what mirrors ask for by {@code updatedSince} names those too. */
    public Listing<T> deletable(String subjectType) {
        deletable = subjectType;
        return this;
    }

    public <S extends Enum<S> & SortKey<T>> Page<T> page(
            ListParams params, Class<S> keys, String defaultSort, Instant now) {
        var sort = params.sort == null || params.sort.isBlank() ? defaultSort : params.sort;
        var descending = sort.startsWith("-");
        SortKey<T> key = keyOf(keys, descending ? sort.substring(1) : sort);
        var total = count();
        var pageConditions = new ArrayList<>(conditions);
        var pageValues = new HashMap<>(values);
        if (params.cursor != null && !params.cursor.isBlank()) {
            var last = decode(params.cursor, sort);
            var op = descending ? "<" : ">";
            pageConditions.add("(" + key.path() + " " + op + " :lastValue or (" + key.path() + " = :lastValue and "
                    + idPath + " " + op + " :lastId))");
            pageValues.put("lastValue", last.value());
            pageValues.put("lastId", last.id());
        }
        var direction = descending ? " desc" : " asc";
        var query = em.createQuery(
                "select new " + rowType.getName() + "(" + select + ") from " + from + whereClause(pageConditions)
                        + " order by " + key.path() + direction + ", " + idPath + direction,
                rowType);
        pageValues.forEach(query::setParameter);
        var rows = query.setMaxResults(params.limit + 1).getResultList();
        String next = null;
        if (rows.size() > params.limit) {
            rows = rows.subList(0, params.limit);
            var last = rows.get(rows.size() - 1);
            next = encode(sort, key.value().apply(last), last.id());
        }
        return new Page<>(List.copyOf(rows), next, total, now.minusSeconds(SETTLING_SECONDS), deletions(params));
    }

    private List<UUID> deletions(ListParams params) {
        var isFirst = params.cursor == null || params.cursor.isBlank();
        if (deletable == null || params.updatedSince == null || !isFirst) return null;
        return new Tombstones(em).since(deletable, params.updatedSince);
    }

    private long count() {
        var query = em.createQuery("select count(*) from " + from + whereClause(conditions), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    static <T, S extends Enum<S> & RowKey<T>> S keyOf(Class<S> keys, String wireName) {
        var allowed = new ArrayList<String>();
        for (var key : keys.getEnumConstants()) {
            if (key.wireName().equals(wireName)) return key;
            allowed.add(key.wireName());
        }
        throw CommonProblem.INVALID_SORT.at("/query/sort").with("allowed", String.join(", ", allowed));
    }

    record Last(Object value, UUID id) {}

    static String encode(String sort, Object value, UUID id) {
        try {
            var type = value instanceof String
                    ? "s"
                    : value instanceof Instant ? "i" : value instanceof LocalDate ? "d" : "n";
            var json = JSON.writeValueAsString(List.of(sort, type, value.toString(), id.toString()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Last decode(String cursor, String sort) {
        try {
            var parts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            if (parts.length != 4 || !parts[0].equals(sort)) throw invalid();
            Object value =
                    switch (parts[1]) {
                        case "s" -> parts[2];
                        case "i" -> Instant.parse(parts[2]);
                        case "d" -> LocalDate.parse(parts[2]);
                        case "n" -> new BigDecimal(parts[2]);
                        default -> throw invalid();
                    };
            return new Last(value, UUID.fromString(parts[3]));
        } catch (java.io.IOException | RuntimeException e) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return CommonProblem.INVALID_CURSOR.at("/query/cursor");
    }
}
