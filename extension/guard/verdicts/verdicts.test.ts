import { expect, test, vi } from 'vitest';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import { createVerdicts, type VerdictsOptions } from './verdicts.ts';

const CLEAN: Verdict = { action: 'allow', findings: [], safety: [], route: 'cloud' };
const TEXT = 'ask ada@example.org';

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
    askAllowed: async (values) => values.map(() => false),
    onNews: () => {},
    signal: new AbortController().signal,
    ...options,
  });
}

test('a clean text is final at once without an agent, and only after its word with one', async () => {
  expect(verdicts({ agent: () => 'absent' }).judge('hi').isFinal).toBe(true);
  const asked = verdicts({});
  expect(asked.judge('hi').isFinal).toBe(false);
  await asked.settle('hi', 50);
  expect(asked.judge('hi')).toEqual({ verdict: CLEAN, isFinal: true });
  expect(asked.judge('hi!').isFinal).toBe(false);
});

test('the agent adds findings and takes none away', async () => {
  const added = verdicts({ askAgent: async () => redacting(finding(0, 3)) });
  expect((await added.settle(TEXT, 50)).findings).toHaveLength(1);
  const kept = verdicts({ check: () => redacting(finding(4, 19)) });
  expect((await kept.settle(TEXT, 50)).action).toBe('redact');
});

test('a silent agent is not waited for longer than said', async () => {
  const silent = verdicts({
    check: () => redacting(finding(4, 19)),
    askAgent: () => new Promise(() => {}),
  });
  expect((await silent.settle(TEXT, 20)).action).toBe('redact');
});

test('what is not personal data on this site does not hold up a message', async () => {
  const known = verdicts({
    check: () => redacting(finding(4, 19)),
    askAllowed: async (values) => values.map(({ value }) => value === 'ada@example.org'),
  });
  expect(await known.settle(TEXT, 50)).toEqual(CLEAN);
  known.setAllowed({ type: 'EMAIL_ADDRESS', value: 'ada@example.org' }, false);
  expect(known.judge(TEXT).verdict.action).toBe('redact');
});

test('a placeholder is no finding, whatever the rules say about it', () => {
  const text = 'password: [PASSWORD_1]';
  const strict = verdicts({ check: () => redacting(finding(10, 22)), agent: () => 'absent' });
  expect(strict.judge(text)).toEqual({ verdict: CLEAN, isFinal: true });
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
  await marked.settle(TEXT, 50);
  expect(starts()).toEqual([0]);
});
