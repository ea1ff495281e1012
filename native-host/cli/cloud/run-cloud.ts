import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CloudOrder, CloudStatus } from '../../../shared/protocol/cloud.ts';
import { LifeSavorError, type Params } from '../../../shared/protocol/index.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';
import { doneText, ordersText, statusText } from './describe-cloud.ts';
import { FetchProgress } from './fetch-progress.ts';

export interface JsonOption {
  json?: boolean;
}

export interface EnrolCommand extends JsonOption {
  creds?: string;
  token?: string;
  url?: string;
  ca?: string;
  cert?: string;
  key?: string;
  allow?: string;
}

/** Approving installs or removes something, which may have to be fetched and tried first. */
const DECISION_MS = 15 * 60_000;

export async function showStatus(options: JsonOption, context: CliContext): Promise<void> {
  const status = await withAgent(context, (agent) => agent.request('cloud.status', {}));
  await show(status, statusText(status), options, context);
}

/** @throws LifeSavorError USAGE, INPUT_UNREADABLE, those of `cloud.enroll`. */
export async function enroll(options: EnrolCommand, context: CliContext): Promise<void> {
  const { url, allow } = options;
  const params: Params<'cloud.enroll'> = {
    bundle: await bundleOf(options, context),
    ...(url !== undefined && { url }),
    ...(allow !== undefined && { kinds: allow.split(',').filter(Boolean) }),
    tls: filesOf(options),
  };
  const status = await withAgent(context, (agent) => agent.request('cloud.enroll', params));
  await show(status, statusText(status), options, context);
}

export async function change(
  what: 'leave' | 'pause' | 'resume',
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const status = await withAgent(context, (agent) => agent.request(`cloud.${what}`, {}));
  await show(status, statusText(status), options, context);
}

export async function allow(
  kinds: string[],
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const status = await withAgent(context, (agent) => agent.request('cloud.allow', { kinds }));
  await show(status, statusText(status), options, context);
}

export async function showOrders(options: JsonOption, context: CliContext): Promise<void> {
  const { orders } = await withAgent(context, (agent) => agent.request('cloud.orders', {}));
  await show(orders, ordersText(orders), options, context);
}

/** @throws LifeSavorError CLOUD_ORDER_MISSING, CLOUD_ORDER_CHANGED, those of carrying it out. */
export async function decide(
  decision: 'approve' | 'decline' | 'dismiss',
  given: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const progress = new FetchProgress(context);
  const { decided, order } = await withAgent(context, async (agent) => {
    const { orders } = await agent.request('cloud.orders', {});
    const order = oneOf(orders, given, decision === 'dismiss' ? 'noted' : 'pending');
    const { id, digest } = order;
    const request = { id, digest, approve: decision === 'approve', progressToken: id };
    const { signal } = context;
    const stop = agent.onProgress(id, (value) => progress.tell(value));
    try {
      const limits = { signal, timeoutMs: DECISION_MS };
      return { order, decided: await agent.request('cloud.decide', request, limits) };
    } finally {
      stop();
      progress.clear();
    }
  });
  const { outcome, code, message } = decided;
  const isMeant = outcome === 'ok' || code === 'DECLINED';
  if (!isMeant) context.status.set(1);
  const words = outcome === 'ok' ? doneText(order) : 'Done.\n';
  await show(decided, isMeant ? words : `${code}: ${message}\n`, options, context);
}

function oneOf(
  orders: readonly CloudOrder[],
  given: string,
  state: CloudOrder['state'],
): CloudOrder {
  const found = orders.filter((order) => order.state === state && order.id.endsWith(given));
  if (found.length === 1) return found[0]!;
  throw new LifeSavorError(
    'CLOUD_ORDER_MISSING',
    found.length === 0 ? 'No command of this id waits for you.' : 'Several end like that.',
    'See "lifesavor cloud pending".',
  );
}

/** @throws LifeSavorError USAGE, INPUT_UNREADABLE. */
async function bundleOf({ creds, token }: EnrolCommand, { stdin }: CliContext): Promise<string> {
  const given = creds ?? token;
  if (given === undefined || (creds !== undefined && token !== undefined))
    throw new LifeSavorError(
      'USAGE',
      'Name either a file or a token.',
      'Use --creds FILE or --token TOKEN, as your operator gave it to you.',
    );
  if (given === '-') return await text(stdin);
  if (token !== undefined) return token;
  try {
    return readFileSync(given, 'utf8');
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      `${given} cannot be read.`,
      'Check its name and that you may read it.',
      { cause },
    );
  }
}

/** The agent runs in another folder. */
function filesOf({ ca, cert, key }: EnrolCommand) {
  return {
    ...(ca !== undefined && { ca: resolve(ca) }),
    ...(cert !== undefined && { cert: resolve(cert) }),
    ...(key !== undefined && { key: resolve(key) }),
  };
}

async function show(
  data: CloudStatus | object,
  words: string,
  { json }: JsonOption,
  { out }: CliContext,
): Promise<void> {
  await out.write(json ? `${JSON.stringify(data)}\n` : words);
}
