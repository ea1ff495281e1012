import { describe, expect, test } from 'vitest';
import { type Attempt, agentState } from './agent-state.ts';

function closed(browserError?: string, relayCode?: 'AGENT_NOT_RUNNING' | 'AGENT_REFUSED'): Attempt {
  return { stage: 'closed', browserError, relayCode };
}

describe('the state shown for the agent', () => {
  const cases: [string, Attempt, string][] = [
    [
      'Chromium knows no host',
      closed('Specified native messaging host not found.'),
      'not-installed',
    ],
    ['Firefox knows no host', closed('No such native application org.x'), 'not-installed'],
    [
      'Chromium refuses this extension',
      closed('Access to the specified native messaging host is forbidden.'),
      'not-allowed',
    ],
    ['the host exits before its hello', closed('Native host has exited.'), 'not-running'],
    ['Firefox loses the host without a word', closed(), 'not-running'],
    [
      'the relay cannot start the daemon',
      closed('Native host has exited.', 'AGENT_NOT_RUNNING'),
      'not-running',
    ],
    ['the daemon refuses the relay', closed(undefined, 'AGENT_REFUSED'), 'not-allowed'],
    ['nothing was tried yet', { stage: 'none' }, 'not-running'],
    ['versions agree', { stage: 'open', status: 'ok', build: '1' }, 'connected'],
    ['a feature is missing', { stage: 'open', status: 'degraded', build: '1' }, 'connected'],
  ];
  test.each(cases)('%s', (_name, attempt, kind) => {
    expect(agentState(true, attempt).kind).toBe(kind);
  });

  test('a version mismatch says which side to update', () => {
    const open = { stage: 'open', build: '1' } as const;
    expect(agentState(true, { ...open, status: 'update_extension' })).toEqual({
      kind: 'version-mismatch',
      update: 'extension',
    });
    expect(agentState(true, { ...open, status: 'update_agent' })).toEqual({
      kind: 'version-mismatch',
      update: 'agent',
    });
  });

  test('an agent switched off is browser-only whatever happened before', () => {
    for (const [, attempt] of cases) expect(agentState(false, attempt).kind).toBe('browser-only');
  });
});
