import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwritable } from '../../write-file.ts';
import { AGENT, CommandPlace } from '../testing/command-place.ts';
import { canonicalBytes } from '../wire/canonical.ts';
import { signCommand, signSigners } from '../wire/command.ts';
import type { CommandKind } from '../wire/kinds.ts';
import { signatureOf, signerOf } from '../wire/signing.ts';

const never = new AbortController().signal;
let place: CommandPlace;

beforeEach(async () => {
  place = new CommandPlace();
  await place.open();
});
afterEach(() => place.close());

function describeCommand(at = place.now, key = place.key) {
  return signCommand('describe', {}, { agent: AGENT, key, now: at });
}
function callCommand() {
  const args = { skill: 'calculator', tool: 'add', arguments: {} };
  return signCommand('skill.call', args, { agent: AGENT, key: place.key, now: place.now });
}
function modelCommand() {
  const args = { name: 'mine', url: 'https://models.example/a.zip', sha256: 'a'.repeat(64) };
  return signCommand('model.install', args, { agent: AGENT, key: place.key, now: place.now });
}
const phases = async () =>
  (await place.results()).map(({ command, phase, outcome, code }) =>
    [command.slice(-4), phase, outcome, code].filter(Boolean).join(' '),
  );
const reasons = () =>
  place.noted.flatMap((event) => (event.event === 'cloud-command-refused' ? [event.reason] : []));

it('carries a command out once however often it comes, and tells its result each time', async () => {
  const { id, bytes } = describeCommand();
  const runner = place.runner();
  for (let i = 0; i < 3; i++) await runner.take(bytes, never);
  await place.reopen();
  place.now += 3600_000;
  await place.runner().take(bytes, never);
  expect(place.executed).toEqual([`describe ${id}`]);
  const short = id.slice(-4);
  expect(await phases()).toEqual([`${short} received ok`, `${short} done ok`]);
  expect(place.noted.map(({ event }) => event)).toEqual([
    'cloud-command-accepted',
    'cloud-command-done',
    ...Array(3).fill('cloud-command-repeated'),
  ]);
});

it('keeps a command before it carries it out', async () => {
  const { id, bytes } = describeCommand();
  let state: unknown;
  place.executors = {
    describe: async () => {
      state = await place.vault.call('cloudFind', id);
      return { outcome: 'ok' };
    },
  };
  await place.runner().take(bytes, never);
  expect(state).toMatchObject({ state: 'started' });
});

describe('a command that a crash has cut', () => {
  /** Never ends: the agent is gone before it does. */
  async function crashIn(kind: CommandKind, bytes: Uint8Array): Promise<void> {
    const begun = Promise.withResolvers<void>();
    place.executors = {
      [kind]: () => {
        place.executed.push(`${kind} begun`);
        begun.resolve();
        return new Promise(() => {});
      },
    };
    void place.runner().take(bytes, never);
    await begun.promise;
    place.executors = {};
    await place.reopen();
  }

  it('is begun again where that does no harm', async () => {
    const { id, bytes } = describeCommand();
    await crashIn('describe', bytes);
    const runner = place.runner();
    await runner.recover(never);
    await runner.take(bytes, never);
    expect(place.executed).toEqual(['describe begun', `describe ${id}`]);
    expect((await place.results()).at(-1)).toMatchObject({ phase: 'done', outcome: 'ok' });
  });

  it('has failed where it might be done twice, also when the stream brings it again', async () => {
    const { bytes } = callCommand();
    await crashIn('skill.call', bytes);
    await place.runner().take(bytes, never);
    expect(place.executed).toEqual(['skill.call begun']);
    expect(await place.results()).toMatchObject([
      { phase: 'received' },
      { phase: 'done', outcome: 'failed', code: 'INTERRUPTED' },
    ]);
  });
});

it('tells a failure by its code and no word of what was thrown', async () => {
  place.executors = {
    describe: async () => {
      throw new Error('jane@example.com');
    },
  };
  await place.runner().take(describeCommand().bytes, never);
  const [, done] = await place.results();
  expect(done).toMatchObject({ outcome: 'failed', code: 'INTERNAL' });
  expect(JSON.stringify([done, place.noted])).not.toContain('jane');
});

it('says so when a result is too large to be sent', async () => {
  place.executors = { describe: async () => ({ outcome: 'ok', data: 'x'.repeat(300_000) }) };
  await place.runner().take(describeCommand().bytes, never);
  expect((await place.results()).at(-1)).toMatchObject({ code: 'RESULT_TOO_LARGE' });
});

it('waits for a person, and does then what they decide, once', async () => {
  place.executors = { 'skill.remove': async () => ({ outcome: 'pending' }) };
  place.approved = {
    'skill.remove': async ({ skill }) => {
      place.executed.push(`removed ${skill}`);
      return { outcome: 'ok' };
    },
  };
  const sign = (skill: string) =>
    signCommand('skill.remove', { skill }, { agent: AGENT, key: place.key, now: place.now });
  const wanted = sign('notes');
  const unwanted = sign('mail');
  const agreed = { id: wanted.id, isApproved: true, by: 'extension' } as const;
  const declined = { id: unwanted.id, isApproved: false, by: 'cli' } as const;
  for (const { bytes } of [wanted, unwanted]) await place.runner().take(bytes, never);
  expect(place.executed).toEqual([]);
  await place.reopen();
  place.now += 86_400_000;
  const runner = place.runner();
  await runner.take(wanted.bytes, never);
  expect(await runner.decide(agreed, never)).toMatchObject({ outcome: 'ok' });
  expect(await runner.decide(declined, never)).toMatchObject({ code: 'DECLINED' });
  expect(await runner.decide(agreed, never)).toBeUndefined();
  expect(place.executed).toEqual(['removed notes']);
  expect(place.noted).toContainEqual({
    event: 'cloud-command-decided',
    command: wanted.id,
    decision: 'approved',
    by: 'extension',
  });
  expect((await place.results()).filter(({ phase }) => phase === 'done')).toMatchObject([
    { command: wanted.id, outcome: 'ok' },
    { command: unwanted.id, outcome: 'refused', code: 'DECLINED' },
  ]);
});

it('takes other commands while one is carried out that a person has agreed to, and no second word on it', async () => {
  const end = Promise.withResolvers<void>();
  place.executors = { 'model.install': async () => ({ outcome: 'pending' }) };
  place.approved = {
    'model.install': async (_args, { onProgress }) => {
      onProgress?.(1, 2);
      await end.promise;
      return { outcome: 'ok' };
    },
  };
  const { id, bytes } = modelCommand();
  const runner = place.runner();
  await runner.take(bytes, never);
  const seen: number[] = [];
  const agreed = {
    id,
    isApproved: true,
    by: 'cli',
    onProgress: (n: number) => seen.push(n),
  } as const;
  const deciding = runner.decide(agreed, never);
  await expect.poll(() => seen).toEqual([1]);
  const other = describeCommand();
  await runner.take(other.bytes, never);
  expect(place.executed).toEqual([`describe ${other.id}`]);
  for (const isApproved of [true, false])
    await expect(runner.decide({ ...agreed, isApproved }, never)).rejects.toMatchObject({
      code: 'CLOUD_ORDER_MISSING',
    });
  end.resolve();
  expect(await deciding).toEqual({ outcome: 'ok' });
});

it('has a command wait again that was cut while it was carried out', async () => {
  place.executors = { 'model.install': async () => ({ outcome: 'pending' }) };
  place.approved = {
    'model.install': async (_args, { signal }) => {
      if (isCut) stop.abort(new Error('enough'));
      signal.throwIfAborted();
      return { outcome: 'ok' };
    },
  };
  const stop = new AbortController();
  let isCut = true;
  const { id, bytes } = modelCommand();
  const runner = place.runner();
  await runner.take(bytes, never);
  const agreed = { id, isApproved: true, by: 'cli' } as const;
  await expect(runner.decide({ ...agreed, signal: stop.signal }, never)).rejects.toThrow('enough');
  isCut = false;
  expect(await runner.decide(agreed, never)).toEqual({ outcome: 'ok' });
});

it('tells the operator of no folder of this machine', async () => {
  place.executors = {
    'skill.remove': () => {
      throw unwritable('/home/anna/skills', new Error());
    },
  };
  const args = { skill: 'notes' };
  const { bytes } = signCommand('skill.remove', args, {
    agent: AGENT,
    key: place.key,
    now: place.now,
  });
  await place.runner().take(bytes, never);
  const [, done] = await place.results();
  expect(done).toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  expect(JSON.stringify(done)).not.toContain('anna');
});

it('says again that it has a command that waits for a person, when that comes again', async () => {
  place.executors = { 'skill.remove': async () => ({ outcome: 'pending' }) };
  const { id, bytes } = signCommand(
    'skill.remove',
    { skill: 'notes' },
    { agent: AGENT, key: place.key, now: place.now },
  );
  const runner = place.runner();
  await runner.take(bytes, never);
  const told = await place.vault.call('cloudOutbox', 9);
  const ids = told.map((entry) => entry.id);
  await place.vault.call('cloudSent', ids);
  await runner.take(bytes, never);
  expect(await place.results()).toMatchObject([{ command: id, phase: 'received' }]);
});

it('lets no more than a hundred wait for a person', async () => {
  place.executors = { message: async () => ({ outcome: 'ok', noted: true }) };
  const runner = place.runner();
  const signing = { agent: AGENT, key: place.key, now: place.now };
  for (let i = 0; i < 102; i++)
    await runner.take(signCommand('message', { text: `${i}` }, signing).bytes, never);
  expect(await place.vault.call('cloudOrderHeads')).toHaveLength(100);
  const done = (await place.results()).filter(({ phase }) => phase === 'done');
  expect(done.filter(({ code }) => code === 'DECLINED')).toHaveLength(2);
  expect(done).toHaveLength(102);
});

it('holds the time of a command against its own clock, and never takes what it has forgotten', async () => {
  const runner = place.runner();
  const early = describeCommand(place.now + 31_000);
  const late = describeCommand(place.now - 600_000);
  for (const { bytes } of [early, late]) await runner.take(bytes, never);
  await runner.take(describeCommand(place.now + 29_000).bytes, never);
  expect(reasons()).toEqual(['NOT_YET_VALID', 'EXPIRED']);

  const old = describeCommand();
  await runner.take(old.bytes, never);
  await place.vault.call(
    'cloudSent',
    (await place.vault.call('cloudOutbox', 99)).map(({ id }) => id),
  );
  const then = place.now;
  place.now += 60 * 86_400_000;
  await place.reopen();
  await place.runner().take(describeCommand().bytes, never);
  expect(await place.vault.call('cloudFind', old.id)).toBeUndefined();
  place.now = then;
  await place.reopen();
  place.executed.length = 0;
  await place.runner().take(old.bytes, never);
  expect(place.executed).toEqual([]);
  expect(reasons().at(-1)).toBe('EXPIRED');
});

it('forgets old commands while it runs, not only when it starts', async () => {
  const runner = place.runner();
  const old = describeCommand();
  await runner.take(old.bytes, never);
  const sent = (await place.vault.call('cloudOutbox', 99)).map(({ id }) => id);
  await place.vault.call('cloudSent', sent);
  place.now += 30 * 86_400_000;
  await runner.take(describeCommand().bytes, never);
  expect(await place.vault.call('cloudFind', old.id)).toBeUndefined();
  await runner.take(old.bytes, never);
  expect(reasons()).toEqual(['EXPIRED']);
});

it('refuses another command under an id that came before, and leaves the answer to the first', async () => {
  const id = describeCommand().id;
  const signing = { agent: AGENT, key: place.key, now: place.now, id };
  const runner = place.runner();
  await runner.take(signCommand('describe', {}, signing).bytes, never);
  await runner.take(signCommand('logs', { lines: 1 }, signing).bytes, never);
  expect(place.executed).toEqual([`describe ${id}`]);
  expect(reasons()).toEqual(['REPLAYED']);
  expect(await place.results()).toHaveLength(2);
});

it('takes only kinds its owner lets in, and no command changes that', async () => {
  Object.assign(place.standing, { allowed: new Set(['describe']) });
  const { bytes } = callCommand();
  await place.runner().take(bytes, never);
  Object.assign(place.standing, { allowed: new Set(['describe', 'skill.call']) });
  await place.runner().take(bytes, never);
  expect(place.executed).toEqual([]);
  expect(reasons()).toEqual(['KIND_NOT_ALLOWED']);
  expect(await place.results()).toMatchObject([{ outcome: 'refused', code: 'KIND_NOT_ALLOWED' }]);
});

describe('pinned keys', () => {
  const next = generateKeyPairSync('ed25519').privateKey;
  const pinned = () => place.standing.signers.map(({ id }) => id);
  const signing = (key = place.key) => ({ agent: AGENT, key, now: place.now });

  it('go from one to the next by way of both', async () => {
    const runner = place.runner();
    await runner.take(describeCommand(place.now, next).bytes, never);
    await runner.take(signSigners({ pin: next }, signing()).bytes, never);
    expect(pinned()).toEqual([signerOf(place.key).id, signerOf(next).id]);
    await runner.take(describeCommand(place.now, next).bytes, never);
    const old = signerOf(place.key).id;
    await runner.take(signSigners({ drop: old }, signing(next)).bytes, never);
    await runner.take(describeCommand().bytes, never);
    expect(pinned()).toEqual([signerOf(next).id]);
    expect(place.executed).toHaveLength(1);
    expect(reasons()).toEqual(['UNKNOWN_SIGNER', 'UNKNOWN_SIGNER']);
  });

  it('are never more than two, never dropped by themselves, and never one nobody has', async () => {
    const runner = place.runner();
    const third = generateKeyPairSync('ed25519').privateKey;
    await runner.take(signSigners({ pin: next }, signing()).bytes, never);
    await runner.take(signSigners({ pin: third }, signing()).bytes, never);
    await runner.take(signSigners({ drop: signerOf(place.key).id }, signing()).bytes, never);
    expect(reasons()).toEqual(['BAD_STATEMENT', 'BAD_STATEMENT']);
    expect(pinned()).toHaveLength(2);
  });

  it('are none that their holder has not signed for', async () => {
    const { bytes } = signSigners({ pin: next }, signing());
    const { signature: _, ...statement } = JSON.parse(bytes.toString());
    const proof = signatureOf({ nothing: true }, next);
    const unproven = { ...statement, proof };
    const signature = signatureOf(unproven, place.key);
    await place.runner().take(canonicalBytes({ ...unproven, signature }), never);
    expect(reasons()).toEqual(['BAD_STATEMENT']);
    expect(pinned()).toHaveLength(1);
  });
});
