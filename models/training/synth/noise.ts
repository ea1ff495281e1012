import type { Rng } from './random.ts';
import type { Piece } from './values.ts';

/** Ways people and machines spoil a text; every way keeps the pieces apart, so labels stay true. */
type Noise = (pieces: readonly Piece[], rng: Rng) => Piece[];

const each =
  (change: (text: string, rng: Rng) => string): Noise =>
  (pieces, rng) =>
    pieces.map((piece) => ({ ...piece, text: change(piece.text, rng) }));

const lower = each((text) => text.toLowerCase());
const upper = each((text) => text.toUpperCase());
const noMarks: Noise = (pieces) =>
  pieces.map((p) => (p.type ? p : { ...p, text: p.text.replace(/[.,!?;:¿¡](?=\s|$)/g, '') }));
const noAccents = each((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L'),
);
const germanUmlauts = each((text) =>
  text
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/Ä/g, 'Ae')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue'),
);
/** What optical recognition confuses. */
const OCR: Readonly<Record<string, string>> = {
  l: '1',
  O: '0',
  o: '0',
  e: 'c',
  m: 'rn',
  i: 'l',
  S: '5',
  B: '8',
  u: 'n',
  h: 'b',
};
const ocr = each((text, rng) =>
  text.replace(/[lOoemiSBuh]/g, (c) => (rng.chance(0.05) ? OCR[c]! : c)),
);
const typos = each((text, rng) =>
  text.replace(/[a-zäöüéèñçåł]{2}/g, (pair) => {
    if (!rng.chance(0.025)) return pair;
    return rng.chance(0.5) ? pair.charAt(1) + pair.charAt(0) : pair.charAt(0);
  }),
);
const spread: Noise = (pieces) =>
  pieces.map((p) => (p.type ? p : { ...p, text: p.text.replace(/\n/g, '\n\n') }));
const oneLine: Noise = (pieces) =>
  pieces.map((p) => (p.type ? p : { ...p, text: p.text.replace(/\n+/g, ' ') }));

const WAYS: readonly [share: number, noise: Noise][] = [
  [0.1, lower],
  [0.04, upper],
  [0.08, noMarks],
  [0.05, noAccents],
  [0.02, germanUmlauts],
  [0.04, ocr],
  [0.06, typos],
  [0.04, spread],
  [0.05, oneLine],
];

/** Most texts stay as they are; some are spoiled in one way, a few in two. */
export function spoil(pieces: readonly Piece[], rng: Rng): Piece[] {
  let changed = [...pieces];
  for (const [share, noise] of WAYS) if (rng.chance(share)) changed = noise(changed, rng);
  return changed;
}
