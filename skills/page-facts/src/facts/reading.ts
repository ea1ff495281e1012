/** What people read of ordinary text; of Chinese and Japanese in characters. */
const WORDS_A_MINUTE = 220;
const CHARACTERS_A_MINUTE = 450;

export interface Reading {
  words: number;
  /** Rounded up; 0 for no text. */
  minutes: number;
}

/** How long a text is, and how long reading it takes. */
export function readingOf(text: string): Reading {
  const characters =
    text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
  return { words: words + characters, minutes: Math.ceil(minutes) };
}
