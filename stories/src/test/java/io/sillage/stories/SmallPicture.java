package io.sillage.stories;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of a page in the 64 colours it uses most, a fraction of its size: pages have few colours. */
final class SmallPicture {

    private static final int COLOURS = 64;
    private static final int LIKE = 0xf8f8f8;

    private final BufferedImage page;
    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private SmallPicture(BufferedImage page) {
        this.page = page;
        this.palette = palette(page);
    }

    static byte[] of(byte[] png) {
        try {
            var small = new SmallPicture(ImageIO.read(new ByteArrayInputStream(png))).draw();
            return write(small);
        } catch (IOException e) {
            throw new IllegalStateException("the browser gave no picture", e);
        }
    }

    private static byte[] write(BufferedImage small) throws IOException {
        var written = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var patiently = writer.getDefaultWriteParam();
        patiently.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        patiently.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(written)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(small, null, null), patiently);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    /** Of colours that look alike, the most frequent one stands for all. */
    private static int[] palette(BufferedImage page) {
        var seen = new TreeMap<Integer, Integer>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                seen.merge(page.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        var alike = new TreeMap<Integer, Integer>();
        var often = new HashMap<Integer, Integer>();
        seen.forEach((colour, times) -> {
            alike.merge(colour & LIKE, colour, (one, other) -> seen.get(one) >= seen.get(other) ? one : other);
            often.merge(colour & LIKE, times, Integer::sum);
        });
        return alike.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> like) -> often.get(like.getKey()))
                        .reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    private BufferedImage draw() {
        var colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var drawn = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int colour = page.getRGB(x, y) & 0xffffff;
                drawn.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, this::find));
            }
        }
        return drawn;
    }

    private int find(int colour) {
        int[] distances =
                Arrays.stream(palette).map(other -> distance(colour, other)).toArray();
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            best = distances[i] < distances[best] ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
