/**
 * Writes labelled texts for training: `node generate.ts --count 60000 --seed 1 --names DIR --places FILE --out FILE`.
 * With `--written`, also from messages and names written by hand, inflected, and with more names of the world.
 * The same arguments give the same file.
 */

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeLines } from './code.ts';
import { codeLike } from './codes.ts';
import { LOCALES } from './locales.ts';
import { loadNames } from './names.ts';
import { spoil } from './noise.ts';
import { Rng } from './random.ts';
import { TEMPLATES } from './templates/index.ts';
import layouts from './templates/layouts.ts';
import { readTexts } from './texts/index.ts';
import { type Piece, Values } from './values.ts';

const CODE_SHARE = 0.08;
const DOUBLE_SHARE = 0.2;
const LAYOUT_SHARE = 0.22;
/** Of the rest: whole messages as people write them. */
const WRITTEN_SHARE = 0.75;

/** How often a value that stands in a message is taken rather than another of its kind. */
const LITERAL_SHARE = 0.6;

const SLOT = /(\{[a-z]{1,2}\})/;
/** `{f}`, `{f=Denise}`, and with an ending. */
const WRITTEN_SLOT = /(\{[a-z]{1,2}(?:=[^{}\n]+)?\}(?:\p{Ll}{1,3}(?!\p{L}))?)/u;
/** "34yo" is an age with its unit, "34f" is one with something behind it. */
const UNIT = /^(?:yo|yrs?|y|j)$/;
const PARTS = /^\{(?<slot>[a-z]{1,2})(?:=(?<literal>[^{}\n]+))?\}(?<ending>\p{Ll}*)$/u;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '1' },
    names: { type: 'string' },
    places: { type: 'string' },
    code: { type: 'string', default: 'node_modules' },
    written: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (!options.names || !options.places || !options.out)
  throw new Error('Give --names, --places and --out.');

const rng = new Rng(Number(options.seed));
const { written: isWritten } = options;
const places = readFileSync(options.places, 'utf8');
const pools = await loadNames(options.names, places, LOCALES, isWritten);
const texts = LOCALES.map(({ language }) => (isWritten ? readTexts(language) : undefined));
const code = codeLines(join(process.cwd(), options.code), rng);
const out = createWriteStream(options.out);

for (let i = 0; i < Number(options.count); i++) {
  const pieces = rng.chance(CODE_SHARE) ? [{ text: rng.pick(code) }] : message();
  if (!out.write(`${JSON.stringify({ id: `synth-${i}`, ...labelled(pieces) })}\n`))
    await once(out, 'drain');
}
out.end();

function message(): Piece[] {
  const at = rng.int(0, LOCALES.length - 1);
  const written = texts[at]!;
  const values = new Values(rng, LOCALES[at]!, pools[at]!, written);
  const sentences = TEMPLATES[LOCALES[at]!.language]!;
  const pick = () => {
    if (rng.chance(LAYOUT_SHARE)) return rng.pick(layouts);
    return rng.pick(written && rng.chance(WRITTEN_SHARE) ? written.messages : sentences);
  };
  let pieces = fill(pick(), values);
  if (rng.chance(DOUBLE_SHARE))
    pieces = [...pieces, { text: rng.pick(['\n', '\n\n', ' ']) }, ...fill(pick(), values)];
  return spoil(pieces, rng);
}

/** The slots of a template with values in them. Where texts are written, an ending behind a slot, `{f}s`, is part of its word. */
function fill(template: string, values: Values): Piece[] {
  return template
    .split(isWritten ? WRITTEN_SLOT : SLOT)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const { slot, literal, ending } = PARTS.exec(part)?.groups ?? {};
      return slot === undefined ? { text: part } : pieces(values, slot, literal, ending);
    });
}

function pieces(values: Values, slot: string, literal: string | undefined, ending = ''): Piece[] {
  const code = literal === undefined ? undefined : codeLike(slot, literal, rng);
  if (code === undefined) return [name(values, slot, literal, ending)];
  if (UNIT.test(ending)) return [{ ...code, text: code.text + ending }];
  return ending === '' ? [code] : [code, { text: ending }];
}

function name(values: Values, slot: string, literal: string | undefined, ending: string): Piece {
  const { text, ...rest } = values.slot(slot);
  const isLiteral = literal !== undefined && rng.chance(LITERAL_SHARE);
  return { text: (isLiteral ? literal : writtenLike(literal, text)) + ending, ...rest };
}

/** In small letters or capitals where what it stands for is, so that it does not stand out. */
function writtenLike(literal: string | undefined, text: string): string {
  if (literal === undefined || !/\p{L}{2}/u.test(literal)) return text;
  if (literal === literal.toLowerCase()) return text.toLowerCase();
  return literal === literal.toUpperCase() ? text.toUpperCase() : text;
}

function labelled(pieces: readonly Piece[]) {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (!piece.type) continue;
    const last = spans.at(-1);
    // "{f} {l}" is one name.
    const joined =
      piece.type === 'PERSON' && last?.type === 'PERSON' && text.slice(last.end, start) === ' ';
    if (joined) last.end = text.length;
    else spans.push({ start, end: text.length, type: piece.type });
  }
  return { text, spans };
}
