import { createDetector, DEFAULT_MIN_SCORE, type DetectorOptions } from '../detector.ts';
import { type ContextWords, compileContext, contextWordsNear } from '../engine/context.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { RECOGNIZERS } from '../recognizers/index.ts';
import type { FoundWord } from './types.ts';

/** A stretch that matched the pattern of a recognizer, and what became of it. */
export interface Attempt {
  recognizer: Recognizer;
  start: number;
  end: number;
  /** Whether it passed the recognizer's check, or there is none. */
  passed: boolean;
  words: FoundWord[];
  announcedBy: FoundWord | undefined;
  score: number;
}

/** Stands for "no score at all" where the engine would not even try. */
const ANY_SCORE = 1e-9;

/**
 * Runs the engine over a text with recognizers that keep a record of every match, also of those
 * that are not reported. Scanning itself knows nothing of this and pays nothing for it.
 */
export class AttemptLog {
  readonly minScore: number;
  readonly #attempts: Attempt[] = [];
  readonly #run: (text: string) => void;

  constructor(options: DetectorOptions) {
    this.minScore = options.minScore ?? DEFAULT_MIN_SCORE;
    const recognizers = (options.recognizers ?? RECOGNIZERS).map((source) =>
      this.#recorded(source),
    );
    const detector = createDetector({
      ...options,
      recognizers,
      minScore: 0,
      unlimited: true,
      tables: false,
    });
    this.#run = (text) => void detector.scanRaw(text);
  }

  /** Every match in `text`, roughly by place. */
  of(text: string): Attempt[] {
    this.#attempts.length = 0;
    this.#run(text);
    return [...this.#attempts];
  }

  #recorded(recognizer: Recognizer): Recognizer {
    const { context, ...source } = recognizer;
    let words: ContextWords | undefined;
    const near = (candidate: Candidate) => {
      if (!context) return [];
      words ??= compileContext(context.words);
      const { text, start, end } = candidate;
      return contextWordsNear(text, start, end, words, context.adjacent).map((word) => ({
        word: text.slice(word.start, word.end).toLowerCase(),
        ...word,
      }));
    };
    return {
      ...source,
      score: Math.max(source.score, ANY_SCORE),
      validate: (candidate) => this.#record(recognizer, candidate, near),
    };
  }

  /** Whether the engine would report it: a recognizer looks no further inside what it reported. */
  #record(
    recognizer: Recognizer,
    candidate: Candidate,
    near: (candidate: Candidate) => FoundWord[],
  ): boolean {
    const { context, score: baseScore } = recognizer;
    const hadContext = near(candidate).length > 0;
    const passed = recognizer.validate?.(candidate) ?? true;
    const words = near(candidate);
    const needsContext = baseScore === 0 || baseScore < this.minScore;
    const score =
      context && words.length > 0 && (hadContext || !needsContext) ? context.score : baseScore;
    const { start, end } = candidate;
    const announcedBy = recognizer.lead && wordAtAnchor(candidate);
    this.#attempts.push({ recognizer, start, end, passed, words, announcedBy, score });
    return passed && score > 0 && score >= this.minScore;
  }
}

function wordAtAnchor({ text, anchor, start }: Candidate): FoundWord | undefined {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(anchor, start))?.[0];
  if (!word) return undefined;
  return { word: word.toLowerCase(), start: anchor, end: anchor + word.length };
}

/** Whether the detector reports it, before overlaps are resolved. */
export function isReported({ passed, score }: Attempt, minScore: number): boolean {
  return passed && score > 0 && score >= minScore;
}

/** Name of the check a recognizer has, if it has one. */
export function checkOf({ validate, checksum }: Recognizer): string | undefined {
  return checksum ?? (validate ? 'plausibility' : undefined);
}
