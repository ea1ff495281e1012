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

/** Reads `<language>/messages.txt` and `messages-2.txt` (divided by lines of `---`) and the lists beside them, one name a line. */
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
    messages: [read('messages'), read('messages-2')]
      .flatMap((text) => text.split(SEPARATOR))
      .map((text) => text.trim())
      .filter(Boolean),
    organisations: lines('organisations'),
    nicknames: lines('nicknames'),
    streets: lines('streets'),
  };
}
