package id.ampera.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a letter came back, by the second and third digit of its status (RFC 3463). */
@Schema(
        description =
                "Why a letter came back: nobody has this address; the mailbox is switched off; it is full; the other side refuses the letter; the other side was not reached; or the report does not say")
public enum ReturnReason {
    ADDRESS_UNKNOWN,
    MAILBOX_DISABLED,
    MAILBOX_FULL,
    REFUSED,
    NOT_REACHED,
    OTHER;

    static ReturnReason of(DeliveryStatus status) {
        return switch (status.subject()) {
            case 1 -> ADDRESS_UNKNOWN;
            case 2 ->
                switch (status.detail()) {
                    case 1 -> MAILBOX_DISABLED;
                    case 2 -> MAILBOX_FULL;
                    default -> OTHER;
                };
            case 3, 6, 7 -> REFUSED;
            // 5.4.4 is a domain that there is not; servers of Microsoft say 5.4.1 of a receiver whom they do not have
            case 4 ->
                status.isPermanent() && (status.detail() == 1 || status.detail() == 4) ? ADDRESS_UNKNOWN : NOT_REACHED;
            default -> OTHER;
        };
    }
}
