package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a file as a text, with nothing put in the place of what is no UTF-8.
 *
 * @param text empty when the bytes are no UTF-8
 * @param read as much of it as comes before the first byte that is none
 */
record Utf8(Optional<SourceText> text, String file, String read) {

    static Utf8 of(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer read = CharBuffer.allocate(bytes.length);
        boolean whole = !decoder.decode(ByteBuffer.wrap(bytes), read, true).isError();
        String text = read.flip().toString();
        return new Utf8(whole ? Optional.of(new SourceText(file, text)) : Optional.empty(), file, text);
    }

    /** The fault of a file that is no UTF-8, where that begins. */
    Diagnostic fault() {
        int line = 1;
        int start = 0;
        for (int at = 0; at < read.length(); at++) {
            char sign = read.charAt(at);
            boolean carriage = sign == '\r' && !read.startsWith("\n", at + 1);
            if (sign == '\n' || carriage) {
                line++;
                start = at + 1;
            }
        }
        Span place = new Span(line, read.length() - start + 1, 1);
        return new Diagnostic(Code.UNREADABLE_FILE, file, place, List.of(file), "");
    }
}
