package io.plumbline.data.store;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Columns on their way between memory and file, block by block, so that what is summed up in the checksum is what
/// is copied, and each block is still in the processor's cache for the second of the two.
final class ColumnBlocks {

    private static final int BLOCK_BYTES = 1 << 18;
    private static final ValueLayout.OfLong NATIVE = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final ValueLayout.OfLong LITTLE = NATIVE.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
    private final MemorySegment segment = MemorySegment.ofBuffer(block);

    /// Writes a column of the heap at the position of a channel.
    ///
    /// @return its checksum
    int write(FileChannel channel, MemorySegment heap) throws IOException {
        CRC32C crc = new CRC32C();
        for (long at = 0; at < heap.byteSize(); at += BLOCK_BYTES) {
            int bytes = (int) Math.min(BLOCK_BYTES, heap.byteSize() - at);
            MemorySegment.copy(heap, NATIVE, at, segment, LITTLE, 0, bytes / Long.BYTES);
            crc.update(block.clear().limit(bytes));
            block.rewind();
            while (block.hasRemaining()) {
                channel.write(block);
            }
        }
        return (int) crc.getValue();
    }

    /// Copies a column of a mapped file to the heap.
    ///
    /// @return its checksum
    int copy(MemorySegment mapped, MemorySegment heap) {
        CRC32C crc = new CRC32C();
        for (long at = 0; at < heap.byteSize(); at += BLOCK_BYTES) {
            int bytes = (int) Math.min(BLOCK_BYTES, heap.byteSize() - at);
            // Not summed up where it is mapped: a disk that fails there would end the program, here it is caught.
            MemorySegment.copy(mapped, at, segment, 0, bytes);
            crc.update(block.clear().limit(bytes));
            MemorySegment.copy(segment, LITTLE, 0, heap, NATIVE, at, bytes / Long.BYTES);
        }
        return (int) crc.getValue();
    }
}
