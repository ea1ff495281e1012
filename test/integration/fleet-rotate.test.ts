import { jetstreamManager } from '@nats-io/jetstream';
import { expect, it } from 'vitest';
import { STREAMS } from '../../native-host/cloud/wire/subjects.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';
import { cloudPlace } from './nats/cloud-place.ts';
import { eventually } from './nats/eventually.ts';

const world = hostPerTest();
const place = cloudPlace(world, { heartbeatSeconds: 5 });
const { cli } = place;

const rotating = (...more: string[]) => {
  const { path } = place.fleet.folder;
  return ['fleet', 'rotate', ...more, '--json', '--dir', path];
};
const signersOf = () => place.fleet.folder.settings().signers.map(({ id }) => id);

it('sends a change of the signing key again that the servers have lost, and signs with it meanwhile', async () => {
  await place.enroll();
  const [old] = signersOf();
  await cli('agent stop');
  const first = world.host.cli(rotating('--wait', '60', '--again', '1'));
  await eventually(() => signersOf().length === 2);
  const manager = await jetstreamManager(place.admin, { checkAPI: false });
  await manager.streams.purge(STREAMS.commands);
  await cli('agent start');
  const begun = await first;
  expect(begun.code).toBe(0);
  expect(jsonLines(begun.stdout)).toMatchObject([{ phase: 'done', outcome: 'ok' }]);

  const id = await place.publish(place.sign('describe', {}));
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
  const finished = await world.host.cli(rotating('--finish', '--wait'));
  expect(jsonLines(finished.stdout)).toMatchObject([{ phase: 'done', outcome: 'ok' }]);
  expect(signersOf()).not.toContain(old);
  expect((await place.status()).signers).toEqual(signersOf());
});

it('counts for all that is signed from then on, also where some have not answered in time', async () => {
  await place.enroll();
  await cli('agent stop');
  const { code, stdout } = await world.host.cli(rotating('--wait', '2'));
  expect({ code, error: jsonLines(stdout)[0].error.code }).toEqual({ code: 5, error: 'TIMEOUT' });
  expect(signersOf()).toHaveLength(2);
  const id = await place.publish(place.sign('describe', {}));
  await cli('agent start');
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
});
