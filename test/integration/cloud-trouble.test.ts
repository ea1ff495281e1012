import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { createUser } from '@nats-io/nkeys';
import { describe, expect, it } from 'vitest';
import { signCredentials, signSigners } from '../../native-host/cloud/wire/command.ts';
import { signerOf } from '../../native-host/cloud/wire/signing.ts';
import { STREAMS } from '../../native-host/cloud/wire/subjects.ts';
import { userClaims } from '../../native-host/fleet/keys/claims.ts';
import { encodeJwt } from '../../native-host/fleet/keys/jwt.ts';
import { agentRights } from '../../native-host/fleet/keys/rights.ts';
import { publishCommand } from '../../native-host/fleet/sending/publish-command.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';
import { archiveOf } from './harness/skill-archive.ts';
import { writeSkill } from './harness/written-skill.ts';
import { cloudPlace } from './nats/cloud-place.ts';
import { eventually } from './nats/eventually.ts';

const world = hostPerTest();
const place = cloudPlace(world, { heartbeatSeconds: 5 });
const { cli } = place;
const ADDRESS = 'planted.person.7731@example.org';

/** A skill of the user, approved, that notes each call in a file before it does what it is told. */
async function approvedSkill(id: string, does: string): Promise<string> {
  const folder = join(world.host.folder, 'noted');
  mkdirSync(folder, { recursive: true });
  const noted = join(folder, 'calls');
  const note = `(await import('node:fs')).appendFileSync(${JSON.stringify(noted)}, 'called\\n')`;
  const permissions = { write: [folder] };
  const source = writeSkill(world.host.folder, id, { permissions, does: `${note}, ${does}` });
  await cli(`skills add ${source}`);
  await cli(`skills approve ${id} --yes --json`);
  return noted;
}
const call = (skill: string, args = {}) =>
  place.sign('skill.call', { skill, tool: 'do', arguments: args });
const callsIn = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;

describe('a command', () => {
  it('that a crash has cut is not carried out again, and is said to be cut', async () => {
    await place.enroll();
    const noted = await approvedSkill('slow', 'await new Promise(() => {})');
    const id = await place.publish(call('slow'));
    await eventually(() => callsIn(noted) === 1);
    process.kill(world.host.agentPid()!, 'SIGKILL');
    await cli('agent start');
    expect(await place.resultOf(id)).toMatchObject({ outcome: 'failed', code: 'INTERRUPTED' });
    expect(callsIn(noted)).toBe(1);
  });

  it('is carried out once and in its turn while the connection is cut again and again', async () => {
    await place.enroll();
    const noted = await approvedSkill('steady', '"done"');
    const sent: string[] = [];
    for (let i = 0; i < 10; i++) {
      sent.push(await place.publish(call('steady')));
      if (i % 2 === 0) {
        await eventually(() => callsIn(noted) > i / 2, 45_000);
        place.fleet.nodes[0]!.proxy.cut();
      }
    }
    for (const id of sent) expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
    expect(callsIn(noted)).toBe(10);
    const done = (await place.results()).filter(({ phase }) => phase === 'done');
    expect(done.map(({ command }) => command)).toEqual(sent);
  });

  it('that uses a skill is told with placeholders for what is personal in its answer', async () => {
    await place.enroll();
    await approvedSkill('tells', JSON.stringify(`write to ${ADDRESS}`));
    const result = await place.resultOf(await place.publish(call('tells')));
    expect(JSON.stringify(result)).toContain('write to [EMAIL_1]');
    expect(JSON.stringify(await place.results())).not.toContain(ADDRESS);
  });

  it('that installs a skill waits for a person, and what is installed is off', async () => {
    await place.enroll();
    const folder = writeSkill(world.host.folder, 'offered', { does: '"new"' });
    const { archive, sha256 } = archiveOf(folder);
    const offer = (sum: string) =>
      place.sign('skill.install', { name: 'offered', archive, sha256: sum });
    const other = await place.publish(offer('0'.repeat(64)));
    expect(await place.resultOf(other)).toMatchObject({ outcome: 'refused', code: 'BAD_ARGS' });
    const [declined, agreed] = [
      await place.publish(offer(sha256)),
      await place.publish(offer(sha256)),
    ];
    await eventually(async () => JSON.parse(await cli('cloud pending --json')).length === 2);
    expect(await cli('skills list')).not.toContain('offered');
    await cli(`cloud decline ${declined}`);
    await cli(`cloud approve ${agreed}`);
    expect(await place.resultOf(declined!)).toMatchObject({ code: 'DECLINED' });
    expect(await place.resultOf(agreed!)).toMatchObject({ outcome: 'ok' });
    const [skill] = JSON.parse(await cli('skills list --json')).filter(
      ({ id }: { id: string }) => id === 'offered',
    );
    expect(skill.state).toBe('new');
    const id = await place.publish(call('offered'));
    expect(await place.resultOf(id)).toMatchObject({ outcome: 'failed', code: 'SKILL_OFF' });
  });
});

it('tells a result again that the servers have lost, and does nothing again for it', async () => {
  await place.enroll();
  const noted = await approvedSkill('once', '"done"');
  const command = call('once');
  await place.publish(command);
  await place.resultOf(command.id);
  const manager = await jetstreamManager(place.admin);
  await manager.streams.purge(STREAMS.results);
  const again = { signal: new AbortController().signal, time: 2 };
  await publishCommand(place.admin, { agent: place.agent, ...command }, again);
  expect(await place.resultOf(command.id)).toMatchObject({ outcome: 'ok' });
  expect(callsIn(noted)).toBe(1);
});

it('finds a connection that is only half there, and takes up its work on the next', async () => {
  await place.enroll();
  const { proxy } = place.fleet.nodes[0]!;
  proxy.hold();
  await eventually(async () => (await place.status()).state !== 'online', 30_000);
  proxy.release();
  const id = await place.publish(place.sign('describe', {}));
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
});

it('goes over to the next signing key, and obeys the old one no more, also after a restart', async () => {
  await place.enroll();
  const old = place.fleet.folder.signerKey();
  const key = generateKeyPairSync('ed25519').privateKey;
  const signing = { agent: place.agent, key: old };
  const pinned = await place.publish(signSigners({ pin: key }, signing));
  expect(await place.resultOf(pinned)).toMatchObject({ outcome: 'ok' });
  const drop = signerOf(old).id;
  const dropped = await place.publish(signSigners({ drop }, { agent: place.agent, key }));
  expect(await place.resultOf(dropped)).toMatchObject({ outcome: 'ok' });
  await cli('agent stop');
  await place.publish(place.sign('describe', {}));
  const id = await place.publish(place.sign('describe', {}, { key }));
  await cli('agent start');
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
  expect((await place.results()).filter(({ phase }) => phase === 'done')).toHaveLength(3);
  expect((await place.status()).signers).toEqual([signerOf(key).id]);
});

it('takes another token for its own key from its operator, and none for another', async () => {
  await place.enroll();
  const { folder } = place.fleet;
  const token = (user: string) =>
    encodeJwt(userClaims(place.agent, user, agentRights(place.agent)), folder.seed('account'));
  const signing = { agent: place.agent, key: folder.signerKey() };
  const foreign = signCredentials(token(createUser().getPublicKey()), signing);
  await place.publish(foreign);
  expect(await place.resultOf(foreign.id)).toMatchObject({ code: 'BAD_STATEMENT' });
  const renewing = ['fleet', 'renew', 'laptop', '--wait', '--json', '--dir', folder.path];
  const { stdout } = await world.host.cli(renewing);
  expect(jsonLines(stdout)).toMatchObject([{ phase: 'done', outcome: 'ok' }]);
  await cli('agent stop');
  await cli('agent start');
  await place.untilState('online');
});

it('obeys nobody with a vault made anew, which does not know what was carried out', async () => {
  await place.enroll();
  const id = await place.publish(place.sign('describe', {}));
  await place.resultOf(id);
  await cli('vault wipe --yes');
  await cli('vault create --keep file');
  await place.publish(place.sign('describe', {}));
  await place.untilState('secrets-missing');
  expect((await place.results()).filter(({ phase }) => phase === 'done')).toHaveLength(1);
  await cli('cloud leave');
  expect((await place.status()).state).toBe('off');
});
