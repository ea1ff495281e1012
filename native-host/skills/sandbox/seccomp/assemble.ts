/**
 * One line of a filter program: classic BPF as seccomp takes it, with names instead of distances.
 * There is one register, the accumulator. A jump that is not taken goes on with the next line.
 */
export type Line =
  /** Loads 32 bits of the description of the call. */
  | { op: 'load'; offset: number }
  /** Keeps only the bits of `k`. */
  | { op: 'and'; k: number }
  | { op: 'jump-equal'; k: number; to: string }
  /** Unsigned. */
  | { op: 'jump-above'; k: number; to: string }
  | { op: 'jump'; to: string }
  | { op: 'return'; value: number }
  | { op: 'label'; name: string };

/** `struct sock_filter` of linux/filter.h: code u16, jt u8, jf u8, k u32. */
const INSTRUCTION_BYTES = 8;
/** BPF_MAXINSNS. */
const MOST_INSTRUCTIONS = 4096;
/** A conditional jump has eight bits for its distance. */
const FARTHEST_BRANCH = 255;

/** Classes, sizes and modes of linux/bpf_common.h, put together. */
const CODES = {
  load: 0x20, // BPF_LD | BPF_W | BPF_ABS
  and: 0x54, // BPF_ALU | BPF_AND | BPF_K
  jump: 0x05, // BPF_JMP | BPF_JA
  'jump-equal': 0x15, // BPF_JMP | BPF_JEQ | BPF_K
  'jump-above': 0x25, // BPF_JMP | BPF_JGT | BPF_K
  return: 0x06, // BPF_RET | BPF_K
} as const;

interface Instruction {
  code: number;
  jt: number;
  k: number;
}

/**
 * The bytes of a program, little-endian, as the kernel of x86-64 and arm64 takes them.
 * @throws RangeError for an unknown label, a jump backwards or too far, or a program too long.
 */
export function assemble(lines: readonly Line[]): Uint8Array {
  const places = placesOf(lines);
  const program = lines.filter((line) => line.op !== 'label');
  if (program.length > MOST_INSTRUCTIONS) throw new RangeError('The filter is too long.');
  const bytes = new Uint8Array(program.length * INSTRUCTION_BYTES);
  const view = new DataView(bytes.buffer);
  program.forEach((line, index) => {
    const { code, jt, k } = encode(line, index, places);
    const at = index * INSTRUCTION_BYTES;
    view.setUint16(at, code, true);
    view.setUint8(at + 2, jt);
    view.setUint8(at + 3, 0);
    view.setUint32(at + 4, k, true);
  });
  return bytes;
}

/** Which instruction follows each label. */
function placesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let index = 0;
  for (const line of lines) {
    if (line.op !== 'label') index++;
    else if (places.has(line.name)) throw new RangeError(`Two labels are called ${line.name}.`);
    else places.set(line.name, index);
  }
  return places;
}

function encode(
  line: Exclude<Line, { op: 'label' }>,
  index: number,
  places: ReadonlyMap<string, number>,
): Instruction {
  const code = CODES[line.op];
  if (line.op === 'load') return { code, jt: 0, k: line.offset };
  if (line.op === 'and') return { code, jt: 0, k: line.k };
  if (line.op === 'return') return { code, jt: 0, k: line.value };
  const distance = distanceTo(line.to, index, places);
  if (line.op === 'jump') return { code, jt: 0, k: distance };
  if (distance > FARTHEST_BRANCH) throw new RangeError(`${line.to} is too far away.`);
  return { code, jt: distance, k: line.k };
}

function distanceTo(label: string, from: number, places: ReadonlyMap<string, number>): number {
  const place = places.get(label);
  if (place === undefined) throw new RangeError(`There is no label ${label}.`);
  const distance = place - from - 1;
  if (distance < 0) throw new RangeError(`${label} lies behind.`);
  return distance;
}
