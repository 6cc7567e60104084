package org.claimgraph.store.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers of 8 bytes in arrays, highest byte first, as in the files of TDB2. */
final class BigEndian {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private BigEndian() {}

    static long get(byte[] bytes, int start) {
        return (long) LONG.get(bytes, start);
    }

    static void put(byte[] bytes, int start, long value) {
        LONG.set(bytes, start, value);
    }
}
