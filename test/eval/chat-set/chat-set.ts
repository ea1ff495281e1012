import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSet, LabelledText } from '../data/labelled.ts';
import type { ChatPart } from '../options.ts';
import { seededRandom } from '../scoring/random.ts';
import { render } from './render.ts';
import { parseTemplates, type Template } from './template.ts';

export const CHAT_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl'] as const;

/** Web addresses and bare dates carry no label: whether they identify anybody is for the reader to say. */
const NOT_LABELLED = new Set(['URL', 'DATE_TIME']);

/** Messages per template, so that about half of all are negatives. */
const COPIES = { positive: 5, negative: 6 };

/**
 * The messages whose errors may be looked at, and those written by somebody who knew neither the
 * detector nor the others. Once errors of a held-out language were looked at it goes into the first.
 */
const DEV = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8'].map((set) => `templates${set}`);
const FOLDERS = { dev: DEV, 'held-out': ['held-out'], all: [...DEV, 'held-out'] };

/** The templates of a part, in the order of the files. */
export function chatTemplates(part: ChatPart): Template[] {
  return FOLDERS[part].flatMap((folder) =>
    CHAT_LANGUAGES.flatMap((language) => {
      const file = join(import.meta.dirname, folder, `${language}.txt`);
      return existsSync(file) ? parseTemplates(readFileSync(file, 'utf8'), language) : [];
    }),
  );
}

/** The project's own messages; the same seed gives the same ones, whichever part is asked for. */
export function chatSet(part: ChatPart, seed: number): LabelledSet {
  const texts = chatTemplates(part).flatMap((template) => messages(template, seed));
  return {
    name: `chat ${part}`,
    texts,
    used: new Set(texts.flatMap(({ spans }) => spans.map(({ type }) => type))),
    labels: (type) => !NOT_LABELLED.has(type),
    unknown: new Map(),
  };
}

function messages(template: Template, seed: number): LabelledText[] {
  const copies = template.negative ? COPIES.negative : COPIES.positive;
  return Array.from({ length: copies }, (_, copy) => {
    const id = `${template.id}-${copy}`;
    const random = seededRandom(seedOf(id, seed));
    return { id, language: template.language, ...render(template, random) };
  });
}

/** Each message has its own stream of numbers, so that a new template changes no other message. */
function seedOf(id: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
