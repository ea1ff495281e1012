import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../../shared/redact/index.ts';
import { plainText } from '../../../kit/text/index.ts';
import { PATIENT } from '../testing/redacted.ts';
import { clip } from './clip.ts';
import { DocumentText } from './document-text.ts';
import { type Found, joinFound, withoutChains } from './found.ts';
import { RawPart } from './raw-part.ts';
import { repeatsOf } from './repeats.ts';
import { replaceValues } from './replace-values.ts';
import { Tally } from './tally.ts';

/** A document whose fields stand between bars in its source; `/` ends a block. */
function documentOf(source: string) {
  const part = new RawPart(source);
  const document = new DocumentText();
  for (const { 0: token, index } of source.matchAll(/[^|/]+|\//g)) {
    if (token === '/') document.endBlock();
    else document.add({ part, text: plainText(token, index) });
  }
  return { part, document };
}

const found = (start: number, end: number, type: Found['type'] = 'PERSON'): Found => ({
  start,
  end,
  type,
  score: 1,
});

describe('a document made of fields', () => {
  it('gets a placeholder in the first field and loses the rest of the value in the others', () => {
    const { part, document } = documentOf('ab|cd|ef/gh');
    replaceValues(document, [found(1, 5)], createConversation(), new Tally());
    expect(part.changed()).toBe('a[PERSON_1]||f/gh');
  });

  it('is never changed over the edge of a block', () => {
    const { document } = documentOf('ab|cd/ef');
    expect(clip(document, found(1, 7))).toEqual([found(1, 4), found(5, 7)]);
  });

  it('joins what overlaps under the gravest type', () => {
    expect(joinFound([found(0, 5, 'LOCATION'), found(3, 8, 'API_KEY'), found(9, 10)])).toEqual([
      { ...found(0, 8, 'API_KEY') },
      found(9, 10),
    ]);
  });
});

describe('a stretch over several lines', () => {
  const text = 'Ada Maj\nJan Kos\nand so on';
  const [ada, jan] = [found(0, 7), found(8, 15)];

  it('is left out where it is nothing but other values below each other', () => {
    expect(withoutChains(text, [found(0, 15), ada, jan])).toEqual([ada, jan]);
  });

  it('stays where anything of it is in no other, or only one is', () => {
    for (const list of [
      [found(0, 19), ada, jan],
      [found(0, 15), ada],
      [found(0, 15, 'ID'), ada, jan],
    ])
      expect(withoutChains(text, list)).toEqual(list);
  });
});

describe('values that stand again', () => {
  const repeats = async (text: string, value: string, extra: Partial<Found> = {}) => {
    const start = text.indexOf(value);
    const list = await repeatsOf(
      text,
      [{ ...found(start, start + value.length), ...extra }],
      PATIENT.signal,
    );
    return list.map((one) => text.slice(one.start, one.end));
  };

  it('are found as whole words in any case', async () => {
    const text = 'Ada Maj, ADA MAJ and ada maj, not Ada Majewska nor XAda Maj';
    expect(await repeats(text, 'Ada Maj')).toEqual(['Ada Maj', 'ADA MAJ', 'ada maj']);
  });

  it('are not looked for when they are short, or the name of a program', async () => {
    expect(await repeats('Al met Al', 'Al')).toEqual([]);
    expect(await repeats('12345 and 12345', '12345', { type: 'ID' })).toEqual([]);
    expect(
      await repeats('Microsoft Office User Microsoft Office User', 'Microsoft Office User', {
        forced: true,
      }),
    ).toEqual([]);
  });

  it('count in small letters only when they are more than one word', async () => {
    expect(await repeats('Mr Reich: reich, Reich, REICH', 'Reich')).toEqual([
      'Reich',
      'Reich',
      'REICH',
    ]);
  });
});
