package id.ampera.platform.text;

import id.ampera.platform.crypto.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

/**
 * Words of a text by their Indonesian stems: "pelayanan" and "melayani" are both "layan". What the rules miss stands in
 * {@code text/stems.txt}. Of stop words only the few that carry nothing are left out: the usual lists drop "waktu" and
 * "kerja", which are what this is about.
 */
@ApplicationScoped
public class Stemmer {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "adalah", "itu", "ini", "atau", "juga",
            "dalam", "oleh", "sebagai", "akan", "telah", "the", "of", "and", "a");

    /** Goes up when the chain of filters below changes; what else the stems depend on is noticed without it. */
    private static final int CHAIN = 1;

    private final Analyzer analyzer;
    private final String rules;

    Stemmer() {
        var file = overrides();
        var overrides = parsed(file);
        rules = Sha256.hex(CHAIN + Version.LATEST.toString() + new TreeSet<>(EMPTY_WORDS) + file)
                .substring(0, 16);
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(source));
                stream = new IndonesianStemFilter(new StemmerOverrideFilter(stream, overrides));
                return new TokenStreamComponents(source, stream);
            }
        };
    }

    /** Names the rules by which texts are stemmed: others whenever a text might get other stems. */
    public String rules() {
        return rules;
    }

    /** @param start offset of the word in the text; {@code end} after it */
    public record Stem(String stem, int start, int end) {}

    /** Stems in the order of the text, without words that carry nothing. */
    public List<Stem> stems(String text) {
        var stems = new ArrayList<Stem>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var start = offset.startOffset();
                var end = offset.endOffset();
                var word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
                if (!EMPTY_WORDS.contains(word)) stems.add(new Stem(term.toString(), start, end));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    private static String overrides() {
        try (var in = Stemmer.class.getResourceAsStream("/text/stems.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StemmerOverrideFilter.StemmerOverrideMap parsed(String overrides) {
        var builder = new StemmerOverrideFilter.Builder(true);
        for (var line : overrides.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var parts = line.split(":", 2);
            for (var word : parts[1].strip().split("\\s+")) builder.add(word, parts[0].strip());
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
