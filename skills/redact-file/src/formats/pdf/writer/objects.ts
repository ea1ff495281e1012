import { deflateSync } from 'node:zlib';

const BINARY = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** The objects of a PDF file, numbered from 1 on. */
export class PdfObjects {
  readonly #bodies: (Uint8Array | undefined)[] = [];

  /** A number for an object that is put later. */
  reserve(): number {
    return this.#bodies.push(undefined);
  }

  put(number: number, body: string): void {
    this.#bodies[number - 1] = latin(body);
  }

  add(body: string): number {
    return this.#bodies.push(latin(body));
  }

  /** A stream, packed; `entries` are those of its dictionary besides length and filter. */
  addStream(content: Uint8Array, entries = ''): number {
    const packed = deflateSync(content);
    const head = `<< ${entries}/Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
    return this.#bodies.push(Buffer.concat([latin(head), packed, latin('\nendstream')]));
  }

  /** The file, with the object `root` as its catalogue. */
  file(root: number): Uint8Array {
    const parts: Uint8Array[] = [latin(BINARY)];
    let at = parts[0]!.length;
    const places: number[] = [];
    const push = (part: Uint8Array) => {
      parts.push(part);
      at += part.length;
    };
    for (const [i, body] of this.#bodies.entries()) {
      places.push(at);
      push(latin(`${i + 1} 0 obj\n`));
      push(body ?? latin('null'));
      push(latin('\nendobj\n'));
    }
    const count = places.length + 1;
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    const trailer = `trailer\n<< /Size ${count} /Root ${root} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
    push(latin(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}${trailer}`));
    return new Uint8Array(Buffer.concat(parts));
  }
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
