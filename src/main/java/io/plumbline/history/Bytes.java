package io.plumbline.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes that are read from the front: numbers, texts, and blocks of bytes.
final class Bytes {

    private final byte[] bytes;
    private int next;

    Bytes(byte[] bytes) {
        this(bytes, 0);
    }

    private Bytes(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    /// Appends a number from 0, seven bits to a byte, the lowest first.
    static void putCount(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /// Appends any whole number: small ones of either sign take one byte.
    static void putSigned(ByteArrayOutputStream out, long number) {
        putCount(out, (number << 1) ^ (number >> 63));
    }

    /// Appends a text.
    static void put(ByteArrayOutputStream out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putCount(out, utf8.length);
        out.writeBytes(utf8);
    }

    /// Appends real numbers, bit for bit. All their first bytes stand together, then all second ones, and so on:
    /// sign and exponent of neighbours are alike, and packed this way take little room.
    static void put(ByteArrayOutputStream out, double[] numbers) {
        int count = numbers.length;
        byte[] planes = new byte[count * Double.BYTES];
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(numbers[i]);
            for (int plane = 0; plane < Double.BYTES; plane++) {
                planes[plane * count + i] = (byte) (bits >>> (56 - 8 * plane));
            }
        }
        out.writeBytes(planes);
    }

    /// Appends a block, which can be skipped by who does not know what is in it.
    static void putBlock(ByteArrayOutputStream out, ByteArrayOutputStream block) {
        putCount(out, block.size());
        out.writeBytes(block.toByteArray());
    }

    int count() {
        return Math.toIntExact(number());
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    private long number() {
        long number = 0;
        int shift = 0;
        while (true) {
            byte seven = bytes[next++];
            number |= (seven & 0x7FL) << shift;
            if (seven >= 0) {
                return number;
            }
            shift += 7;
        }
    }

    String text() {
        int length = count();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    double[] doubles(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            long bits = 0;
            for (int plane = 0; plane < Double.BYTES; plane++) {
                bits = (bits << 8) | (bytes[next + plane * count + i] & 0xFF);
            }
            numbers[i] = Double.longBitsToDouble(bits);
        }
        next += count * Double.BYTES;
        return numbers;
    }

    /// The block that begins here.
    Bytes block() {
        int length = count();
        Bytes block = new Bytes(bytes, next);
        next += length;
        return block;
    }
}
