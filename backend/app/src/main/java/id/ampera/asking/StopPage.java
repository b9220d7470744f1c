package id.ampera.asking;

import java.util.List;

/** @param button null where there is nothing to be done */
record StopPage(boolean valid, String language, String title, List<String> paragraphs, String button, String hint) {}
