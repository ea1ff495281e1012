import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CloudOrder } from '../../shared/protocol/cloud.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { AskAgent, AskOptions } from '../agent/ask-agent.ts';
import { createDecisions } from './decisions.ts';
import { fakeOrder } from './order.fake.ts';

const FIRST = fakeOrder(1);
const SECOND = fakeOrder(2, { kind: 'message', state: 'noted', about: { text: 'Hi.' } });
const seen = ({ id: order, digest }: CloudOrder) => ({ order, digest });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function world(answer: () => unknown = () => ({ outcome: 'ok' })) {
  let come: (part: unknown) => void = () => {};
  const ask = vi.fn(async (_method: string, _params: object, { progress }: AskOptions) => {
    come = (part) => progress?.tell(part);
    return answer();
  });
  const orders = [FIRST, SECOND];
  const source = {
    state: () => ({ fleet: 'f', pending: 1, noted: 1, orders, problem: null }),
    refresh: vi.fn(async () => {}),
  };
  const onChange = vi.fn();
  const decisions = createDecisions({ ask: ask as unknown as AskAgent, source, onChange });
  return {
    decisions,
    source,
    onChange,
    come: (part: unknown) => come(part),
    asked: () => ask.mock.calls.map(([, params]) => params),
  };
}

test('what a person agrees to is under way until the agent is done, and then told', async () => {
  const { decisions, asked, source } = world();
  const done = decisions.decide(seen(FIRST), 'agree');
  expect(decisions.underWay).toEqual([{ id: FIRST.id }]);
  void decisions.decide(seen(FIRST), 'agree');
  await done;
  expect(asked()).toMatchObject([{ id: FIRST.id, digest: FIRST.digest, approve: true }]);
  expect(source.refresh).toHaveBeenCalled();
  expect(decisions.underWay).toEqual([]);
  expect(decisions.results).toEqual([{ id: FIRST.id, order: FIRST, said: 'agree', problem: null }]);
  decisions.close(FIRST.id);
  expect(decisions.results).toEqual([]);
});

test('how much of what has to be fetched has come is told while it is under way', async () => {
  const answer = Promise.withResolvers<object>();
  const { decisions, come } = world(() => answer.promise);
  const done = decisions.decide(seen(FIRST), 'agree');
  come({ bytes: 5, total: 10 });
  come({ anything: 'else' });
  expect(decisions.underWay).toEqual([{ id: FIRST.id, bytes: 5, total: 10 }]);
  answer.resolve({ outcome: 'ok' });
  await done;
  come({ bytes: 10, total: 10 });
  expect(decisions.underWay).toEqual([]);
});

test.each([
  ['declined', 'decline', { outcome: 'refused', code: 'DECLINED', message: 'No.' }, null],
  [
    'agreed to in vain',
    'agree',
    { outcome: 'refused', code: 'DECLINED', message: 'No.' },
    'cannot be carried out any more',
  ],
  [
    'agreed to, and failed',
    'agree',
    { outcome: 'failed', code: 'SKILL_EXISTS', message: 'There is one.' },
    'There is one.',
  ],
] as const)('of what was %s the right thing is said', async (_what, said, outcome, message) => {
  const { decisions } = world(() => outcome);
  await decisions.decide(seen(FIRST), said);
  const [result] = decisions.results;
  if (message === null) expect(result?.problem).toBeNull();
  else expect(result?.problem?.message).toContain(message);
});

test('what the agent refuses to hear is told in its words', async () => {
  const { decisions } = world(() => {
    throw new LifeSavorError('CLOUD_ORDER_CHANGED', 'It is another.', 'Look again.');
  });
  await decisions.decide(seen(FIRST), 'agree');
  const problem = { message: 'It is another.', nextStep: 'Look again.' };
  expect(decisions.results).toMatchObject([{ problem }]);
});

test('what is dismissed is gone at once, and the agent hears of it when it cannot be taken back', async () => {
  const { decisions, asked } = world();
  decisions.dismiss(seen(SECOND));
  expect(decisions.isDismissed(SECOND.id)).toBe(true);
  expect(decisions).toMatchObject({ canUndo: true, dismissed: 1 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked()).toMatchObject([{ id: SECOND.id, digest: SECOND.digest, approve: false }]);
  expect(decisions).toMatchObject({ canUndo: false, dismissed: 0, results: [] });
});

test('a dismissal is taken back, and nobody ever hears of it', async () => {
  const { decisions, asked } = world();
  decisions.dismiss(seen(SECOND));
  decisions.undo();
  expect(decisions.isDismissed(SECOND.id)).toBe(false);
  await vi.runAllTimersAsync();
  expect(asked()).toEqual([]);
});

test('another dismissal makes the one before it good', async () => {
  const { decisions, asked } = world();
  decisions.dismiss(seen(SECOND));
  decisions.dismiss(seen(FIRST));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toMatchObject([{ id: SECOND.id }]);
  decisions.undo();
  expect(decisions.isDismissed(FIRST.id)).toBe(false);
});

test('what could not be dismissed is there again, and why', async () => {
  const { decisions } = world(() => {
    throw new LifeSavorError('VAULT_LOCKED', 'The vault is locked.', 'Unlock it.');
  });
  decisions.dismiss(seen(SECOND));
  await vi.runAllTimersAsync();
  expect(decisions.isDismissed(SECOND.id)).toBe(false);
  expect(decisions.results).toMatchObject([
    { said: 'dismiss', problem: { nextStep: 'Unlock it.' } },
  ]);
});
