package io.sillage.account;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code (ISO/IEC 18004), drawn as one SVG path of unit squares with the quiet zone around it. */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
