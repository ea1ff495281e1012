import type { Candidate } from '../../../../engine/recognizer.ts';
import { WordSet } from '../../../../engine/word-set.ts';
import { words } from '../../vocabulary.ts';
import { GROUP_ADJECTIVES, GROUP_PEOPLE } from './adjectives.ts';
import { wordEnd, wordStart } from './around.ts';

/** Every word for somebody by nation or belief. */
export const GROUP_WORDS = new WordSet([...GROUP_ADJECTIVES, ...GROUP_PEOPLE]);

/** "Cabo-Verdiana", "Polish-born", and no "Cabo Frio". */
export function isGroup({ text, start, end }: Candidate): boolean {
  if (GROUP_WORDS.has(text, start, end)) return !isOther(text, start, end);
  const hyphen = text.slice(start, end).indexOf('-');
  return hyphen > 0 && GROUP_WORDS.has(text, start, start + hyphen);
}

/** In small letters a stick, and a field of a Polish form. */
export function isOther(text: string, start: number, end: number): boolean {
  return end - start === 4 && text.startsWith('pole', start);
}

const MODIFIERS = new WordSet(
  words(
    'south north sri puerto costa new saudi roman orthodox sunni shia african greek russian irish coptic ortodox orthodoxe ortodoxo ortodoxa ortodosso ortodossa',
  ),
);

/** "South African", "Orthodox Jew": takes the word before in, where it belongs to the next. */
export function widen<C extends Candidate>(candidate: C): C {
  const { text, start, end } = candidate;
  if (text[start - 1] !== ' ') return candidate;
  const from = wordStart(text, start - 1);
  if (MODIFIERS.has(text, from, start - 1)) candidate.start = from;
  else if (text[end] === ' ' && MODIFIERS.has(text, start, end)) widenRight(candidate);
  return candidate;
}

function widenRight(candidate: Candidate): void {
  const { text, end } = candidate;
  const next = wordEnd(text, end + 1);
  if (GROUP_WORDS.has(text, end + 1, next)) candidate.end = next;
}

const JOINTS = new WordSet(words('and or und oder et ou y o e i och en half halb halv half-'));

/** Where the group before this one begins: "Greek" before "half Cypriot", "marocain" before "ou algérien"; -1 without. */
export function groupBefore(text: string, start: number): number {
  let end = start - 1;
  let from = wordStart(text, end);
  for (let i = 0; i < 2 && JOINTS.has(text, from, end); i++) {
    end = text[from - 2] === ',' ? from - 2 : from - 1;
    from = wordStart(text, end);
  }
  return end < start - 1 && GROUP_WORDS.has(text, from, end) ? from : -1;
}
