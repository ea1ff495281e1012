import type { Recognizer, Trigger } from '../../../shared/detect/engine/recognizer.ts';
import { samplePattern } from '../../../shared/detect/testing/pattern/sample.ts';
import { pick } from './random.ts';

type Random = () => number;

const SEPARATORS = [
  ...' .,-:;/()=@_+#"\'<>[]{}|&?!*\n\t',
  ...['\u00a0', '–', '：', 'é', 'ł', '中', '😀', '://', ': ', ', ', '::', '--'],
];
const DIGITS = '0123456789';

/** A short piece of text that makes `recognizer` look: a trigger, a context word, a half match. */
export function atomOf(recognizer: Recognizer, random: Random): string {
  const kind = random();
  if (kind < 0.2) return triggerOf(pick([recognizer.trigger].flat(), random), random);
  if (kind < 0.35 && recognizer.context) return `${pick(recognizer.context.words, random)} `;
  const value = samplePattern(recognizer.pattern, random);
  const before = [recognizer.lead, recognizer.glue].filter((pattern) => pattern !== undefined);
  const lead = random() < 0.7 ? before.map((pattern) => samplePattern(pattern, random)) : [];
  return cut([...lead, value].join(''), random);
}

/** Something between two atoms, or a few digits. */
export function filler(random: Random): string {
  if (random() < 0.7) return pick(SEPARATORS, random);
  return digits(1 + Math.floor(random() * 12), random);
}

function triggerOf(trigger: Trigger, random: Random): string {
  switch (trigger.kind) {
    case 'sign':
      return (
        (trigger.back ? samplePattern(trigger.back, random) : '') + pick([...trigger.signs], random)
      );
    case 'prefix':
      return pick(trigger.prefixes, random);
    case 'word':
      return `${pick(trigger.words, random)} `;
    case 'digits':
      return (
        digits(between(trigger.min, trigger.max, random), random) +
        pick([...(trigger.next ?? ' ')], random)
      );
    case 'token':
      return `${pick([...trigger.first], random)}${'a'.repeat(between(trigger.min, trigger.max, random) - 1)} `;
  }
}

/** Half-finished beginnings cost more than what matches. */
function cut(text: string, random: Random): string {
  if (random() < 0.4) return text;
  return text.slice(0, 1 + Math.floor(random() * text.length));
}

function digits(length: number, random: Random): string {
  return Array.from({ length }, () => pick([...DIGITS], random)).join('');
}

function between(min: number, max: number, random: Random): number {
  return min + Math.floor(random() * (max - min + 1));
}
