import type { EntityType } from '../../../../shared/detect/index.ts';
import { findPlaceholders } from '../../../../shared/redact/index.ts';
import { type Rules, scanLong } from '../../../kit/detect/index.ts';
import type { Work } from '../../../kit/tool/index.ts';
import { clip, clipView } from './clip.ts';
import type { DocumentText } from './document-text.ts';
import { type Found, joinFound, withoutChains } from './found.ts';
import { repeatsOf } from './repeats.ts';

export interface FindOptions {
  rules: Rules;
  /** What counts; anything else is left alone. */
  types: ReadonlySet<EntityType>;
  work: Work;
}

/**
 * Every value in a document: by the rules, in the text and its views, by its place, and wherever a
 * value that was found stands again. Sorted, without overlaps.
 */
export async function findValues(document: DocumentText, options: FindOptions): Promise<Found[]> {
  const { types, work } = options;
  const byRules = await scanAll(document, options);
  const all = [...byRules, ...byPlace(document)].filter(({ type }) => types.has(type));
  const wanted = withoutChains(document.text, all);
  const repeats = await repeatsOf(document.text, wanted, work.signal);
  return joinFound([...wanted, ...repeats.flatMap((one) => clip(document, one))]);
}

async function scanAll(document: DocumentText, { rules, work }: FindOptions): Promise<Found[]> {
  const { text, views } = document;
  const total = views.reduce((sum, view) => sum + view.text.length, text.length);
  let before = 0;
  const scan = async (stretch: string) => {
    const spans = await scanLong(stretch, rules, work.signal, (done) =>
      work.progress(before + done, total, 'Looking for personal data'),
    );
    before += stretch.length;
    return spans;
  };
  const found = (await scan(text)).flatMap((span) => clip(document, span));
  for (const view of views)
    for (const span of await scan(view.text)) found.push(...clipView(document, view, span));
  return found;
}

/** Fields that are a value whatever they say, unless they have been replaced already. */
function byPlace({ pieces }: DocumentText): Found[] {
  return pieces.flatMap(({ start, end, field }) => {
    const isValue = field?.type && /[\p{L}\p{N}]/u.test(field.text.text);
    if (!isValue || findPlaceholders(field.text.text).length > 0) return [];
    return [{ start, end, type: field.type!, score: 1, forced: true }];
  });
}
