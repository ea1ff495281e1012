import { fuse } from '../../shared/detect/fusion/index.ts';
import type { Detector, Span } from '../../shared/detect/index.ts';
import type { Tagger } from '../../shared/model/index.ts';
import type { RulesThread } from './rules-thread/rules-thread.ts';

/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export interface Part {
  start: number;
  end: number;
}

export interface FindOptions {
  /** Only spans that start here matter; the rest of the text is context. Default: all of it. */
  part?: Part;
  signal?: AbortSignal;
}

/** Finds everything there is in a text: by rules, and by a model where there is one. */
export interface Finder {
  /**
   * Spans sorted by start, without overlaps.
   * @throws the signal's reason; what the tagger throws.
   */
  find(text: string, options?: FindOptions): Promise<Span[]>;
}

export interface FinderDeps {
  /** The rules: here, or in a thread of their own. */
  detector: Pick<Detector, 'scan'> | RulesThread;
  /** Absent: the rules answer alone. */
  tagger?: Tagger;
  /** Which spans are wanted. Default: all. */
  isWanted?: (span: Span) => boolean;
}

/** What the model reads on either side of a part: all that can say something about a span in it. */
const MARGIN_UNITS = 512;

export function createFinder(deps: FinderDeps): Finder {
  const { detector, isWanted } = deps;
  return {
    async find(text, { part, signal } = {}) {
      signal?.throwIfAborted();
      // Asked first: it reads in another process, while the rules are at work here.
      const model = askModel(deps, text, part, signal);
      const [rules, tagged] = await Promise.all([detector.scan(text), model]);
      const spans = fuse(text, rules, tagged);
      return isWanted ? spans.filter(isWanted) : spans;
    },
  };
}

async function askModel(
  { tagger }: FinderDeps,
  text: string,
  part: Part = { start: 0, end: text.length },
  signal?: AbortSignal,
): Promise<Span[]> {
  if (!tagger) return [];
  const from = Math.max(0, part.start - MARGIN_UNITS);
  const read = text.slice(from, part.end + MARGIN_UNITS);
  const spans = await tagger.tag(read, signal ? { signal } : {});
  return spans.map((span) => ({ ...span, start: span.start + from, end: span.end + from }));
}
