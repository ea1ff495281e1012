import type { Span } from '../types.ts';
import { CUSTOM_PREFIX, type CustomRecognizer } from './custom-recognizer.ts';
import { LinearPattern, type Match } from './pattern/linear-pattern.ts';
import { WordList } from './word-list.ts';

/** Finds what all of a person's own recognizers find; spans may overlap. */
export type CustomScan = (text: string) => Span[];

/** @throws PatternError for a pattern that cannot be used. */
export function compileCustom(recognizers: readonly CustomRecognizer[]): CustomScan {
  const compiled = recognizers.flatMap((recognizer) =>
    matchersOf(recognizer).map((matcher) => ({ recognizer, matcher })),
  );
  return (text) =>
    compiled.flatMap(({ recognizer, matcher }) =>
      matcher.matches(text).map(({ start, end }) => ({
        start,
        end,
        type: recognizer.type ?? 'CUSTOM',
        score: recognizer.score ?? 1,
        recognizer: CUSTOM_PREFIX + recognizer.id,
      })),
    );
}

function matchersOf({
  pattern,
  words,
  ignoreCase = true,
}: CustomRecognizer): { matches(text: string): Match[] }[] {
  return [
    ...(pattern === undefined ? [] : [new LinearPattern(pattern, { ignoreCase })]),
    ...(words === undefined ? [] : [new WordList(words, { ignoreCase })]),
  ];
}
