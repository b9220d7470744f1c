package id.ampera.asking;

import java.util.Collections;
import java.util.List;

/** What stands on a card and on the poster. @param point name of the service point; null where there are none */
record Sheet(
        String language,
        String title,
        String subject,
        String survey,
        String point,
        String lead,
        String until,
        String how,
        String link,
        String mode,
        String fullMode,
        String hash,
        String hashLabel,
        String hashHelp,
        String qr,
        String bigQr) {
    private static final int ACROSS = 2;
    private static final int DOWN = 4;

    /** As many equal cards as fit on a page. */
    public List<List<Integer>> rows() {
        return Collections.nCopies(DOWN, Collections.nCopies(ACROSS, 1));
    }
}
