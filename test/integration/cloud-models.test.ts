import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import {
  type OfferedModel,
  offeredModel,
} from '../../native-host/inference/testing/offered-model.ts';
import { type Answer, cutAfter, type FileServer, startFileServer } from './harness/file-server.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';
import { cloudPlace } from './nats/cloud-place.ts';
import { eventually } from './nats/eventually.ts';
import { makeCertificates } from './nats/test-certificates.ts';

const MODELS = fileURLToPath(new URL('../../models', import.meta.url));
const NAME = 'clinic-names';
const TEXT = 'Please ask Anna Kowalska about it.';
const certificates = makeCertificates('models.example');
const { ca } = certificates;
const world = hostPerTest({ LIFESAVOR_MODEL: '' });
const place = cloudPlace(world);
const { cli } = place;
const MODEL = offeredModel(NAME, { folder: join(MODELS, 'pii-small') });

let server: FileServer;
afterAll(() => certificates.dispose());
beforeEach(async () => {
  const beside = dirname(world.host.program.cli);
  if (!readdirSync(beside).includes('models')) symlinkSync(MODELS, join(beside, 'models'));
  server = await startFileServer(certificates.server);
  await place.enroll(` --ca ${ca}`);
});
afterEach(() => server?.close());

const installed = () => join(world.host.paths.home, 'models');
const auditLog = () =>
  readdirSync(world.host.paths.auditFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(world.host.paths.auditFolder, name), 'utf8'))
    .join('');
const serve =
  (archive: Buffer): Answer =>
  (response) =>
    response.writeHead(200, { 'content-length': archive.length }).end(archive);

/** Offers what is at `/model.zip`; resolves once it waits for the person. */
async function offer({ sha256, archive }: OfferedModel, name = NAME): Promise<string> {
  if (!server.answers.has('/model.zip')) server.answers.set('/model.zip', serve(archive));
  const args = { name, url: server.url('/model.zip'), sha256 };
  const id = await place.publish(place.sign('model.install', args));
  await eventually(async () => (await cli('cloud pending --json')).includes(id), 20_000);
  return id;
}

it('installs a model once a person has agreed, and uses it once they choose it', async () => {
  const id = await offer(MODEL);
  const shown = await cli('cloud pending');
  expect(shown).toContain(server.url('/model.zip'));
  expect(shown).toContain('at most 200 MiB');
  expect(server.asked).toEqual([]);
  expect(await cli(`cloud approve ${id}`)).toContain(`lifesavor models use ${NAME}`);
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok', data: { model: NAME } });
  expect(readdirSync(installed())).toEqual([NAME]);

  expect(await cli('models list')).toContain(`from     ${server.url('/model.zip')}`);
  expect(await cli('models')).toContain('Used: pii-large, since nobody has chosen another one.');
  await cli(`models use ${NAME}`);
  const { stdout } = await world.host.cli(['scan', '--explain', '--json'], TEXT);
  expect(JSON.stringify(jsonLines(stdout)[0].findings)).toContain(NAME);
  expect(await cli('redact --conversation c', TEXT)).toContain('[PERSON_1]');
  expect(await cli('agent status')).toMatch(new RegExp(`model +${NAME}, loaded`));

  const again = await offer(MODEL);
  await cli(`cloud approve ${again}`);
  expect(await place.resultOf(again)).toMatchObject({ outcome: 'ok' });
  expect(server.asked).toHaveLength(1);

  expect(await cli(`models remove ${NAME}`)).toContain('Used: pii-large');
  expect(readdirSync(installed())).toEqual([]);
  for (const event of ['model-installed', 'model-chosen', 'model-removed'])
    expect(auditLog()).toContain(event);
});

/** Of the other answers to `/model.zip`, and what comes of each. */
const BAD: readonly [string, string, OfferedModel, Answer?][] = [
  ['another sum', 'MODEL_OTHER_SUM', { ...MODEL, sha256: '0'.repeat(64) }],
  ['another name', 'MODEL_OTHER_NAME', offeredModel('other')],
  [
    'a file that leads out',
    'MODEL_ARCHIVE_UNSAFE',
    offeredModel(NAME, { more: [{ name: '../../evil', content: 'x' }] }),
  ],
  [
    'a network of another model',
    'MODEL_UNSUPPORTED',
    offeredModel(NAME, { card: { types: ['URL'] } }),
  ],
  [
    'more than is taken',
    'DOWNLOAD_TOO_LARGE',
    MODEL,
    (response) => response.writeHead(200, { 'content-length': 300 * 1024 * 1024 }).end(),
  ],
  [
    'a way without TLS',
    'DOWNLOAD_FAILED',
    MODEL,
    (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/model.zip' }).end(),
  ],
  ['a part of it', 'DOWNLOAD_FAILED', MODEL, cutAfter(MODEL.archive.subarray(0, 100_000))],
];

it('installs nothing of what is not as it was offered, and tells the operator why', async () => {
  for (const [what, code, offered, answer] of BAD) {
    server.answers.set('/model.zip', answer ?? serve(offered.archive));
    const id = await offer(offered);
    const approved = await world.host.cli(['cloud', 'approve', id]);
    expect({ what, code: approved.code }).toEqual({ what, code: 1 });
    expect(approved.stdout).toContain(`${code}: `);
    const result = await place.resultOf(id);
    expect({ what, ...result }).toMatchObject({ what, outcome: 'failed', code });
    expect(JSON.stringify(result)).not.toContain(world.host.folder);
    expect(readdirSync(installed())).toEqual([]);
  }
  expect(existsSync(join(world.host.folder, 'evil'))).toBe(false);
  for (const name of ['pii-large', 'default']) {
    const args = { name, url: server.url('/model.zip'), sha256: MODEL.sha256 };
    const id = await place.publish(place.sign('model.install', args));
    expect(await place.resultOf(id)).toMatchObject({ outcome: 'failed', code: 'MODEL_EXISTS' });
  }
  expect(await cli('cloud pending')).toContain('Nothing waits');
  expect(await cli('models')).not.toContain(NAME);
});

it('leaves nothing half where it is cut, and can be agreed to again', async () => {
  let isHalf = false;
  const half: Answer = (response) => {
    response.write(MODEL.archive.subarray(0, 500_000));
    isHalf = true;
  };
  server.answers.set('/model.zip', half);
  const id = await offer(MODEL);
  const drafts = () => existsSync(installed()) && readdirSync(installed()).length > 0;

  const stopped = world.host.spawnCli(['cloud', 'approve', id]);
  await eventually(() => isHalf && drafts());
  const other = await place.publish(place.sign('describe', {}));
  expect(await place.resultOf(other)).toMatchObject({ outcome: 'ok' });
  stopped.kill('SIGINT');
  await eventually(() => !drafts());

  isHalf = false;
  world.host.spawnCli(['cloud', 'approve', id]);
  await eventually(() => isHalf && drafts());
  process.kill(world.host.agentPid()!, 'SIGKILL');
  expect(drafts()).toBe(true);
  await cli('agent start');
  await eventually(() => !drafts());

  server.answers.set('/model.zip', serve(MODEL.archive));
  await cli(`cloud approve ${id}`);
  expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
  expect(readdirSync(installed())).toEqual([NAME]);

  server.answers.set('/model.zip', half);
  isHalf = false;
  const left = await offer(offeredModel('others'), 'others');
  world.host.spawnCli(['cloud', 'approve', left]);
  await eventually(() => isHalf);
  await cli('cloud leave');
  await eventually(() => readdirSync(installed()).join() === NAME);
});
