import { existsSync, readFileSync } from 'node:fs';

/** What was written by hand for a language: whole messages with slots, and names no generator thinks of. */
export interface WrittenTexts {
  messages: readonly string[];
  organisations: readonly string[];
  nicknames: readonly string[];
  /** With house numbers. */
  streets: readonly string[];
}

const SEPARATOR = /^---[ \t]*$/m;

/** Files of messages, divided by lines of `---`. */
const MESSAGES = ['messages', 'messages-2', 'ages-and-codes'];

/** Reads the messages of a language and the lists beside them, one name a line. */
export function readTexts(language: string): WrittenTexts {
  const file = (name: string) => new URL(`${language}/${name}.txt`, import.meta.url);
  const read = (name: string) =>
    existsSync(file(name)) ? readFileSync(file(name), 'utf8').trim() : '';
  const lines = (name: string) =>
    read(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    messages: MESSAGES.flatMap((name) => read(name).split(SEPARATOR))
      .map((text) => text.trim())
      .filter(Boolean),
    organisations: lines('organisations'),
    nicknames: lines('nicknames'),
    streets: lines('streets'),
  };
}
