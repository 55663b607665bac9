package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook once into nothing, to know how large it truly is, whatever it says of itself. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 200_000_000;

    /** What is well below a hundredth of its size once packed was made for that. */
    private static final int MOST_RATIO = 100;

    private static final long ANY_RATIO = 20_000_000;

    private ZipLimits() {}

    /** The names of what is packed in the workbook, none of it too large. */
    static Set<String> names(byte[] workbook) throws UnreadableFile {
        Set<String> names = new HashSet<>();
        long left = Math.min(MOST_BYTES, Math.max(ANY_RATIO, (long) workbook.length * MOST_RATIO));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new UnreadableFile(Reason.BOMB);
                }
                try (var part = new Bounded(zip.getInputStream(entry), left)) {
                    SheetScan.look(part);
                    part.transferTo(OutputStream.nullOutputStream());
                    left = part.left;
                }
            }
        } catch (TooLarge bomb) {
            throw new UnreadableFile(Reason.BOMB);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return names;
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Ends with an exception when more comes out than may. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        private Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int many = super.read(into, from, most);
            count(Math.max(0, many));
            return many;
        }

        /** Not yet: what reads a part as XML closes it before its end is counted. The file closes all its parts. */
        @Override
        public void close() {}

        private void count(int many) throws TooLarge {
            left -= many;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
