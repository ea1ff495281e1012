import { expect, it, vi } from 'vitest';
import type { MethodName, Params, Peer } from '../../shared/protocol/index.ts';
import { connectRelay } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const world = hostPerTest();
const PASSPHRASE = 'correct horse';
const VALUE = 'planted-6b2e-value';
const HERE = 'https://chat.example';
const ITEM = { kind: 'secret', label: 'Bank', tags: [], value: VALUE } as const;

async function cli(line: string, input = ''): Promise<string> {
  const { code, stdout, stderr } = await world.host.cli(line.split(' '), input);
  expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function browser(): Promise<Peer> {
  return (await connectRelay(world.host)).peer;
}

/** The code of what the agent answers instead. */
async function refusal<M extends MethodName>(
  peer: Peer,
  method: M,
  params: Params<M>,
): Promise<string> {
  return peer.request(method, params).then(
    () => 'answered',
    (error) => error.code,
  );
}

it('a browser saves an item, chooses it, has it filled in, and takes it back', async () => {
  await cli('vault create --keep file');
  const peer = await browser();
  const { id } = await peer.request('vault.save', {
    ...ITEM,
    tags: [],
    origin: HERE,
    onlyThere: true,
  });
  expect(JSON.parse(await cli('vault get Bank --json'))).toMatchObject({
    value: VALUE,
    origin: HERE,
  });
  const { items } = await peer.request('vault.choices', { origin: HERE });
  expect(items).toMatchObject([{ id, label: 'Bank', fits: true }]);
  expect(JSON.stringify(items)).not.toContain(VALUE);
  const fill = { id, origin: HERE, confirmed: false };
  expect(await peer.request('vault.fill', fill)).toEqual({ value: VALUE });
  await peer.request('vault.unsave', { id });
  expect(await cli('vault list')).toBe('Nothing is saved here.\n');
  peer.close();
});

it('an item of another site is given away only when that was confirmed', async () => {
  await cli('vault create --keep file');
  await cli('vault put --label Bank --origin https://bank.example', VALUE);
  const peer = await browser();
  const [item] = (await peer.request('vault.choices', { origin: HERE })).items;
  expect(item).toMatchObject({ fits: false });
  const { id } = item!;
  expect(await refusal(peer, 'vault.fill', { id, origin: HERE, confirmed: false })).toBe(
    'ITEM_NOT_FOR_ORIGIN',
  );
  const filled = await peer.request('vault.fill', { id, origin: HERE, confirmed: true });
  expect(filled).toEqual({ value: VALUE });
  const log = await cli('audit tail --json');
  const said = { event: 'item-filled', itemId: id, site: HERE, basis: 'confirmed' };
  expect(
    log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toContainEqual(expect.objectContaining(said));
  expect(log).not.toMatch(/planted|Bank/);
  peer.close();
});

it('a browser reads, changes and removes nothing else, nor what another one has saved', async () => {
  await cli('vault create --keep file');
  const [one, other] = [await browser(), await browser()];
  const { id } = await one.request('vault.save', { ...ITEM, tags: [], onlyThere: false });
  expect(await refusal(other, 'vault.unsave', { id })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.get', { id })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.list', {})).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.put', { ...ITEM, tags: [] })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.edit', { id, changes: {} })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.remove', { id })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.create', { provider: 'file' })).toBe('AGENT_REFUSED');
  expect(await refusal(one, 'vault.wipe', {})).toBe('AGENT_REFUSED');
  one.close();
  other.close();
});

it('a browser opens and locks the vault, and hears when somebody else does', async () => {
  await cli('vault create --keep passphrase', PASSPHRASE);
  const peer = await browser();
  const changed = vi.fn();
  peer.on('vault.changed', changed);
  const heardOnce = async () => {
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    changed.mockClear();
  };
  await cli('vault lock');
  await heardOnce();
  expect(await refusal(peer, 'vault.unlock', { passphrase: 'wrong' })).toBe('KEY_WRONG');
  expect(await peer.request('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({
    state: 'unlocked',
  });
  await heardOnce();
  await cli('vault put --label Bank', VALUE);
  await heardOnce();
  expect(await peer.request('vault.lock', {})).toMatchObject({ state: 'locked' });
  expect(await refusal(peer, 'vault.choices', { origin: HERE })).toBe('VAULT_LOCKED');
  peer.close();
});
