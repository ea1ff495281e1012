/** What the kernel hands a filter: `struct seccomp_data`. */
export interface Call {
  number: number;
  audit: number;
  args?: readonly bigint[];
}

/** Bytes of `struct seccomp_data`. */
const DATA_BYTES = 64;

/**
 * An interpreter of classic BPF after linux/filter.h, written for tests and independent of the
 * assembler. Follows the checks of the kernel: loads in bounds, jumps forward and inside, an end.
 * @returns what the filter answers
 */
export function runFilter(filter: Uint8Array, call: Call): number {
  const program = new DataView(filter.buffer, filter.byteOffset, filter.byteLength);
  const data = describe(call);
  let accumulator = 0;
  for (let at = 0; at * 8 < filter.byteLength; at++) {
    const code = program.getUint16(at * 8, true);
    const [jt, jf] = [program.getUint8(at * 8 + 2), program.getUint8(at * 8 + 3)];
    const k = program.getUint32(at * 8 + 4, true);
    switch (code) {
      case 0x20:
        if (k % 4 !== 0 || k + 4 > DATA_BYTES) throw new Error(`A load at ${k}.`);
        accumulator = data.getUint32(k, true);
        break;
      case 0x54:
        accumulator = (accumulator & k) >>> 0;
        break;
      case 0x05:
        at += k;
        break;
      case 0x15:
        at += accumulator === k ? jt : jf;
        break;
      case 0x25:
        at += accumulator > k ? jt : jf;
        break;
      case 0x06:
        return k;
      default:
        throw new Error(`An instruction ${code}.`);
    }
  }
  throw new Error('The program runs out.');
}

function describe({ number, audit, args = [] }: Call): DataView {
  const data = new DataView(new ArrayBuffer(DATA_BYTES));
  data.setInt32(0, number, true);
  data.setUint32(4, audit, true);
  args.forEach((value, index) => {
    data.setBigUint64(16 + index * 8, BigInt.asUintN(64, value), true);
  });
  return data;
}
