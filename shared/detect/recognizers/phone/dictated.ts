import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { words } from '../personal/vocabulary.ts';

/** How people say digits, in nine languages; "double five" and "doppelt fünf" come with them. */
const DIGITS = [
  'oh|zero|one|two|three|four|five|six|seven|eight|nine',
  'null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun',
  'zéro|un|une|deux|trois|quatre|cinq|sept|huit|neuf',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  'um|dois|três|quatro|sete|oito|nove|meia',
  'due|tre|quattro|cinque|sei|sette|otto',
  'nul|nuls|een|één|twee|drie|vijf|zes|zeven|negen',
  'noll|ett|två|fyra|fem|sex|sju|åtta|nio',
  'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć',
].join('|');
/** French numbers are said in pairs. */
const PAIRS =
  '(?:(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)s?(?:[- ]et)?(?:-(?:dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf)){0,2}|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)';
const SAID = `(?:(?:double|triple|doppelt|doble|dubbel) )?(?:${PAIRS}|${DIGITS})(?![\\p{L}-])`;
const GAP = ',? ';

/** "meine nummer ist null drei neun …", "mi celular es tres cero uno …": dictated, digit by digit or in pairs. */
export const dictatedPhone: Recognizer = {
  id: 'phone-dictated',
  type: 'PHONE_NUMBER',
  effort: 3,
  leadEffort: 1,
  trigger: {
    kind: 'word',
    words: words(
      `phone telephone mobile cell number telefon telefonnummer handy handynummer nummer festnetz téléphone portable numéro teléfono móvil celular número telefone telemóvel
      telefono cellulare numero telefoon telefoonnummer mobiel telefonnumret mobil numret komórka komórkę numer call ring whatsapp`,
    ),
  },
  lead: new RegExp(
    `\\p{L}{3,14}(?: (?!(?:${DIGITS})(?!\\p{L}))\\p{L}[\\p{L}'’]{0,9}){0,4}:? (?=${SAID}${GAP}${SAID}${GAP}${SAID})`,
    'iuy',
  ),
  requires: DIGITS.split('|').filter((digit) => digit.length > 3),
  pattern: new RegExp(`${SAID}(?:${GAP}${SAID}){3,15}`, 'iuy'),
  score: 0.8,
  validate: isWholeNumber,
};

/** Eight digits and more, and more than counting: "one two three four". */
function isWholeNumber({ text, start, end }: Candidate): boolean {
  const said = text.slice(start, end).toLowerCase();
  const parts = said.split(/,? /);
  const pairs = parts.filter((part) => PAIR.test(part)).length;
  return parts.length + pairs >= 8 && !COUNTED.test(said);
}

const PAIR = new RegExp(`^${PAIRS}$`, 'u');
const COUNTED =
  /^(?:one two three|eins zwei drei|un deux trois|uno dos tres|um dois três|uno due tre|een twee drie|één twee drie|ett två tre|jeden dwa trzy) /;
