import type { Span } from '../../../shared/detect/types.ts';
import { MOST_MODEL_TEXT } from '../../inference/limits.ts';
import type { ModelAnswer } from '../../inference/messages.ts';
import { carrySpans } from './carry-spans.ts';
import { createOpinions } from './opinions.ts';
import { outsidePlaceholders } from './own-placeholders.ts';
import { createRecent } from './recent.ts';

const MOST_DRAFTS = 16;
const NO_SPANS: readonly Span[] = [];

export interface ModelOpinionOptions {
  /** Rejects, or resolves with `unavailable`, when there is no model. */
  ask(text: string, isDraft: boolean): Promise<ModelAnswer>;
  /** Its answer about a text has come. */
  onHeard(text: string): Promise<void>;
}

/** What the model of this browser says about drafts, as far as it is known. */
export interface ModelOpinion {
  /**
   * Of exactly this text: the model's own spans, or until they come those of the text before that
   * the last edit did not touch. The same array as long as nothing more is known.
   */
  spans(text: string): readonly Span[];
  /** Its answer is worth waiting for. */
  isAwaited(text: string): boolean;
  /** Never rejects. */
  ask(text: string, isDraft: boolean): Promise<void>;
}

export function createModelOpinion({ ask, onHeard }: ModelOpinionOptions): ModelOpinion {
  const carried = createRecent<readonly Span[]>(MOST_DRAFTS);
  let isThere = true;
  let last: { text: string; spans: readonly Span[] } | undefined;

  async function fetch(text: string, isDraft: boolean): Promise<readonly Span[] | undefined> {
    const answer = await ask(text, isDraft).catch(() => ({ kind: 'unavailable' as const }));
    isThere = answer.kind !== 'unavailable';
    if (answer.kind !== 'spans') return undefined;
    const spans = outsidePlaceholders(text, answer.spans);
    if (isDraft) last = { text, spans };
    return spans;
  }

  function carry(text: string): readonly Span[] {
    if (last === undefined || last.spans.length === 0) return NO_SPANS;
    const known = carried.get(text);
    if (known !== undefined) return known;
    const spans = carrySpans(last.text, last.spans, text);
    carried.set(text, spans);
    return spans;
  }

  const opinions = createOpinions(MOST_DRAFTS, fetch, (text) => {
    carried.clear();
    return onHeard(text);
  });
  return {
    spans: (text) => opinions.of(text) ?? carry(text),
    isAwaited: (text) =>
      isThere && text.length <= MOST_MODEL_TEXT && opinions.of(text) === undefined,
    async ask(text, isDraft) {
      if (text.length > MOST_MODEL_TEXT || opinions.of(text) !== undefined) return;
      await opinions.ask(text, isDraft);
    },
  };
}
