import { describe, expect, it } from 'vitest';
import { createDetector, type Span } from '../../../shared/detect/index.ts';
import { seededRandom } from '../scoring/random.ts';
import { chatTemplates } from './chat-set.ts';
import { render } from './render.ts';
import { fill } from './values/slots.ts';
import { createWorld } from './values/world.ts';

/** Long enough for the advance of the budget to be spent several times. */
const UNITS = 32 * 1024;
/** What people keep lists of. */
const KINDS =
  'person formal phone email iban card account birth user mac ip ipsix imei vin wallet swift token jwt connection customer coords uk_nino';

/** Share of the findings of a page of thirty and more copies of one message. */
const MOST_LOST = 0.01;

const placeOf = ({ start, end, type }: Span) => `${start} ${end} ${type}`;
const detector = createDetector();
const unlimited = createDetector({ unlimited: true });

function pageOf(part: () => string, length = UNITS): string {
  let text = '';
  while (text.length < length) text += part();
  return text;
}

describe('a page of one kind of thing', () => {
  const lists = ['de', 'en', 'fr'].flatMap((language) =>
    KINDS.split(' ').map((kind) => ({ language, kind })),
  );

  it.each(lists)('loses nothing of a list of $kind ($language)', ({ language, kind }) => {
    for (const between of ['\n', ', ', ';']) {
      const random = seededRandom(5);
      const world = () => createWorld(language, undefined, random);
      let type: string | undefined;
      const text = pageOf(() => {
        const value = fill(world(), kind, '1', kind);
        type = value.type;
        return value.text + between;
      });
      const ofType = (spans: readonly Span[]) => spans.filter((span) => span.type === type);
      expect(ofType(detector.scan(text))).toEqual(ofType(unlimited.scan(text)));
    }
  });

  it('loses next to nothing where one message stands beside others like it', () => {
    const templates = chatTemplates('dev').filter((_, index) => index % 12 === 0);
    for (const template of templates) {
      const random = seededRandom(7);
      const text = pageOf(() => `${render(template, random).text}\n\n`);
      const found = new Set(detector.scan(text).map(placeOf));
      const all = unlimited.scan(text).map(placeOf);
      const lost = all.filter((place) => !found.has(place));
      expect(lost.length / Math.max(1, all.length), template.id).toBeLessThan(MOST_LOST);
    }
  }, 60_000);

  it('loses nothing at the end of a long document', () => {
    const template = chatTemplates('dev').find(({ id }) => id === 'nl/onderdeel')!;
    const random = seededRandom(7);
    const text = pageOf(() => `${render(template, random).text}\n\n`, 8 * UNITS);
    expect(detector.scan(text)).toEqual(unlimited.scan(text));
  });
});
