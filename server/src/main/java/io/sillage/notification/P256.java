package io.sillage.notification;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256, and their points as 65 bytes: a four and both coordinates (SEC 1, 2.3.3). */
final class P256 {

    static final int POINT_BYTES = 65;

    private static final int COORDINATE_BYTES = 32;

    private P256() {}

    static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    static byte[] point(ECPublicKey key) {
        var point = new byte[POINT_BYTES];
        point[0] = 4;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + COORDINATE_BYTES);
        return point;
    }

    /**
     * The key of a point.
     *
     * @throws GeneralSecurityException when it is none, or lies beside the curve
     */
    static ECPublicKey key(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT_BYTES || point[0] != 4) {
            throw new GeneralSecurityException("expected a point of 65 bytes");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE_BYTES));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE_BYTES, POINT_BYTES));
        var curve = ((ECPublicKey) newPair().getPublic()).getParams();
        if (!isOn(curve, x, y)) {
            throw new GeneralSecurityException("expected a point of P-256");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    private static boolean isOn(ECParameterSpec curve, BigInteger x, BigInteger y) {
        var field = ((ECFieldFp) curve.getCurve().getField()).getP();
        if (x.compareTo(field) >= 0 || y.compareTo(field) >= 0) {
            return false;
        }
        var right = x.pow(3)
                .add(curve.getCurve().getA().multiply(x))
                .add(curve.getCurve().getB());
        return y.pow(2).subtract(right).mod(field).signum() == 0;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        var bytes = number.toByteArray();
        int length = Math.min(COORDINATE_BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - length, into, at + COORDINATE_BYTES - length, length);
    }
}
