package id.ampera.notification;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** One look for all letters; Qute escapes what stands in the HTML. */
@ApplicationScoped
class LetterLayout {
    private final Template html;
    private final Template text;

    LetterLayout(
            @Location("notification/letter.html") Template html, @Location("notification/letter.txt") Template text) {
        this.html = html;
        this.text = text;
    }

    String html(Letter letter) {
        return html.data("letter", letter).render();
    }

    String text(Letter letter) {
        return text.data("letter", letter).render();
    }
}
