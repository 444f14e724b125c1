package io.github.tuneready.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as gzip and zstd write them. */
final class LittleEndian {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  static int intAt(byte[] bytes, int index) {
    return (int) INTS.get(bytes, index);
  }

  static long longAt(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }
}
