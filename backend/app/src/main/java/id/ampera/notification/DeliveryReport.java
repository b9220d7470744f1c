package id.ampera.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server reports of a mail that it has given up (RFC 3464). Receivers and words of the report are passed over.
 *
 * @param messageIds of the mail that came back, as the report names it here or there
 */
record DeliveryReport(List<String> messageIds, ReturnReason reason, boolean permanent) {
    private static final int MOST_PARTS = 10;
    private static final int MOST_RECEIVERS = 10;
    private static final int DEEPEST = 3;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,300})>");

    /** Empty for what is no report of a failure: answers of people and of machines, delays, spam, no mail at all. */
    static Optional<DeliveryReport> read(byte[] mail) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(mail));
            var parts = new ArrayList<Part>();
            collect(message, parts, 0);
            var failure = failure(parts);
            if (failure.isEmpty()) return Optional.empty();
            var ids = new ArrayList<String>();
            for (var part : parts)
                if (isReturned(part)) addIds(ids, headers(part.getInputStream()).getHeader("Message-ID"));
            addIds(ids, message.getHeader("In-Reply-To"));
            addIds(ids, message.getHeader("References"));
            var status = failure.get();
            return Optional.of(new DeliveryReport(List.copyOf(ids), ReturnReason.of(status), status.isPermanent()));
        } catch (MessagingException | IOException noMail) {
            return Optional.empty();
        }
    }

    private static void collect(Part part, List<Part> parts, int depth) throws MessagingException {
        if (!part.isMimeType("multipart/*")) {
            parts.add(part);
            return;
        }
        if (depth == DEEPEST) return;
        var several = new MimeMultipart(part.getDataHandler().getDataSource());
        for (int at = 0; at < several.getCount() && parts.size() < MOST_PARTS; at++) {
            collect(several.getBodyPart(at), parts, depth + 1);
        }
    }

    private static Optional<DeliveryStatus> failure(List<Part> parts) throws MessagingException, IOException {
        for (var part : parts) {
            if (!isType(part, "message/delivery-status", "message/global-delivery-status")) continue;
            var in = part.getInputStream();
            headers(in);
            for (int at = 0; at < MOST_RECEIVERS; at++) {
                var receiver = headers(in);
                if (!receiver.getAllHeaderLines().hasMoreElements()) break;
                if (!"failed".equalsIgnoreCase(first(receiver, "Action"))) continue;
                return Optional.of(DeliveryStatus.of(first(receiver, "Status"), first(receiver, "Diagnostic-Code"))
                        .orElse(new DeliveryStatus(4, 0, 0)));
            }
        }
        return Optional.empty();
    }

    private static boolean isReturned(Part part) throws MessagingException {
        return isType(part, "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
    }

    private static boolean isType(Part part, String... types) throws MessagingException {
        var declared = new ContentType(part.getContentType()).getBaseType();
        for (var type : types) if (type.equalsIgnoreCase(declared)) return true;
        return false;
    }

    private static InternetHeaders headers(InputStream in) throws MessagingException {
        return new InternetHeaders(in);
    }

    private static String first(InternetHeaders headers, String name) {
        var value = headers.getHeader(name, null);
        return value == null ? null : value.strip();
    }

    private static void addIds(List<String> ids, String[] values) {
        if (values == null) return;
        for (var value : values) {
            var found = ID.matcher(value);
            while (found.find() && ids.size() < MOST_PARTS) ids.add(found.group(1));
        }
    }
}
