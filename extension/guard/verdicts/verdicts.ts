import { mergeVerdicts } from '../../../shared/pipeline/merge-verdicts.ts';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import { findPlaceholders } from '../../../shared/redact/index.ts';
import type { FoundValue } from '../../channel/messages.ts';
import { createRecent } from './recent.ts';
import { isActedOn, without } from './without.ts';

/** Typing pauses this long before the agent is asked about a draft. */
const IDLE_MS = 60;
const MOST_DRAFTS = 16;
const MOST_VALUES = 2_000;
/** Long enough for a page that sends a moment later, and for pressing Enter once more. */
const APPROVED_FOR_MS = 15_000;

export interface VerdictsOptions {
  /** The rules of this build, synchronously. */
  check(text: string): Verdict;
  /** The same without the safety rules, which take most of the time and leave no marks. */
  scan(text: string): Verdict;
  /** `unknown` until the background has been heard for the first time. */
  agent(): 'unknown' | 'connected' | 'absent';
  /** Resolves with `null` when the agent has no answer. */
  askAgent(text: string): Promise<Verdict | null>;
  askAllowed(values: FoundValue[]): Promise<boolean[]>;
  /** More is known about a draft than before. */
  onNews(text: string): void;
  signal: AbortSignal;
}

/** What is known about a draft at this moment. */
export interface Judgement {
  verdict: Verdict;
  /** Nobody has to be waited for: the agent has spoken (or is away) about exactly this text. */
  isFinal: boolean;
}

/** Verdicts on drafts: own rules at once, the agent's opinion and the allow-list as they come. */
export interface Verdicts {
  /** What a placeholder would stand for, as far as it is known now. Cheap enough for every key. */
  findings(text: string): readonly Finding[];
  judge(text: string): Judgement;
  /** Ask who has to be asked, once typing pauses. */
  prepare(text: string): void;
  /** The judgement after waiting for the others, `timeoutMs` at most. */
  settle(text: string, timeoutMs: number): Promise<Verdict>;
  /** This exact text was dealt with: let it pass for a short while. */
  approve(text: string): void;
  setAllowed(found: FoundValue, allowed: boolean): void;
  /** The policy or the agent changed: forget what was concluded. */
  reset(): void;
}

export function createVerdicts(options: VerdictsOptions): Verdicts {
  const own = createRecent<Verdict>(MOST_DRAFTS);
  const agents = createRecent<Verdict | null>(MOST_DRAFTS);
  /** Until when, on the monotonic clock. */
  const approved = createRecent<number>(MOST_DRAFTS);
  const allowed = createRecent<boolean>(MOST_VALUES);
  const asking = new Map<string, Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ownVerdict(text: string): Verdict {
    const known = own.get(text);
    if (known !== undefined) return known;
    const fresh = options.check(text);
    own.set(text, fresh);
    return fresh;
  }

  /** `own` and what the agent said, minus placeholders of ours that look like a finding. */
  function merged(text: string, own: Verdict): Verdict {
    const second = agents.get(text);
    const verdict = second ? mergeVerdicts(own, second) : own;
    if (verdict.findings.length === 0) return verdict;
    const tokens = findPlaceholders(text);
    return without(verdict, (f) => tokens.some((t) => t.start <= f.start && f.end <= t.end));
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

  function needsAgent(text: string): boolean {
    const state = options.agent();
    return state === 'unknown' || (state === 'connected' && agents.get(text) === undefined);
  }

  function judge(text: string): Judgement {
    if ((approved.get(text) ?? 0) > performance.now()) return { verdict: NOTHING, isFinal: true };
    const verdict = withoutAllowed(text, merged(text, ownVerdict(text)));
    return { verdict, isFinal: !needsAgent(text) && undecided(text).size === 0 };
  }

  function withoutAllowed(text: string, verdict: Verdict): Verdict {
    return without(verdict, (finding) => allowed.get(keyOf(foundValue(text, finding))) === true);
  }

  async function fetchMissing(text: string): Promise<void> {
    if (needsAgent(text)) agents.set(text, await options.askAgent(text).catch(() => null));
    const open = [...undecided(text)];
    if (open.length === 0) return;
    const answers = await options.askAllowed(open.map(([, found]) => found)).catch(() => []);
    for (const [index, [key]] of open.entries()) allowed.set(key, answers[index] ?? false);
  }

  function ask(text: string): Promise<void> {
    const running = asking.get(text);
    if (running !== undefined) return running;
    const asked = fetchMissing(text).then(() => {
      asking.delete(text);
      if (!options.signal.aborted) options.onNews(text);
    });
    asking.set(text, asked);
    return asked;
  }

  return {
    judge,
    findings(text) {
      const verdict = merged(text, own.get(text) ?? options.scan(text));
      return withoutAllowed(text, verdict).findings.filter(isActedOn);
    },
    prepare(text) {
      clearTimeout(timer);
      if (options.signal.aborted) return;
      timer = setTimeout(() => judge(text).isFinal || void ask(text), IDLE_MS);
    },
    async settle(text, timeoutMs) {
      clearTimeout(timer);
      const first = judge(text);
      if (first.isFinal) return first.verdict;
      await Promise.race([ask(text), new Promise((resolve) => setTimeout(resolve, timeoutMs))]);
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
