import { describe, expect, it } from 'vitest';
import { readHere } from '../../../testing/pdf/read-here.ts';
import { PATIENT } from '../../../testing/redacted.ts';
import { inDrawingOrder } from './drawing-order.ts';
import { figure } from './figure.ts';
import { loadFont } from './font/load-font.ts';
import type { PlacedText } from './show-text.ts';
import { writePdf } from './write-pdf.ts';

const place = (text: string, changes: Partial<PlacedText> = {}): PlacedText => {
  return { text, x: 50, y: 500, angle: 0, size: 10, fit: { atMost: 1000 }, ...changes };
};

async function read(texts: readonly PlacedText[]) {
  const page = { box: [0, 0, 600, 800] as const, rotate: 0, unit: 1, texts };
  const { pages } = await readHere(writePdf([page], await loadFont()), PATIENT);
  return pages[0]!.items;
}

describe('a PDF that is written', () => {
  it('is read again as it was meant, accents, composed letters and all', async () => {
    const texts = ['Zażółć gęślą jaźń', 'Ångström, Çelik, Đorđević', 'Ωμέγα Юрий', '€ 5 – “so”'];
    const items = await read(texts.map((text, i) => place(text, { y: 700 - i * 20 })));
    expect(items.map(({ text }) => text)).toEqual(texts);
  });

  it('fits a text into the room it has', async () => {
    const [wide, narrow] = await read([
      place('iiii', { fit: { width: 15 } }),
      place('A long line of words', { y: 400, fit: { atMost: 80 } }),
    ]);
    expect(wide!.width).toBeCloseTo(15, 0);
    expect(narrow!.width).toBeCloseTo(80, 0);
  });

  it('holds no more of the font than it needs', async () => {
    const page = { box: [0, 0, 600, 800] as const, rotate: 0, unit: 1, texts: [place('ąć')] };
    expect(writePdf([page], await loadFont()).length).toBeLessThan(10_000);
  });

  it('draws what is read from the right in that order', async () => {
    expect(inDrawingOrder('abc')).toBe('abc');
    expect(inDrawingOrder('שלום')).toBe('םולש');
    expect((await read([place('שלום עולם')])).map(({ text }) => text)).toEqual(['שלום עולם']);
  });

  it('writes numbers as PDF knows them', () => {
    expect([0.1 + 0.2, -1e-9, 1e21, 12].map(figure)).toEqual(['0.3', '0', '10000000', '12']);
  });
});
