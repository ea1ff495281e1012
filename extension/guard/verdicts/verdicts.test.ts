import { expect, test, vi } from 'vitest';
import type { Span } from '../../../shared/detect/types.ts';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import { createVerdicts, type Patience, type VerdictsOptions } from './verdicts.ts';

const CLEAN: Verdict = { action: 'allow', findings: [], safety: [], route: 'cloud' };
const TEXT = 'ask ada@example.org';

const SOON: Patience = { agentMs: 50, modelMs: 20, isDraft: true };

function finding(start: number, end: number): Finding {
  return {
    start,
    end,
    type: 'EMAIL_ADDRESS',
    score: 1,
    recognizer: 'test',
    severity: 'medium',
    action: 'redact',
  };
}

function redacting(...findings: Finding[]): Verdict {
  return { ...CLEAN, action: 'redact', findings };
}

function verdicts(options: Partial<VerdictsOptions>) {
  return createVerdicts({
    check: () => CLEAN,
    scan: options.check ?? (() => CLEAN),
    agent: () => 'connected',
    askAgent: async () => CLEAN,
    askModel: async () => ({ kind: 'unavailable' }),
    askAllowed: async (values) => values.map(() => false),
    onNews: () => {},
    signal: new AbortController().signal,
    ...options,
  });
}

test('a clean text is final at once with nobody to ask, and only after their word else', async () => {
  const alone = verdicts({ agent: () => 'absent' });
  await alone.settle('hi', SOON);
  expect(alone.judge('hello').isFinal).toBe(true);
  const asked = verdicts({});
  expect(asked.judge('hi').isFinal).toBe(false);
  await asked.settle('hi', SOON);
  expect(asked.judge('hi')).toEqual({ verdict: CLEAN, isFinal: true });
  expect(asked.judge('hi!').isFinal).toBe(false);
});

test('the agent adds findings and takes none away', async () => {
  const added = verdicts({ askAgent: async () => redacting(finding(0, 3)) });
  expect((await added.settle(TEXT, SOON)).findings).toHaveLength(1);
  const kept = verdicts({ check: () => redacting(finding(4, 19)) });
  expect((await kept.settle(TEXT, SOON)).action).toBe('redact');
});

test('a silent agent is not waited for longer than said', async () => {
  const silent = verdicts({
    check: () => redacting(finding(4, 19)),
    askAgent: () => new Promise(() => {}),
  });
  expect((await silent.settle(TEXT, SOON)).action).toBe('redact');
});

test('what is not personal data on this site does not hold up a message', async () => {
  const known = verdicts({
    check: () => redacting(finding(4, 19)),
    askAllowed: async (values) => values.map(({ value }) => value === 'ada@example.org'),
  });
  expect(await known.settle(TEXT, SOON)).toEqual(CLEAN);
  known.setAllowed({ type: 'EMAIL_ADDRESS', value: 'ada@example.org' }, false);
  expect(known.judge(TEXT).verdict.action).toBe('redact');
});

test('a placeholder is no finding, whatever rules and model say about it', async () => {
  const text = 'password: [PASSWORD_1]';
  const strict = verdicts({ check: () => redacting(finding(10, 22)), agent: () => 'absent' });
  expect(await strict.settle(text, SOON)).toEqual(CLEAN);
});

test('an approved text passes for a short while, another one does not', () => {
  vi.useFakeTimers();
  try {
    const strict = verdicts({ check: () => redacting(finding(0, 3)), agent: () => 'absent' });
    strict.approve(TEXT);
    expect(strict.judge(TEXT).verdict.action).toBe('allow');
    expect(strict.judge(`${TEXT}!`).verdict.action).toBe('redact');
    vi.advanceTimersByTime(60_000);
    expect(strict.judge(TEXT).verdict.action).toBe('redact');
  } finally {
    vi.useRealTimers();
  }
});

test('typing asks once it pauses, about the last draft only', async () => {
  const askAgent = vi.fn(async () => CLEAN);
  const onNews = vi.fn();
  const typed = verdicts({ askAgent, onNews });
  for (const draft of ['h', 'he', 'hey']) typed.prepare(draft);
  await vi.waitFor(() => expect(onNews).toHaveBeenCalledExactlyOnceWith('hey'));
  expect(askAgent).toHaveBeenCalledExactlyOnceWith('hey');
});

test('marks show what rules and agent found, minus what is not personal data here', async () => {
  const marked = verdicts({
    check: () => redacting(finding(4, 19)),
    askAgent: async () => redacting(finding(0, 3)),
    askAllowed: async (values) => values.map(({ value }) => value === 'ada@example.org'),
  });
  const starts = () => marked.findings(TEXT).map(({ start }) => start);
  expect(starts()).toEqual([4]);
  await marked.settle(TEXT, SOON);
  expect(starts()).toEqual([0]);
});

const NAME: Span = { start: 0, end: 3, type: 'PERSON', score: 0.9, recognizer: 'model' };
/** As the pipeline does it: what the model found becomes findings of their own. */
const joined = (_text: string, spans: readonly Span[]) =>
  spans.length === 0 ? CLEAN : redacting(...spans.map(({ start, end }) => finding(start, end)));

test('a name the model finds is marked when its answer comes, and replaced at the send', async () => {
  const onNews = vi.fn();
  const typed = verdicts({
    check: joined,
    agent: () => 'absent',
    askModel: async () => ({ kind: 'spans', spans: [NAME] }),
    onNews,
  });
  expect(typed.findings(TEXT)).toEqual([]);
  typed.prepare(TEXT);
  await vi.waitFor(() => expect(onNews).toHaveBeenCalledWith(TEXT));
  expect(typed.findings(TEXT)).toHaveLength(1);
  expect(typed.judge(TEXT)).toMatchObject({ verdict: { action: 'redact' }, isFinal: true });
});

test('a send waits for the model, but not longer than said', async () => {
  const slow = verdicts({
    check: () => redacting(finding(4, 19)),
    agent: () => 'absent',
    askModel: () => new Promise(() => {}),
  });
  expect(slow.judge(TEXT).isFinal).toBe(false);
  const start = performance.now();
  expect((await slow.settle(TEXT, SOON)).action).toBe('redact');
  expect(performance.now() - start).toBeLessThan(200);
});

test('without a model the rules protect', async () => {
  const alone = verdicts({ check: () => redacting(finding(4, 19)), agent: () => 'absent' });
  expect((await alone.settle(TEXT, SOON)).action).toBe('redact');
});

test('marks of names stay while the person writes on, and go when the name is changed', async () => {
  const typed = verdicts({
    check: joined,
    agent: () => 'absent',
    askModel: async (text) => ({ kind: 'spans', spans: text === TEXT ? [NAME] : [] }),
  });
  await typed.settle(TEXT, SOON);
  expect(typed.findings(`${TEXT} now`)).toMatchObject([{ start: 0, end: 3 }]);
  expect(typed.findings(`oh, ${TEXT}`)).toMatchObject([{ start: 4, end: 7 }]);
  expect(typed.findings(`b${TEXT}`)).toEqual([]);
  await typed.settle(`${TEXT} now`, SOON);
  expect(typed.findings(`${TEXT} now`)).toEqual([]);
});
