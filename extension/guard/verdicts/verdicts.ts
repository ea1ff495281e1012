import type { Span } from '../../../shared/detect/types.ts';
import { mergeVerdicts } from '../../../shared/pipeline/merge-verdicts.ts';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import { findPlaceholders } from '../../../shared/redact/index.ts';
import type { FoundValue } from '../../channel/messages.ts';
import type { ModelAnswer } from '../../inference/messages.ts';
import { createModelOpinion } from './model-opinion.ts';
import { createOpinions } from './opinions.ts';
import { isInside } from './own-placeholders.ts';
import { createRecent } from './recent.ts';
import { isActedOn, without } from './without.ts';

/** Typing pauses this long before agent and model are asked about a draft. */
const IDLE_MS = 60;
const MOST_DRAFTS = 16;
const MOST_VALUES = 2_000;
/** Long enough for a page that sends a moment later, and for pressing Enter once more. */
const APPROVED_FOR_MS = 15_000;

export interface VerdictsOptions {
  /** The rules of this build, synchronously, joined with what the model is known to have found. */
  check(text: string, modelSpans: readonly Span[]): Verdict;
  /** The same without the safety rules, which take most of the time and leave no marks. */
  scan(text: string, modelSpans: readonly Span[]): Verdict;
  /** `unknown` until the background has been heard for the first time. */
  agent(): 'unknown' | 'connected' | 'absent';
  /** Resolves with `null` when the agent has no answer. */
  askAgent(text: string): Promise<Verdict | null>;
  /** The model of this browser; of two drafts only the newer gets an answer. */
  askModel(text: string, isDraft: boolean): Promise<ModelAnswer>;
  askAllowed(values: FoundValue[]): Promise<boolean[]>;
  /** More is known about a draft than before. */
  onNews(text: string): void;
  signal: AbortSignal;
}

/** What is known about a draft at this moment. */
export interface Judgement {
  verdict: Verdict;
  /** Nobody has to be waited for: agent and model have spoken (or are away) about this very text. */
  isFinal: boolean;
}

/** How long somebody waits for a judgement. */
export interface Patience {
  agentMs: number;
  modelMs: number;
  /** The text is what the person is writing, not something pasted or attached. */
  isDraft: boolean;
}

/** Verdicts on drafts: own rules at once; model, agent and allow-list as they answer. */
export interface Verdicts {
  /** What a placeholder would stand for, as far as it is known now. Cheap enough for every key. */
  findings(text: string): readonly Finding[];
  judge(text: string): Judgement;
  /** What the model of this browser is known to have found in exactly this text. */
  modelSpans(text: string): readonly Span[];
  /** Ask who has to be asked, once typing pauses. */
  prepare(text: string): void;
  /** The judgement after waiting for the others. */
  settle(text: string, patience: Patience): Promise<Verdict>;
  /** This exact text was dealt with: let it pass for a short while. */
  approve(text: string): void;
  setAllowed(found: FoundValue, allowed: boolean): void;
  /** The policy or the agent changed: forget what was concluded. */
  reset(): void;
}

interface OwnVerdict {
  spans: readonly Span[];
  verdict: Verdict;
}

export function createVerdicts(options: VerdictsOptions): Verdicts {
  const own = createRecent<OwnVerdict>(MOST_DRAFTS);
  const agents = createOpinions(
    MOST_DRAFTS,
    (text) => options.askAgent(text).catch(() => null),
    heard,
  );
  const model = createModelOpinion({ ask: options.askModel, onHeard: heard });
  /** Until when, on the monotonic clock. */
  const approved = createRecent<number>(MOST_DRAFTS);
  const allowed = createRecent<boolean>(MOST_VALUES);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function knownVerdict(text: string): Verdict | undefined {
    const known = own.get(text);
    return known?.spans === model.spans(text) ? known.verdict : undefined;
  }

  function ownVerdict(text: string): Verdict {
    const known = knownVerdict(text);
    if (known !== undefined) return known;
    const spans = model.spans(text);
    const verdict = options.check(text, spans);
    own.set(text, { spans, verdict });
    return verdict;
  }

  /** `own` and what the agent said, minus placeholders of ours that look like a finding. */
  function merged(text: string, own: Verdict): Verdict {
    const second = agents.of(text);
    const verdict = second ? mergeVerdicts(own, second) : own;
    if (verdict.findings.length === 0) return verdict;
    const placeholders = findPlaceholders(text);
    return without(verdict, (finding) => isInside(finding, placeholders));
  }

  function undecided(text: string): Map<string, FoundValue> {
    const open = new Map<string, FoundValue>();
    for (const finding of merged(text, ownVerdict(text)).findings) {
      const found = foundValue(text, finding);
      if (isActedOn(finding) && allowed.get(keyOf(found)) === undefined)
        open.set(keyOf(found), found);
    }
    return open;
  }

  function isApproved(text: string): boolean {
    return (approved.get(text) ?? 0) > performance.now();
  }

  function needsAgent(text: string): boolean {
    const state = options.agent();
    return state === 'unknown' || (state === 'connected' && agents.of(text) === undefined);
  }

  function judge(text: string): Judgement {
    if (isApproved(text)) return { verdict: NOTHING, isFinal: true };
    const verdict = withoutAllowed(text, merged(text, ownVerdict(text)));
    const isAnswered = !needsAgent(text) && !model.isAwaited(text);
    return { verdict, isFinal: isAnswered && undecided(text).size === 0 };
  }

  function withoutAllowed(text: string, verdict: Verdict): Verdict {
    return without(verdict, (finding) => allowed.get(keyOf(foundValue(text, finding))) === true);
  }

  async function learnAllowed(text: string): Promise<void> {
    const open = [...undecided(text)];
    if (open.length === 0) return;
    const answers = await options.askAllowed(open.map(([, found]) => found)).catch(() => []);
    for (const [index, [key]] of open.entries()) allowed.set(key, answers[index] ?? false);
  }

  async function heard(text: string): Promise<void> {
    if (options.signal.aborted) return;
    await learnAllowed(text);
    if (!options.signal.aborted) options.onNews(text);
  }

  async function askAgent(text: string, isDraft: boolean): Promise<void> {
    if (needsAgent(text)) await agents.ask(text, isDraft);
    else if (undecided(text).size > 0) await heard(text);
  }

  return {
    judge,
    modelSpans: model.spans,
    findings(text) {
      const verdict = knownVerdict(text) ?? options.scan(text, model.spans(text));
      return withoutAllowed(text, merged(text, verdict)).findings.filter(isActedOn);
    },
    prepare(text) {
      clearTimeout(timer);
      if (options.signal.aborted) return;
      timer = setTimeout(() => {
        if (isApproved(text)) return;
        void model.ask(text, true);
        void askAgent(text, true);
      }, IDLE_MS);
    },
    async settle(text, { agentMs, modelMs, isDraft }) {
      clearTimeout(timer);
      const first = judge(text);
      if (first.isFinal) return first.verdict;
      await Promise.all([
        within(modelMs, model.ask(text, isDraft)),
        within(agentMs, askAgent(text, isDraft)),
      ]);
      return judge(text).verdict;
    },
    approve: (text) => approved.set(text, performance.now() + APPROVED_FOR_MS),
    setAllowed: (found, isAllowed) => allowed.set(keyOf(found), isAllowed),
    reset() {
      own.clear();
      agents.clear();
      approved.clear();
    },
  };
}

const NOTHING: Verdict = { action: 'allow', findings: [], safety: [], route: 'cloud' };

/** The value of a finding as it is put on the allow-list. */
export function foundValue(text: string, { start, end, type }: Finding): FoundValue {
  return { type, value: text.slice(start, end) };
}

function keyOf({ type, value }: FoundValue): string {
  return `${type}\0${value}`;
}

function within(timeoutMs: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, timeoutMs))]);
}
