import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean-line.ts';
import { LogRing } from './log-ring.ts';

describe('the log of a skill', () => {
  it('holds the last lines', () => {
    const log = new LogRing(1000);
    log.append(Buffer.from('one\ntwo\nthr'));
    log.append(Buffer.from('ee\nfour'));
    expect(log.tail(3)).toEqual(['two', 'three', 'four']);
    expect(log.tail(99)).toEqual(['one', 'two', 'three', 'four']);
    expect(log.dropped).toBe(0);
  });

  it('keeps so many bytes, whatever is written, and counts the rest', () => {
    const writes = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 50 }));
    fc.assert(
      fc.property(writes, fc.integer({ min: 1, max: 40 }), (texts, size) => {
        const log = new LogRing(size);
        for (const text of texts) log.append(Buffer.from(text));
        const all = texts.join('');
        expect(log.dropped).toBe(Math.max(0, all.length - size));
        const kept = all.slice(log.dropped);
        const whole = log.dropped > 0 ? kept.slice(kept.indexOf('\n') + 1) : kept;
        const lines = whole.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(log.tail(1000)).toEqual(lines);
      }),
    );
  });

  it('says nothing to the terminal, and nothing backwards', () => {
    const log = new LogRing(1000);
    log.append(Buffer.from('\u001b[2J\u001b]0;title\u0007 a\tb \u202egpj.exe\r\n'));
    expect(log.tail(1)).toEqual(['\ufffd[2J\ufffd]0;title\ufffd a\tb \ufffdgpj.exe']);
  });

  it('cuts endless lines, and takes bytes that are no text', () => {
    expect(cleanLine('x'.repeat(5000), 100)).toHaveLength(100);
    expect(cleanLine(Buffer.from([0x61, 0xff, 0xfe, 0x62]), 100)).toBe('a\ufffd\ufffdb');
  });
});
