import { describe, expect, it } from 'vitest';
import { assemble, type Line } from './assemble.ts';
import { runFilter } from './testing/run-filter.ts';

const RETURN_1: Line = { op: 'return', value: 1 };
const RETURN_2: Line = { op: 'return', value: 2 };
const CALL = { number: 7, audit: 9 };

describe('assemble', () => {
  it('writes eight little-endian bytes an instruction', () => {
    const bytes = assemble([
      { op: 'load', offset: 4 },
      { op: 'return', value: 0x7fff0000 },
    ]);
    expect([...bytes]).toEqual([0x20, 0, 0, 0, 4, 0, 0, 0, 0x06, 0, 0, 0, 0, 0, 0xff, 0x7f]);
  });

  it('jumps to a label when the condition holds, and goes on when it does not', () => {
    const program = (k: number) =>
      assemble([
        { op: 'load', offset: 0 },
        { op: 'jump-equal', k, to: 'there' },
        RETURN_1,
        { op: 'label', name: 'there' },
        RETURN_2,
      ]);
    expect(runFilter(program(7), CALL)).toBe(2);
    expect(runFilter(program(8), CALL)).toBe(1);
  });

  it('compares without a sign', () => {
    const program = assemble([
      { op: 'load', offset: 0 },
      { op: 'jump-above', k: 5, to: 'above' },
      RETURN_1,
      { op: 'label', name: 'above' },
      RETURN_2,
    ]);
    expect(runFilter(program, { ...CALL, number: -1 })).toBe(2);
    expect(runFilter(program, { ...CALL, number: 5 })).toBe(1);
  });

  it('keeps only the bits that are asked for', () => {
    const program = assemble([
      { op: 'load', offset: 0 },
      { op: 'and', k: 0x4 },
      { op: 'jump-equal', k: 0x4, to: 'set' },
      RETURN_1,
      { op: 'label', name: 'set' },
      RETURN_2,
    ]);
    expect(runFilter(program, { ...CALL, number: 0x7 })).toBe(2);
    expect(runFilter(program, { ...CALL, number: 0xb })).toBe(1);
  });

  it('takes unconditional jumps of any distance', () => {
    const program = assemble([
      { op: 'jump', to: 'end' },
      ...Array.from({ length: 1000 }, () => RETURN_1),
      { op: 'label', name: 'end' },
      RETURN_2,
    ]);
    expect(runFilter(program, CALL)).toBe(2);
  });

  it('refuses a branch that eight bits cannot hold', () => {
    const far: Line[] = [
      { op: 'jump-equal', k: 1, to: 'far' },
      ...Array.from({ length: 256 }, () => RETURN_1),
      { op: 'label', name: 'far' },
      RETURN_2,
    ];
    expect(() => assemble(far)).toThrow(RangeError);
  });

  it('refuses labels that are unknown, double or behind', () => {
    expect(() => assemble([{ op: 'jump', to: 'nowhere' }])).toThrow(RangeError);
    const label: Line = { op: 'label', name: 'twice' };
    expect(() => assemble([label, label, RETURN_1])).toThrow(RangeError);
    expect(() => assemble([label, { op: 'jump', to: 'twice' }])).toThrow(RangeError);
  });

  it('refuses a program longer than the kernel takes', () => {
    expect(() => assemble(Array.from({ length: 4097 }, () => RETURN_1))).toThrow(RangeError);
  });
});
