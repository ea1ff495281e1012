import { expect, it, vi } from 'vitest';
import type { HandlerContext } from '../../../shared/protocol/index.ts';
import { type Decision, orderDigest } from '../../cloud/order-desk.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { KeptOrder } from '../../vault/store/cloud-table.ts';
import { vaultLocked } from '../../vault/vault-errors.ts';
import type { Services } from '../services.ts';
import { cloudHandlers } from './cloud.ts';

const BROWSER: LinkClient = { role: 'relay', origin: `chrome-extension://${'a'.repeat(32)}/` };
const CLI: LinkClient = { role: 'cli', origin: '' };
const CONTEXT = { signal: new AbortController().signal } as HandlerContext;
const REFUSED = { code: 'AGENT_REFUSED' };

const orderOf = (id: string, skill: string): KeptOrder => ({
  id,
  kind: 'skill.remove',
  state: 'pending',
  body: JSON.stringify({ args: { skill }, issued: '2026-01-01T00:00:00.000Z' }),
});
const ASKED = orderOf('01900000-0000-7000-8000-000000000001', 'notes');
const OTHER = orderOf('01900000-0000-7000-8000-000000000002', 'mail');

function connect(client = BROWSER) {
  let kept: KeptOrder[] | Error = [ASKED];
  const decide = vi.fn(async (_decision: Decision) => ({ outcome: 'ok' }) as const);
  const all = async () => {
    if (kept instanceof Error) throw kept;
    return kept;
  };
  const services = {
    cloud: { isEnrolled: true, open: async () => ({ orders: { all, decide } }) },
    detector: { scan: () => [] },
    policy: {
      current: () => ({ version: 1, profile: 'privacy', defaultAction: 'redact', rules: [] }),
    },
  } as unknown as Services;
  const handlers = cloudHandlers(services, client);
  return {
    decide,
    keep(next: KeptOrder[] | Error) {
      kept = next;
    },
    look: async () => await handlers['cloud.orders']!({}, CONTEXT),
    say: async (order: KeptOrder, approve = true) =>
      await handlers['cloud.decide']!(
        { id: order.id, digest: orderDigest(order), approve },
        CONTEXT,
      ),
    handlers,
  };
}

it('a browser is told what came, and may decide about that once', async () => {
  const browser = connect();
  const { orders } = await browser.look();
  expect(orders).toMatchObject([{ about: { skill: 'notes' }, digest: orderDigest(ASKED) }]);
  expect(await browser.say(ASKED)).toEqual({ outcome: 'ok' });
  const { id } = ASKED;
  const decision = { id, digest: orderDigest(ASKED), isApproved: true, by: 'extension' };
  expect(browser.decide).toHaveBeenCalledExactlyOnceWith(decision);
  await expect(browser.say(ASKED)).rejects.toMatchObject(REFUSED);
});

it('a browser may not decide about what it was not told, or what is another by now', async () => {
  const browser = connect();
  await expect(browser.say(ASKED)).rejects.toMatchObject(REFUSED);
  await browser.look();
  await expect(browser.say(OTHER)).rejects.toMatchObject(REFUSED);
  await expect(browser.say({ ...ASKED, body: OTHER.body })).rejects.toMatchObject(REFUSED);
  browser.keep([OTHER]);
  await browser.look();
  await expect(browser.say(ASKED)).rejects.toMatchObject(REFUSED);
  expect(browser.decide).not.toHaveBeenCalled();
});

it('what one browser was told is nothing another may decide about', async () => {
  await connect().look();
  await expect(connect().say(ASKED)).rejects.toMatchObject(REFUSED);
});

it('the command line decides without having asked over the same connection', async () => {
  const { say, decide } = connect(CLI);
  await say(ASKED, false);
  expect(decide).toHaveBeenCalledWith(expect.objectContaining({ isApproved: false, by: 'cli' }));
});

it('with a locked vault a browser hears so, and how to open it', async () => {
  const browser = connect();
  browser.keep(vaultLocked());
  await expect(browser.look()).rejects.toMatchObject({
    code: 'VAULT_LOCKED',
    nextStep: expect.stringContaining('vault unlock'),
  });
});

it.each(['cloud.enroll', 'cloud.leave', 'cloud.pause', 'cloud.resume', 'cloud.allow'] as const)(
  'a browser is refused %s',
  async (method) => {
    const handler = connect().handlers[method] as (params: object) => Promise<unknown>;
    await expect(handler({ kinds: [] })).rejects.toMatchObject(REFUSED);
  },
);
