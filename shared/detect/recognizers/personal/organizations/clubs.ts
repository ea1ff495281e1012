import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isInMarkup } from '../in-markup.ts';
import { words } from '../vocabulary.ts';

/** What clubs are abbreviated to before the name of their town or patron. */
const LETTERS = words(
  `sv tsv tus djk ssv sc sg jsg fsv vfl vfb vfr fc esv bsg ud cd cf rcd gd cb sd fk ok ifk ik bk sk sok aik lzs uks mks ks lks klks ksz gks mdk osir ac asd ssd us usd pol as asptt
  ol rc uc cs cn kv vv svv rkvv avv hv bc hc rfc kfc acs gdr sl scp`,
);
const LETTER = '(?:\\p{Lu}{2,5}|TuS|KSz|Vf[BLR]|Asd|Pol\\.)';
const SMALL = '(?:(?:d[aeo]|de[lr]?|di|du|des|della|las|los|van|op|am)[ ]){0,2}';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
/** A result or a time: "2 – 2", "4:4", "38.14", "1:42:08". */
const RESULT = /(?<!\d)\d{1,3}(?: ?[–-] ?|[:.])\d{1,2}(?!\d)|½|\d ?[–-] ?\p{Lu}/u;
const REACH = 70;
/** A club stands in its own cell, in brackets behind who plays for it, or against another. */
const BEFORE = /(?:^|[\n(|;\t]|[ ]{2}|[–-][ ]?|: |\d\.? |\p{Lu}[\p{L}-]+ \()$/u;
const BEHIND = /^(?:[);|\t\n]|[ ]{2}|[ ]?[–-][ ]?\p{Lu}|[ ]\d|,? \d|$)/u;

/** "UD Sotillo 2 – CD Virgen 2", "Armen (MDK Bytom) 1-0", "OK Tjädern   38.14": clubs in results. */
export const clubInResults: Recognizer = {
  id: 'organization-club-result',
  effort: 6,
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: LETTERS },
  notAfter: /[\w@/.]/,
  pattern: new RegExp(
    `${LETTER}(?:[ ]\\d{2,4})?(?:[ ]${SMALL}${WORD}){1,4}(?:[ ](?:II|III|\\d{2}))?(?![\\p{L}\\p{M}\\d_@])`,
    'uy',
  ),
  score: 0.84,
  validate: (candidate) =>
    isPlaced(candidate) && isAmongResults(candidate) && !isInMarkup(candidate),
};

/** What else such letters stand before. */
const THING =
  / (?:Cards?|Player|Power|Adapter|Dollars?|Army|Navy|Rom|Output|Input|Status|Button|Image|Drive|Cable|Code|Version|Server|Open|Air|Motor|Voltage|Track|Album)(?!\p{L})/u;

function isPlaced({ text, start, end }: Candidate): boolean {
  return (
    !THING.test(text.slice(start, end)) &&
    BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
    BEHIND.test(text.slice(end, end + 5))
  );
}

function isAmongResults({ text, start, end }: Candidate): boolean {
  return (
    RESULT.test(text.slice(end, end + REACH)) ||
    RESULT.test(text.slice(Math.max(0, start - REACH), start + 1))
  );
}
