import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { anyOf, words } from '../vocabulary.ts';
import { takeUnit } from './parts.ts';
import { NAME_WORD, NUMBER, takeUnitBefore } from './street-english.ts';

/** Ends of street names that are words of every day as well. */
const TYPES =
  words(`paddocks paddock lawns lawn fold meadow meadows orchard orchards park drift chase glade glen heath mount spinney wood woods yard gate bank brow brae loan wynd vennel
  gait garth dene dell copse hollow landing knoll oval manor villas cottages mill nook field fields farm lodge circus quadrant downs croft mews quays estate haven grange reach walk oaks pines`);

function capitals(word: string): readonly string[] {
  return [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** `12 The Paddocks`, `5 Weavers Fold`, `34 Ashbrook Lawns`, where a town, a code or the end of a line in an address follows. */
export const englishClose: Recognizer = {
  id: 'street-close',
  effort: 3,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'token', min: 1, max: 4, first: '123456789' },
  notAfter: /[\p{L}\d_.:+%$€£#@*=<&-]/u,
  requires: TYPES,
  pattern: new RegExp(
    `${NUMBER}[ ](?:${NAME_WORD}[ ]){1,3}(?=\\p{L})${anyOf(TYPES.flatMap(capitals))}(?![\\p{L}\\d])`,
    'uy',
  ),
  score: 0.8,
  validate: (candidate) => {
    if (!takeUnit(candidate) || !isInAddress(candidate)) return false;
    takeUnitBefore(candidate);
    return true;
  },
};

const TOWN_BEHIND =
  /^,\s(?:\p{Lu}\p{L}{2,}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?! (?:and|or|is|was|are|were)(?!\p{L}))/u;
const SPOKEN_OF =
  /(?<!\p{L})(?:live[sd]?|living|reside[sd]?|residing|address|moved|deliver(?:ed|y)?|ship|post|flat|house|home|door)(?!\p{L})[^.!?\n]{0,20}$/iu;

function isInAddress({ text, start, end }: Candidate): boolean {
  if (/^(?:19|20)\d\d /.test(text.slice(start, start + 5))) return false;
  if (TOWN_BEHIND.test(text.slice(end, end + 30))) return true;
  return SPOKEN_OF.test(text.slice(Math.max(0, start - 40), start));
}
