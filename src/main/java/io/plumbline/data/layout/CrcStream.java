package io.plumbline.data.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/// An unpacked zip entry whose checksum is compared at its end; `ZipFile` itself would hand out damaged prices.
final class CrcStream extends CheckedInputStream {

    private final long expectedCrc;

    CrcStream(InputStream in, long expectedCrc) {
        super(in, new CRC32());
        this.expectedCrc = expectedCrc;
    }

    @Override
    public int read() throws IOException {
        return checkedAtEnd(super.read());
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return checkedAtEnd(super.read(buffer, from, length));
    }

    private int checkedAtEnd(int read) throws ZipException {
        if (read < 0 && getChecksum().getValue() != expectedCrc) {
            throw new ZipException("its checksum differs");
        }
        return read;
    }
}
