package fr.aiguillage.directory.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.directory.photo.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {

    private static byte[] written(BufferedImage picture, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, kind, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage plain(int width, int height, int type) {
        return new BufferedImage(width, height, type);
    }

    /** Red, green on top, blue, white below: enough to see which way it was turned. */
    private static BufferedImage quarters(int width, int height) {
        BufferedImage picture = plain(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int quarter = 0; quarter < colours.length; quarter++) {
            graphics.setColor(colours[quarter]);
            graphics.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return picture;
    }

    private static String corners(byte[] portrait) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(portrait));
        assertThat(seen.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(seen.getHeight()).isEqualTo(Portrait.SIDE);
        return "" + letter(seen, 40, 40) + letter(seen, 216, 40) + letter(seen, 40, 216) + letter(seen, 216, 216);
    }

    private static char letter(BufferedImage seen, int x, int y) {
        Color colour = new Color(seen.getRGB(x, y));
        boolean red = colour.getRed() > 150;
        boolean green = colour.getGreen() > 150;
        boolean blue = colour.getBlue() > 150;
        return red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
    }

    /** The same JPEG as a camera writes it that was held that way and knows where it is. */
    private static byte[] fromCamera(byte[] jpeg, int way, boolean little) {
        byte[] exif = ("Exif\0\0"
                        + (little ? "II*\0\b\0\0\0\1\0\u0012\1\3\0\1\0\0\0" : "MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1")
                        + (little ? (char) way + "\0\0\0" : "\0" + (char) way + "\0\0") + "\0\0\0\0SECRET PLACE")
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((exif.length + 2) >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> Portrait.of(file))
                .isInstanceOfSatisfying(
                        PhotoRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"jpeg, 1300, 1300", "png, 700, 700", "jpeg, 300, 300", "png, 64, 64", "jpeg, 2000, 1999"})
    void any_picture_becomes_a_small_square_jpeg(String kind, int width, int height) throws Exception {
        byte[] portrait = Portrait.of(written(quarters(width, height), kind));

        assertThat(corners(portrait)).isEqualTo("RGBW");
        assertThat(portrait).startsWith(0xFF, 0xD8).hasSizeLessThan(40_000);
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void a_picture_stands_upright_however_the_camera_was_held(int way, String seen) throws Exception {
        byte[] jpeg = written(quarters(600, 600), "jpeg");

        assertThat(corners(Portrait.of(fromCamera(jpeg, way, true)))).isEqualTo(seen);
        assertThat(corners(Portrait.of(fromCamera(jpeg, way, false)))).isEqualTo(seen);
    }

    @Test
    void nothing_that_the_camera_wrote_is_kept() throws Exception {
        byte[] file = fromCamera(written(quarters(600, 600), "jpeg"), 1, true);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("SECRET PLACE");

        assertThat(new String(Portrait.of(file), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "SECRET");
    }

    @Test
    void of_a_tall_picture_rather_the_upper_part_is_kept_and_of_a_wide_one_the_middle() throws Exception {
        BufferedImage tall = plain(400, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = tall.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 200, 400, 400);
        graphics.dispose();
        BufferedImage wide = plain(1200, 400, BufferedImage.TYPE_INT_RGB);
        graphics = wide.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(400, 0, 400, 400);
        graphics.dispose();

        assertThat(corners(Portrait.of(written(tall, "png")))).isEqualTo("RRRR");
        assertThat(corners(Portrait.of(written(wide, "png")))).isEqualTo("RRRR");
    }

    @Test
    void what_is_transparent_becomes_white() throws Exception {
        assertThat(corners(Portrait.of(written(plain(200, 200, BufferedImage.TYPE_INT_ARGB), "png"))))
                .isEqualTo("WWWW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void other_kinds_of_pictures_are_refused(String kind) throws Exception {
        assertRefused(written(quarters(200, 200), kind), Reason.UNKNOWN_KIND);
    }

    @Test
    void what_is_no_picture_is_refused_with_the_reason() throws Exception {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(new byte[Portrait.LARGEST + 1], Reason.TOO_LARGE);
        assertRefused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_KIND);
        assertRefused(written(quarters(40, 400), "png"), Reason.TOO_SMALL);
        byte[] broken = written(quarters(900, 900), "png");
        assertRefused(Arrays.copyOf(broken, 200), Reason.DAMAGED);
    }

    /** A few bytes may promise a picture that no memory holds. */
    @Test
    void a_picture_of_more_points_than_any_camera_has_is_refused_before_it_is_read() throws Exception {
        byte[] bomb = written(quarters(200, 200), "png");
        bomb[17] = 1;
        bomb[21] = 1;
        assertRefused(bomb, Reason.TOO_MANY_POINTS);
    }
}
