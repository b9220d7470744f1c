package id.ampera.statistics;

/** An estimate with its limits: {@code low <= estimate <= high}. */
public record Interval(double low, double estimate, double high) {}
