package id.ampera.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

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

    private final Analyzer analyzer;

    Stemmer() {
        var overrides = overrides();
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

    private static StemmerOverrideFilter.StemmerOverrideMap overrides() {
        var builder = new StemmerOverrideFilter.Builder(true);
        try (var in = Stemmer.class.getResourceAsStream("/text/stems.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var parts = line.split(":", 2);
                for (var word : parts[1].strip().split("\\s+")) builder.add(word, parts[0].strip());
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
