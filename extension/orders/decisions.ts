import { cloudDecide } from '../../shared/protocol/cloud.ts';
import type { Result } from '../../shared/protocol/methods.ts';
import type { AskAgent } from '../agent/ask-agent.ts';
import { problemOf } from '../background/problem-of.ts';
import type { Problem } from '../channel/messages.ts';
import type { DecisionResult, SeenOrder, UnderWay } from '../channel/orders-messages.ts';
import type { OrdersSource } from './orders-source.ts';

/** What was agreed to may have to be fetched first, and tried. */
const DECIDE_TIMEOUT_MS = 15 * 60_000;
/** How long what was dismissed can be taken back: only then is the agent told. */
const UNDO_MS = 8000;
/** More than this nobody reads. */
const MOST_RESULTS = 5;

type Said = DecisionResult['said'];

/** What a person says to orders: what is under way, and what came of it. */
export interface Decisions {
  readonly underWay: UnderWay[];
  /** The newest first. */
  readonly results: readonly DecisionResult[];
  readonly canUndo: boolean;
  /** Whether it was dismissed, be it not yet for good. */
  isDismissed(id: string): boolean;
  /** So many were. */
  readonly dismissed: number;
  /** Resolves once it was carried out, or declined. Never rejects. */
  decide(seen: SeenOrder, said: 'agree' | 'decline'): Promise<void>;
  /** Not for good before a few seconds have passed, or another one is dismissed. */
  dismiss(seen: SeenOrder): void;
  undo(): void;
  /** A result was read. */
  close(id: string): void;
}

export interface DecisionsOptions {
  ask: AskAgent;
  source: Pick<OrdersSource, 'state' | 'refresh'>;
  onChange(): void;
}

export function createDecisions({ ask, source, onChange }: DecisionsOptions): Decisions {
  const underWay = new Map<string, UnderWay>();
  /** Dismissed for good, and perhaps still in the list. */
  const leaving = new Set<string>();
  let results: DecisionResult[] = [];
  let dismissed: { seen: SeenOrder; timer: ReturnType<typeof setTimeout> } | undefined;

  /** Tells the agent; what went wrong is kept to be shown. */
  async function tell({ order: id, digest }: SeenOrder, said: Said): Promise<void> {
    const order = source.state()?.orders?.find((known) => known.id === id);
    const problem = await ask(
      'cloud.decide',
      { id, digest, approve: said === 'agree', progressToken: id },
      { timeoutMs: DECIDE_TIMEOUT_MS, progress: { token: id, tell: (part) => come(id, part) } },
    ).then((result) => problemIn(result, said), problemOf);
    await source.refresh();
    if (said === 'dismiss' && !problem) return;
    const others = results.filter((result) => result.id !== id);
    results = [{ id, order, said, problem }, ...others].slice(0, MOST_RESULTS);
  }

  /** A part of what has to be fetched has come. */
  function come(id: string, part: unknown): void {
    const { data } = cloudDecide.progress.safeParse(part);
    if (data === undefined || !underWay.has(id)) return;
    underWay.set(id, { id, ...data });
    onChange();
  }

  async function flush(): Promise<void> {
    if (!dismissed) return;
    const { seen, timer } = dismissed;
    clearTimeout(timer);
    dismissed = undefined;
    leaving.add(seen.order);
    onChange();
    await tell(seen, 'dismiss');
    leaving.delete(seen.order);
    onChange();
  }

  return {
    get underWay() {
      return [...underWay.values()];
    },
    get results() {
      return results;
    },
    get canUndo() {
      return dismissed !== undefined;
    },
    isDismissed: (id) => dismissed?.seen.order === id || leaving.has(id),
    get dismissed() {
      return leaving.size + (dismissed ? 1 : 0);
    },
    async decide(seen, said) {
      if (underWay.has(seen.order)) return;
      underWay.set(seen.order, { id: seen.order });
      onChange();
      await tell(seen, said);
      underWay.delete(seen.order);
      onChange();
    },
    dismiss(seen) {
      void flush();
      dismissed = { seen, timer: setTimeout(() => void flush(), UNDO_MS) };
      onChange();
    },
    undo() {
      clearTimeout(dismissed?.timer);
      dismissed = undefined;
      onChange();
    },
    close(id) {
      results = results.filter((result) => result.id !== id);
      onChange();
    },
  };
}

function problemIn(
  { outcome, code, message = '' }: Result<'cloud.decide'>,
  said: Said,
): Problem | null {
  if (outcome === 'ok' || outcome === 'pending') return null;
  if (code !== 'DECLINED') return { message, nextStep: 'Your operator is told so.' };
  if (said !== 'agree') return null;
  return {
    message: 'It cannot be carried out any more: who signed it is not obeyed by now.',
    nextStep: 'Your operator is told so, and can send it again.',
  };
}
