package fr.aiguillage.directory.photo;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held when it took a picture, which it writes into the file instead of turning the picture.
 *
 * @param way 1 to 8, as cameras write it; 1 is upright
 */
record Held(int way) {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MARK = 0xFF;
    private static final int PICTURE = 0xDA;
    private static final int APPLICATION = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Where the corners of a square of side 1 go. */
    private static final double[][] TURNS = {
        {1, 0, 0, 1, 0, 0},
        {-1, 0, 0, 1, 1, 0},
        {-1, 0, 0, -1, 1, 1},
        {1, 0, 0, -1, 0, 1},
        {0, 1, 1, 0, 0, 0},
        {0, 1, -1, 0, 1, 0},
        {0, -1, -1, 0, 1, 1},
        {0, -1, 1, 0, 0, 1}
    };

    /** As the file says; upright when it says nothing that can be read. */
    static Held of(byte[] file) {
        try {
            int way = read(file);
            return new Held(way >= 1 && way <= TURNS.length ? way : 1);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return new Held(1);
        }
    }

    private static int read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = 2;
        while ((bytes.get(at) & MARK) == MARK && (bytes.get(at + 1) & MARK) != PICTURE) {
            int length = bytes.getShort(at + 2) & 0xFFFF;
            int begin = at + 4;
            if ((bytes.get(at + 1) & MARK) == APPLICATION
                    && Arrays.equals(file, begin, begin + EXIF.length, EXIF, 0, EXIF.length)) {
                return orientation(bytes.slice(begin + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int orientation(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if ((exif.getShort(at) & 0xFFFF) == ORIENTATION) {
                return exif.getShort(at + 8);
            }
        }
        return 1;
    }

    /** Whether what is stored as a row is seen as a column. */
    boolean isOnItsSide() {
        return way >= 5;
    }

    /** Whether the first row, or the first column when it lies on its side, is seen at the top. */
    boolean beginsAtTop() {
        return way == 1 || way == 2 || way == 5 || way == 6;
    }

    /** What draws a square picture upright. */
    AffineTransform upright(int from, int to) {
        AffineTransform drawn = AffineTransform.getScaleInstance(to, to);
        drawn.concatenate(new AffineTransform(TURNS[way - 1]));
        drawn.scale(1.0 / from, 1.0 / from);
        return drawn;
    }
}
