import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_VALUES, fullSample } from '../../testing/pdf/full-sample.ts';
import { COURIER, pdfOfPages, rawPdf, shown } from '../../testing/pdf/raw-pdf.ts';
import { allSaidBy, dense, readHere, redactedPdf } from '../../testing/pdf/read-here.ts';
import { PATIENT } from '../../testing/redacted.ts';
import { layOut } from './layout/page-layout.ts';
import { isSpaced, type Segment } from './layout/segments.ts';
import { loadFont } from './writer/font/load-font.ts';
import { writePdf } from './writer/write-pdf.ts';

/** The lines a person reads on the copy, page after page. */
async function linesIn(bytes: Uint8Array): Promise<string[]> {
  const { pages } = await readHere(bytes, PATIENT);
  return pages.flatMap((page) => layOut(page).rows.map((row) => row.map(textOf).join('\t')));
}

function textOf({ runs }: Segment): string {
  const spaced = runs.map((run, i) => {
    const before = i > 0 && isSpaced(runs[i - 1]!, run) ? ' ' : '';
    return before + run.item.text;
  });
  return spaced.join('');
}

async function leaks(bytes: Uint8Array, values: readonly string[]): Promise<number[]> {
  const said = await allSaidBy(bytes);
  return values.flatMap((value, i) => (said.includes(dense(value)) ? [i] : []));
}

/** A PDF of one page in the font of the copies, with Unicode text. */
async function unicodePdf(lines: readonly string[]): Promise<Uint8Array> {
  const texts = lines.map((text, i) => {
    return { text, x: 50, y: 700 - i * 15, angle: 0, size: 12, fit: { atMost: 500 } };
  });
  return writePdf([{ box: [0, 0, 612, 792], rotate: 0, unit: 1, texts }], await loadFont());
}

/** A PDF whose first small `a` is a Chinese letter to programs. */
function chinesePdf(text: string): Uint8Array {
  const font = 'BT /F2 12 Tf 1 0 0 1 72 700 Tm (a) Tj ET';
  return rawPdf({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> /Contents 4 0 R >>',
    4: { content: `${font} ${shown(79.2, 700, text.slice(1))}` },
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    6: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 7 0 R >>',
    7: {
      content:
        'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <65e5> endbfchar endcmap',
    },
  });
}

describe('a PDF with values everywhere', () => {
  it('holds them all, so that the next test means something', async () => {
    expect(await leaks(fullSample(), Object.values(FULL_VALUES))).toEqual(
      Object.values(FULL_VALUES).map((_, i) => i),
    );
  });

  it('gets a copy without any of them, wherever they stood', async () => {
    const { bytes, left, tally } = await redactedPdf(fullSample());
    expect(left).toBe(0);
    expect(await leaks(bytes, Object.values(FULL_VALUES))).toEqual([]);
    expect(tally.counts().map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PERSON', 'EMAIL_ADDRESS', 'IBAN_CODE']),
    );
    const { hidden, extras } = await readHere(bytes, PATIENT);
    expect(hidden).toEqual([]);
    expect(Object.values(extras).filter(Boolean)).toEqual([]);
  });

  it('keeps what is no value, and finds the name of the author on the page', async () => {
    const lines = await linesIn((await redactedPdf(fullSample())).bytes);
    expect(lines).toContain('A letter about the contract');
    expect(lines).toContain('IBAN: [IBAN_1]');
    expect(lines).toContain('Later [PERSON_1] came again.');
    expect(lines).toContain('X');
    expect(lines.filter((line) => /^\[EMAIL_\d+\]$/.test(line)).length).toBe(3);
  });

  it('says what is not in the copy', async () => {
    const { notes } = await redactedPdf(fullSample());
    expect(notes.join('\n')).toContain('Pictures left out: 1.');
    for (const kind of ['bookmarks: 1', 'links: 1', 'attached files: 1', 'scripts: 1'])
      expect(notes.join('\n')).toContain(kind);
  });
});

describe('text of a PDF', () => {
  it.each([
    ['an address', 'Please write to katharina.lindq', 'vist@nordhavn.eu about it, she said'],
    ['a name', 'This was said by Ms. Katharina', 'Lindqvist, who knows all of it'],
    ['a telephone number', 'You can call her on +46 70', '174 06 05 at any time of the day'],
    ['a hyphened word', 'This was said by Ms. Katha-', 'rina Lindqvist, who knows all of it'],
  ])('loses %s that is cut by the end of a line', async (_, first, second) => {
    const { bytes } = await redactedPdf(
      pdfOfPages([shown(72, 700, first) + shown(72, 685, second)]),
    );
    const text = (await linesIn(bytes)).join(' ');
    expect(text).toMatch(/\[(?:EMAIL|PERSON|PHONE)_1\]/);
    for (const word of ['katharina', 'vist@', 'Lindqvist', 'rina', '174'])
      expect(text.includes(word), word).toBe(false);
  });

  it('reads columns one after the other, also where the file goes from row to row', async () => {
    const left = [
      'The first of our guests, Ms. Katharina',
      'Lindqvist, came in the morning',
      'and left at noon.',
    ];
    const right = ['Her order was on its way', 'to 4111 1111 1111', '1111 by then, they said.'];
    const rows = left.map(
      (line, i) => shown(50, 700 - i * 14, line, 10) + shown(310, 700 - i * 14, right[i]!, 10),
    );
    const { bytes, tally } = await redactedPdf(pdfOfPages([rows.join('')]));
    expect(tally.counts()).toMatchObject([
      { type: 'PERSON', places: 1 },
      { type: 'CREDIT_CARD', places: 1 },
    ]);
    const text = (await linesIn(bytes)).join('\n');
    expect(text).toContain('came in the morning');
    expect(text).toContain('Her order was on its way');
    expect(text).not.toMatch(/Lindqvist|1111/);
  });

  it.each([
    ['column', 300, 0],
    ['page', 50, 1],
  ])('is found where a value goes on in the next %s', async (_, x, page) => {
    const before = [
      'There were many guests, they',
      'all had an invitation by us.',
      'This was told by Ms. Katharina',
    ];
    const behind = ['Lindqvist, who knew it first', 'and said so to all of us.'];
    const lines = (at: number, texts: readonly string[]) =>
      texts.map((text, i) => shown(at, 700 - i * 14, text, 10)).join('');
    const pages = [lines(50, before), ''];
    pages[page] += lines(x, behind);
    const { bytes } = await redactedPdf(pdfOfPages(pages.filter(Boolean)));
    const text = (await linesIn(bytes)).join(' ');
    expect(text).not.toMatch(/Katharina|Lindqvist/);
    expect(text).toContain('who knew it first');
  });

  it('is found in lines with wide gaps between words, and in letters that stand wide apart', async () => {
    const wide = (y: number, words: readonly string[]) => {
      const places = words.map((_, i) => 72 + words.slice(0, i).join('').length * 7.2 + i * 24);
      return words.map((word, i) => shown(places[i]!, y, word)).join('');
    };
    const first = wide(700, ['This', 'was', 'said', 'by', 'Ms.', 'Katharina']);
    const second = wide(685, ['Lindqvist', 'only', 'once', 'and', 'not', 'again']);
    const letters = [...'Mail: ada.maj@nordhavn.eu']
      .map((letter, i) => shown(72 + i * 14, 640, letter))
      .join('');
    const { bytes } = await redactedPdf(pdfOfPages([first + second + letters]));
    const text = dense((await linesIn(bytes)).join(' '));
    expect(text).toMatch(/^ThiswassaidbyMs\.(?:\[PERSON_\d\])+onlyonce/);
    expect(text).not.toContain('nordhavn');
  });

  it('is seen beside its label, and cell by cell under the name of its column', async () => {
    const cells = [
      ['Name', 'Mail', 'City'],
      ['Ada Maj', 'ada.maj@nordhavn.eu', 'Oslo'],
      ['Jan Kos', 'jan@nordhavn.eu', 'Kyoto'],
    ];
    const table = cells.flatMap((row, i) =>
      row.map((cell, j) => shown(50 + j * 180, 700 - i * 16, cell)),
    );
    const label = shown(50, 600, 'Date of birth') + shown(300, 600, '14.03.1985');
    const { bytes } = await redactedPdf(pdfOfPages([table.join('') + label]));
    expect(await linesIn(bytes)).toEqual([
      'Name\tMail\tCity',
      '[PERSON_1]\t[EMAIL_1]\tOslo',
      '[PERSON_2]\t[EMAIL_2]\tKyoto',
      'Date of birth\t[BIRTHDATE_1]',
    ]);
  });

  it('stays where it was on turned pages, and is turned as it was', async () => {
    const content = `BT /F1 12 Tf 0 1 -1 0 200 72 Tm (Write to ada.maj@nordhavn.eu now) Tj ET\n${shown(72, 700, 'Upright')}`;
    const { bytes } = await redactedPdf(
      pdfOfPages([content], '/Rotate 90 /CropBox [10 20 500 760]'),
    );
    const { pages } = await readHere(bytes, PATIENT);
    expect(pages).toMatchObject([{ rotate: 90, box: [10, 20, 500, 760] }]);
    const items = pages[0]!.items.map(({ text, x, y, angle }) => [text, x, y, Math.round(angle)]);
    expect(items).toEqual(
      expect.arrayContaining([
        ['Write to [EMAIL_1] now', 200, 72, 90],
        ['Upright', 72, 700, 0],
      ]),
    );
  });

  it('is Polish, Greek and Cyrillic in the copy as well, and never lost in silence', async () => {
    const name = 'Małgorzata Wiśniewska';
    const lines = [
      `Szanowna Pani ${name},`,
      `zażółć gęślą jaźń — ${name}`,
      'καλημέρα, добрый день',
      '日本語',
    ];
    const { bytes, notes } = await redactedPdf(await unicodePdf(lines));
    expect(await linesIn(bytes)).toEqual([
      'Szanowna Pani [PERSON_1],',
      'zażółć gęślą jaźń — [PERSON_1]',
      'καλημέρα, добрый день',
      '□□□',
    ]);
    expect(await leaks(bytes, [name, 'Wiśniewska'])).toEqual([]);
    // The sample itself was written with stand-ins.
    expect(notes.join()).not.toContain('no letter');
  });

  it('has a stand-in where the typeface has no letter, and the answer says so', async () => {
    const { notes, bytes } = await redactedPdf(chinesePdf('ab ada.maj@nordhavn.eu'));
    expect(await linesIn(bytes)).toEqual(['□b [EMAIL_1]']);
    expect(notes.join('\n')).toContain('in the typeface of the copy: 1. □ stands for each.');
  });

  it('is in the copy once where it was drawn twice to look bold', async () => {
    const line = 'Write to ada.maj@nordhavn.eu now';
    const { bytes } = await redactedPdf(
      pdfOfPages([shown(72, 700, line) + shown(72.4, 700, line)]),
    );
    expect(await linesIn(bytes)).toEqual(['Write to [EMAIL_1] now']);
  });

  it('is missing where a page is a scan: the answer names the page', async () => {
    const { notes } = await redactedPdf(pdfOfPages([shown(72, 700, 'ada.maj@nordhavn.eu'), 'q Q']));
    expect(notes.join('\n')).toContain('Pages without text: 1 (2).');
  });
});

describe('values planted at random', () => {
  const word = fc.constantFrom(
    'the',
    'order',
    'was',
    'sent',
    'with',
    'all',
    'papers',
    'today',
    '(a)',
  );
  const letters = fc.stringMatching(/^[a-z]{4,9}$/);
  const mail = fc.tuple(letters, letters).map(([a, b]) => `${a}.${b}@nordhavn.eu`);
  const card = fc.constantFrom('4111 1111 1111 1111', '5500 0000 0000 0004');
  const value = fc.oneof(mail, card, fc.constant('DE89 3704 0044 0532 0130 00'));
  const line = fc.record({
    before: fc.array(word, { minLength: 1, maxLength: 3 }),
    value,
    after: fc.array(word, { maxLength: 2 }),
    cuts: fc.array(fc.nat(60), { maxLength: 4 }),
  });

  /** A line cut into pieces that are shown side by side, each by itself. */
  function pieces(text: string, cuts: readonly number[], y: number): string {
    const edges = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort(
      (a, b) => a - b,
    );
    return edges
      .slice(1)
      .map((end, i) => shown(40 + edges[i]! * 10 * COURIER, y, text.slice(edges[i], end), 10))
      .join('');
  }

  it('are nowhere in the copy, however a line is cut', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const content = lines.map(({ before, value, after, cuts }, i) =>
          pieces([...before, value, ...after].join(' '), cuts, 740 - i * 13),
        );
        const { bytes, left } = await redactedPdf(pdfOfPages([content.join('')]));
        expect(left).toBe(0);
        expect(
          await leaks(
            bytes,
            lines.map(({ value }) => value),
          ),
        ).toEqual([]);
        const text = (await linesIn(bytes)).join(' ');
        for (const word of lines.flatMap(({ before }) => before)) expect(text).toContain(word);
      }),
      { numRuns: process.env.LIFESAVOR_PDF_RUNS ? Number(process.env.LIFESAVOR_PDF_RUNS) : 20 },
    );
  });
});
