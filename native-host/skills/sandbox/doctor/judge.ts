import type { Enforcement, Protection } from '../sandbox.ts';

const WORDS: Readonly<Record<Protection, string>> = {
  files: 'files',
  environment: 'environment',
  processes: 'other processes',
  'system-calls': 'system calls',
  network: 'network',
  hosts: 'granted hosts',
  memory: 'memory',
  'process-count': 'number of processes',
  disk: 'disk',
  cpu: 'priority',
};

/** What a person is told of the protections there are. */
export function judge(enforces: readonly Enforcement[]): {
  state: 'ok' | 'warn';
  message: string;
  nextStep?: string;
} {
  const named = (by: Enforcement['by']) =>
    enforces.filter((each) => each.by === by).map(({ what }) => WORDS[what]);
  const [missing, watched] = [named('nothing'), named('watcher')];
  if (missing.length > 0)
    return {
      state: 'warn',
      message: `skills are held, but not in: ${missing.join(', ')}`,
      nextStep: 'Run only skills here that you trust in these.',
    };
  if (watched.length === 0)
    return { state: 'ok', message: 'the kernel holds skills in everything' };
  return {
    state: 'ok',
    message: `the kernel holds skills; watched four times a second: ${watched.join(', ')}`,
  };
}
