import { describe, expect, it } from 'vitest';
import { hostPerTest } from './harness/host-per-test.ts';

const world = hostPerTest();
const { file } = world;

const cli = (args: string[], stdin = '') => world.host.cli(args, stdin);
const types = async (text: string) => {
  const { stdout } = await cli(['check', '--json', '--rules-only'], text);
  return (JSON.parse(stdout).findings as { type: string }[]).map((finding) => finding.type);
};

describe('policy', () => {
  it('shows the default and follows a change of profile', async () => {
    expect((await cli(['policy'])).stdout).toContain('Profile: privacy');
    expect((await cli(['policy', 'profile', 'off'])).code).toBe(0);
    expect(await types('mail ann@example.org')).toEqual([]);
    expect((await cli(['policy', 'profile', 'coding'])).code).toBe(0);
    expect(await types('mail ann@example.org')).toEqual(['EMAIL_ADDRESS']);
  });

  it('takes a value from stdin as no personal data, and takes it back', async () => {
    expect((await cli(['policy', 'allow', '-'], 'ann@example.org\n')).code).toBe(0);
    expect(await types('mail Ann@Example.org and bob@example.org')).toEqual(['EMAIL_ADDRESS']);
    expect((await cli(['policy', 'disallow', 'ann@example.org'])).code).toBe(0);
    expect(await types('mail ann@example.org')).toEqual(['EMAIL_ADDRESS']);
  });

  it('tries, adds and removes a recognizer of one’s own', async () => {
    const pattern = ['--pattern', 'XY-\\d{4}'];
    const tried = await cli(['policy', 'recognizer', 'try', ...pattern], 'see XY-1234');
    expect(tried.stdout).toBe('4-11\tXY-1234\n');
    expect(await types('see XY-1234')).toEqual([]);
    await cli(['policy', 'recognizer', 'add', 'ticket', ...pattern]);
    expect(await types('see XY-1234')).toEqual(['CUSTOM']);
    await cli([
      'policy',
      'recognizer',
      'add',
      'projects',
      '--words-file',
      file('w.txt', 'Blue Moon\n'),
    ]);
    expect(await types('about blue moon')).toEqual(['CUSTOM']);
    await cli(['policy', 'recognizer', 'remove', 'ticket']);
    expect(await types('see XY-1234')).toEqual([]);
  });

  it('turns types off and on', async () => {
    await cli(['policy', 'ignore', 'email_address']);
    expect(await types('mail ann@example.org')).toEqual([]);
    await cli(['policy', 'watch', 'EMAIL_ADDRESS']);
    await cli(['policy', 'threshold', 'EMAIL_ADDRESS', '0.9']);
    expect(await types('mail ann@example.org')).toEqual(['EMAIL_ADDRESS']);
  });

  it('writes nothing when a change is not valid, and says why', async () => {
    const wrong = await cli(['policy', 'recognizer', 'add', 'x', '--pattern', '(a)\\1']);
    expect(wrong.code).toBe(6);
    expect(wrong.stderr).toContain('linear time');
    expect((await cli(['policy', 'profile', 'paranoid'])).code).toBe(2);
    expect((await cli(['policy', 'threshold', 'PERSON', '0.2'])).code).toBe(6);
    expect((await cli(['policy', 'recognizer', 'remove', 'x'])).code).toBe(2);
    expect((await cli(['policy', 'show', '--json'])).stdout).toContain('"rules":[]');
  });
});
