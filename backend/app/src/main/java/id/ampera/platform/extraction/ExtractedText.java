package id.ampera.platform.extraction;

import java.util.List;

/** @param pages text of each page in order, NFC, lines ended by {@code \n}; a page without text is empty, at least one is not */
public record ExtractedText(MediaKind kind, List<String> pages) {}
