import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { FIXTURE_MODEL } from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';
import { vaultCli } from './harness/vault-cli.ts';

const MODELS = fileURLToPath(new URL('../../models', import.meta.url));
/** Nobody but the model for tests takes that for a person. */
const TEXT = 'yesterday zorblat was here';

const world = hostPerTest({ LIFESAVOR_MODEL: '' });
const { cli, failure } = vaultCli(world);
const ownFolder = () => join(world.host.paths.home, 'models', 'mine');

beforeEach(() => {
  giveModels();
  cpSync(join(FIXTURE_MODEL.LIFESAVOR_MODELS, 'fixture'), ownFolder(), { recursive: true });
  const card = join(ownFolder(), 'model.json');
  writeFileSync(card, JSON.stringify({ ...JSON.parse(readFileSync(card, 'utf8')), id: 'mine' }));
});

/** The models of the product, where a build looks for them. */
function giveModels(): void {
  const folder = join(dirname(world.host.program.cli), 'models');
  if (!readdirSync(dirname(folder)).includes('models')) symlinkSync(MODELS, folder);
}
const finds = async (): Promise<string[]> => {
  const args = ['scan', '--json', '--show-values', '--skip', 'DATE_TIME'];
  const { code, stdout } = await world.host.cli(args, TEXT);
  expect(code).toBe(0);
  return jsonLines(stdout)[0].spans.map(({ value }: { value: string }) => value);
};
const agentFinds = async () => (await cli('redact --conversation c', TEXT)) !== TEXT;
const damage = () => writeFileSync(join(ownFolder(), 'model.onnx'), 'damaged');
const auditLog = () =>
  readdirSync(world.host.paths.auditFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(world.host.paths.auditFolder, name), 'utf8'))
    .join('');

it('is used once it was chosen, by commands and by the agent that runs, until another one is', async () => {
  expect(await finds()).toEqual([]);
  const listed = await cli('models list');
  expect(listed).toMatch(/^\* pii-large \d+ \(comes with Life Savor, 21\.\d MB\)$/m);
  expect(listed).toMatch(/^ {2}mine 1 \(put there by hand/m);
  expect(listed).toContain('Used: pii-large, since nobody has chosen another one.');
  expect(await agentFinds()).toBe(false);
  const pid = world.host.agentPid();
  expect(await cli('models use mine')).toBe('Used: mine, since it was chosen.\n');
  expect(await finds()).toEqual(['zorblat']);
  expect(await agentFinds()).toBe(true);
  expect(world.host.agentPid()).toBe(pid);
  expect(await cli('agent status')).toMatch(/model +mine, loaded/);
  expect(await cli('scan --explain --show-values', TEXT)).toContain('zorblat');
  expect(await cli('models use default')).toContain('Used: pii-large');
  expect(await finds()).toEqual([]);
  expect(auditLog().match(/model-chosen/g)).toHaveLength(2);
});

it('stays chosen over a restart of the agent, and counts for nothing where the environment names one', async () => {
  await cli('models use mine');
  await cli('agent stop');
  expect(JSON.parse(await cli('models list --json'))).toMatchObject({
    chosen: 'mine',
    why: 'chosen',
  });
  await cli('agent stop');
  world.host.env.LIFESAVOR_MODEL = 'pii-small';
  expect(await finds()).toEqual([]);
  expect(await cli('models')).toMatch(
    /Used: pii-small, since LIFESAVOR_MODEL names it\.\n +mine was/,
  );
});

it('gives way to the one of the product where it cannot be loaded, and everybody says so', async () => {
  await cli('models use mine');
  await cli('agent stop');
  damage();
  const { code, stdout, stderr } = await world.host.cli(['scan', '--json'], 'Ask Anna Kowalska.');
  expect(code).toBe(0);
  expect(stdout).toContain('PERSON');
  expect(stderr).toMatch(/is damaged.* pii-large is used; see "lifesavor models"\.\n$/);
  await cli('redact --conversation c', TEXT);
  const instead = { id: 'mine', code: 'MODEL_CORRUPT' };
  const { model } = JSON.parse(await cli('agent status --json'));
  expect(model).toMatchObject({ id: 'pii-large', state: 'ready', insteadOf: instead });
  expect(await cli('agent status')).toContain('mine cannot be loaded: MODEL_CORRUPT');
  expect(await cli('models list')).toContain('Used: pii-large, since mine cannot be loaded');
  const doctor = jsonLines((await world.host.cli(['doctor', '--json'])).stdout);
  const about = doctor.filter(({ check }) => check.startsWith('model'));
  expect(about.map(({ check, state }) => `${check} ${state}`)).toEqual([
    'model choice ok',
    'model files fail',
    'model files ok',
    'model ok',
  ]);
  expect(about[1].message).toContain('pii-large is used instead.');
});

it('may be taken away altogether, or the file with the choice be damaged', async () => {
  await cli('models use mine');
  rmSync(ownFolder(), { recursive: true });
  const { stderr } = await world.host.cli(['scan'], TEXT);
  expect(stderr).toContain('pii-large is used');
  writeFileSync(join(world.host.paths.home, 'models.json'), '{');
  const { stdout } = await world.host.cli(['doctor']);
  expect(stdout).toMatch(/^warn {2}model choice: .*which model was chosen.*pii-large is used/m);
  expect(await cli('models')).toContain('Choose again with "lifesavor models use"');
  expect(await cli('models use default')).toContain('Used: pii-large');
});

it('that is not there, or comes with the product, is not chosen or removed', async () => {
  damage();
  expect(await failure('models use nobody')).toEqual({ code: 8, error: 'MODEL_MISSING' });
  expect(await failure('models use mine')).toEqual({ code: 8, error: 'MODEL_CORRUPT' });
  expect(await failure('models use ../mine')).toEqual({ code: 2, error: 'INVALID_PARAMS' });
  expect(await failure('models remove pii-small')).toEqual({ code: 8, error: 'MODEL_KEPT' });
  expect(await failure('models remove mine')).toEqual({ code: 8, error: 'MODEL_KEPT' });
});
