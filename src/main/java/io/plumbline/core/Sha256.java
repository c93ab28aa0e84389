package io.plumbline.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 as Plumbline writes it: 64 small hexadecimal digits, such as "e3b0c442…" for nothing at all.
public final class Sha256 {

    private Sha256() {}

    /// A digest to be filled piece by piece.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The digits of what was filled in, which is then empty again.
    public static String hex(MessageDigest filled) {
        return HexFormat.of().formatHex(filled.digest());
    }

    /// The digits of these bytes.
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }
}
