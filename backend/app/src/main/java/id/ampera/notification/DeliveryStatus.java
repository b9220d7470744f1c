package id.ampera.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/** A status of RFC 3463, such as 5.1.1. */
record DeliveryStatus(int kind, int subject, int detail) {
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45])(\\d\\d)(?=[ -])");
    private static final int FAILED = 5;

    /**
     * What the other server said comes first: some report 5.0.0 for whatever it is. A reply without a status of its own is
     * read as RFC 5321 means it.
     */
    static Optional<DeliveryStatus> of(String status, String diagnostic) {
        return find(diagnostic)
                .filter(DeliveryStatus::saysMore)
                .or(() -> find(status).filter(DeliveryStatus::saysMore))
                .or(() -> byReply(diagnostic))
                .or(() -> find(status));
    }

    private static Optional<DeliveryStatus> find(String text) {
        if (text == null) return Optional.empty();
        var found = CODE.matcher(text);
        if (!found.find()) return Optional.empty();
        return Optional.of(new DeliveryStatus(number(found.group(1)), number(found.group(2)), number(found.group(3))));
    }

    private static Optional<DeliveryStatus> byReply(String text) {
        if (text == null) return Optional.empty();
        var found = REPLY.matcher(text);
        if (!found.find()) return Optional.empty();
        int kind = number(found.group(1));
        return switch (found.group(2)) {
            case "50", "51", "53" -> Optional.of(new DeliveryStatus(kind, 1, kind == FAILED ? 1 : 0));
            case "52" -> Optional.of(new DeliveryStatus(kind, 2, 2));
            case "54" -> Optional.of(new DeliveryStatus(kind, 7, 0));
            default -> Optional.empty();
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private boolean saysMore() {
        return subject != 0;
    }

    /** A full mailbox may be emptied, whatever its server calls it. */
    boolean isPermanent() {
        return kind == FAILED && !(subject == 2 && detail == 2);
    }
}
