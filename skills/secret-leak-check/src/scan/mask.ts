import type { Span } from '../../../../shared/detect/types.ts';

/** Characters of a value that are shown at most. */
const MOST_SHOWN = 4;
/** No more than this share of it. */
const SHARE = 6;
/** People choose these themselves, and the beginning helps to guess the rest. */
const CHOSEN_BY_PEOPLE: readonly Span['type'][] = ['PASSWORD', 'PIN'];

/** What tells a person which secret it is, and nobody else what it is: `ghp_…`. */
export function mask(value: string, type: Span['type']): string {
  if (CHOSEN_BY_PEOPLE.includes(type)) return '…';
  const shown = Math.min(MOST_SHOWN, Math.floor(value.length / SHARE));
  return `${value.slice(0, shown).replace(/[^\x21-\x7e]/g, '·')}…`;
}
