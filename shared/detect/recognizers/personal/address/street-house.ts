import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { takeUnit } from './parts.ts';

const HEAD =
  '(?:Blk|BLK|Block|Flat|Plot|House|Door|Villa|Shop|Unit|HNo|H|No)\\.?(?:[ ]?(?:No\\.?|#))?:?[ ]?[A-Z]?[-/]?\\d[\\dA-Z]{0,6}(?:[/-][\\dA-Z]{1,6}){0,4}(?![\\dA-Z])(?:,?[ ](?:Lot|Blk|Phase)\\.?[ ]?\\d{1,3})?';
/** Whole words up to a comma: a part of one is tried no shorter. */
const NAME = "\\p{Lu}[\\p{L}.'’]{1,20}(?:[ ]\\p{Lu}[\\p{L}.'’]{1,20}){0,3}(?=,)";
/** What is a street in India, in the Emirates or in Bangladesh. */
const PART =
  '(?:(?:Sector|Sec\\.?|Phase|Road|Street|Lane|Gali|Pocket|Ward|Block|Plot)(?:[ ]No\\.?)?[ -]?(?:\\d{1,3}(?:-?[A-Z])?|[IVX]{1,4}|[A-Z])|\\d{1,2}(?:st|nd|rd|th)[ ](?:[A-Z][ ])?(?:Cross|Main|Street|Block|Stage|Phase|Lane|Avenue|Road)(?:[ ](?:Road|Street))?)(?![\\p{L}\\d])';
const STREET =
  '(?:\\p{Lu}[\\p{L}’]{1,20}[ ]){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Drive|Crescent|Extension|Nagar|Marg|Colony|Layout|Enclave|Vihar)(?!\\p{L})';

/** `H.No. 8-2-293, Road No. 36`, `No. 14, 3rd Cross, 5th Main`, `Flat 402, Shree Residency, Plot No. 17, Sector 21`. */
export const houseStreet: Recognizer = {
  id: 'street-numbered',
  effort: 10,
  leadEffort: 1,
  type: 'STREET_ADDRESS',
  trigger: {
    kind: 'word',
    words: 'blk block flat plot house door villa shop unit hno h no'.split(' '),
  },
  notAfter: /[\w@/.-]/,
  digitWithin: 12,
  lead: /(?=(?:[A-Z]\p{L}{1,4}|H)\.?[ ]?(?:No\b\.?:?[ ]?|#)?[A-Z]?[-/]?\d)/uy,
  pattern: new RegExp(
    `${HEAD}(?:,[ ](?:${PART}|${NAME})){0,2},[ ](?:${PART}(?:,[ ]${PART}){0,2}|${STREET}(?:,?[ ]${PART})?)`,
    'uy',
  ),
  score: 0.82,
  validate: (candidate) => takeUnit(candidate) && (!isWeak(candidate) || goesOn(candidate)),
};

/** Houses have these, and so have books and trials. */
function isWeak({ text, start }: Candidate): boolean {
  return /^(?:Block|Unit|No)/.test(text.slice(start, start + 5));
}

function goesOn({ text, end }: Candidate): boolean {
  return /^,\s\p{Lu}\p{L}{2}/u.test(text.slice(end, end + 5));
}

/** `Block 123 Toa Payoh Lorong 1 #10-233`, `blk 338 ang mo kio ave 1 #07-1671`. */
export const singaporeBlock: Recognizer = {
  id: 'street-singapore',
  effort: 3,
  leadEffort: 1,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'word', words: ['blk', 'block'] },
  notAfter: /[\w@/.-]/,
  lead: /(?=bl(?:oc)?k[ ]\d)/iy,
  pattern:
    /bl(?:oc)?k[ ]\d{1,4}[a-z]?,?[ ](?:\p{L}[\p{L}'.]{0,15}[ ]){1,4}(?:(?:\d{1,2},?[ ])?#b?\d{1,2}-\d{1,5}[a-z]?|(?<=(?:ave|avenue|st|street|road|rd|drive|dr|lorong)[ ])\d{1,2})(?![\p{L}\d-])/iuy,
  score: 0.88,
};
