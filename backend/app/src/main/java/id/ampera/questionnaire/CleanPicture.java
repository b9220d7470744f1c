package id.ampera.questionnaire;

import id.ampera.platform.picture.Redrawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture without anything that is not picture: no place, camera or name. PNG and JPEG are drawn anew, at most
 * {@link #WIDEST} pixels wide; of WebP, which the platform cannot draw, only the parts are kept that make the picture.
 */
record CleanPicture(byte[] bytes, String mediaType, int width, int height) {
    static final int WIDEST = 1280;
    /** Of what is kept: more would make a phone on a slow line wait. */
    static final int LARGEST = 400_000;

    /** @throws id.ampera.platform.problem.Problem image-unreadable, image-too-large */
    static CleanPicture of(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var image = WebpParts.isWebp(bytes) ? webp(bytes) : drawn(bytes);
            if (image.bytes.length > LARGEST) throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
            return image;
        } catch (Redrawn.TooLargeException e) {
            throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
        } catch (IOException e) {
            throw QuestionnaireProblem.PICTURE_UNREADABLE.at("/file");
        }
    }

    private static CleanPicture webp(byte[] bytes) throws IOException {
        var parts = WebpParts.of(bytes);
        if (parts.width() > WIDEST) throw QuestionnaireProblem.PICTURE_TOO_LARGE.at("/file");
        return new CleanPicture(parts.bytes(), "image/webp", parts.width(), parts.height());
    }

    private static CleanPicture drawn(byte[] bytes) throws IOException {
        var drawn = Redrawn.of(bytes, WIDEST);
        return new CleanPicture(drawn.bytes(), drawn.mediaType(), drawn.width(), drawn.height());
    }
}
