package id.ampera.interview;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;

/** A quote with its interview, as it is read for a list. */
public record QuoteRow(InterviewQuote quote, Interview interview) implements Identified {
    @Override
    public UUID id() {
        return quote.id();
    }

    Instant createdAt() {
        return quote.createdAt();
    }

    Instant updatedAt() {
        return quote.updatedAt();
    }
}
