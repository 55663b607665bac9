package fr.aiguillage.directory.photo;

import fr.aiguillage.directory.photo.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes of any picture the one that is kept: a square of {@value #SIDE} points, drawn anew, in a JPEG that says nothing else. */
final class Portrait {

    /** How wide and how high it is. */
    static final int SIDE = 256;

    /** No file is larger, in bytes. */
    static final int LARGEST = 5_000_000;

    /** A picture of more points would take too much memory while it is read. */
    private static final long MOST_POINTS = 40_000_000;

    private static final int SMALLEST = 64;
    private static final Set<String> KINDS = Set.of("jpeg", "png", "webp");
    private static final float QUALITY = 0.85f;

    private Portrait() {}

    /** The JPEG of that picture. */
    static byte[] of(byte[] file) throws PhotoRefused {
        if (file.length == 0) {
            throw new PhotoRefused(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            throw new PhotoRefused(Reason.TOO_LARGE);
        }
        Held held = Held.of(file);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            BufferedImage square = square(in, held);
            while (square.getWidth() >= 2 * SIDE) {
                square = drawn(square, square.getWidth() / 2, new Held(1));
            }
            return jpeg(drawn(square, SIDE, held));
        } catch (IOException | RuntimeException broken) {
            // what a decoder meets in a broken or hostile file is not told apart by its makers
            throw new PhotoRefused(Reason.DAMAGED);
        }
    }

    /** The part that is kept, no finer than is needed: of a tall picture rather its upper part, where faces are. */
    private static BufferedImage square(ImageInputStream in, Held held) throws IOException, PhotoRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null || !KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new PhotoRefused(Reason.UNKNOWN_KIND);
        }
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            int side = Math.min(width, height);
            if ((long) width * height > MOST_POINTS) {
                throw new PhotoRefused(Reason.TOO_MANY_POINTS);
            }
            if (side < SMALLEST) {
                throw new PhotoRefused(Reason.TOO_SMALL);
            }
            boolean tall = held.isOnItsSide() ? width > height : height > width;
            int quarters = tall ? (held.beginsAtTop() ? 1 : 3) : 2;
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(
                    new Rectangle((width - side) * quarters / 4, (height - side) * quarters / 4, side, side));
            int step = Math.max(1, side / (2 * SIDE));
            part.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, part);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage square, int side, Held held) {
        BufferedImage drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = held.upright(square.getWidth(), side);
        graphics.drawImage(square, upright, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
