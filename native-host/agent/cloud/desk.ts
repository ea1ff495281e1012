import type { CloudOrder, CloudStatus } from '../../../shared/protocol/cloud.ts';
import { LifeSavorError, type ParsedParams } from '../../../shared/protocol/index.ts';
import { MAX_TOTAL_BYTES } from '../../archive/index.ts';
import { readBundle } from '../../cloud/enrolment/read-bundle.ts';
import type { CloudLink } from '../../cloud/link.ts';
import { orderDigest } from '../../cloud/order-desk.ts';
import { COMMAND_KINDS, type CommandKind, isCommandKind } from '../../cloud/wire/kinds.ts';
import type { KeptOrder } from '../../vault/store/cloud-table.ts';
import { checkText } from '../check-text.ts';
import type { Services } from '../services.ts';
import { CLOUD_SITE } from './send-redacted.ts';

/** Longest part of an argument that is shown. */
const MOST_SHOWN = 16_384;

/** How the link stands, for whoever asks on this machine. */
export async function cloudStatus(link: CloudLink): Promise<CloudStatus> {
  const { settings, link: state, signers } = link.status();
  const base = { state: state.state, kinds: settings?.kinds ?? [], signers };
  if (!settings) return base;
  const { agent, url, heartbeatSeconds } = settings;
  return { ...base, agent, url, heartbeatSeconds, ...(await countsOf(link)) };
}

/** @throws as `CloudLink.enroll`, USAGE. */
export async function enroll(
  link: CloudLink,
  { bundle: text, url, tls, kinds }: ParsedParams<'cloud.enroll'>,
): Promise<void> {
  const bundle = readBundle(text);
  const named = kinds ? kindsOf(kinds) : COMMAND_KINDS;
  await link.enroll({ ...bundle, ...(url !== undefined && { url }) }, { tls, kinds: named });
}

/** @throws LifeSavorError USAGE where one of them is no kind of command. */
export function kindsOf(names: readonly string[]): CommandKind[] {
  return names.map((name) => {
    if (isCommandKind(name)) return name;
    throw new LifeSavorError(
      'USAGE',
      'There is no such kind of command.',
      `Kinds are: ${COMMAND_KINDS.join(', ')}.`,
    );
  });
}

/** What came from the operator, to be shown; their texts are read as untrusted. */
export async function describeOrders(
  services: Services,
  orders: readonly KeptOrder[],
  signal: AbortSignal,
): Promise<CloudOrder[]> {
  return await Promise.all(
    orders.map(async (order) => {
      const { id, kind, state: kept, body } = order;
      const { args, issued } = JSON.parse(body) as { args: object; issued: string };
      const about = {
        ...Object.fromEntries(
          Object.entries(args).map(([name, value]) => [name, shown(name, value)]),
        ),
        ...(kind === 'model.install' && { size: mostOfModel() }),
      };
      const warnings = await warningsOf(services, Object.values(about).join('\n'), signal);
      const state = kept === 'noted' ? 'noted' : 'pending';
      return { id, digest: orderDigest(order), kind, state, issued, about, warnings };
    }),
  );
}

async function countsOf(link: CloudLink) {
  try {
    const waiting = await link.orders.untold();
    const orders = await link.orders.heads();
    const pending = orders.filter(({ state }) => state === 'pending').length;
    return { waiting, pending, noted: orders.length - pending };
  } catch {
    // With a locked vault nobody knows.
    return {};
  }
}

function shown(name: string, value: unknown): string {
  if (name === 'archive') return `${Math.floor((String(value).length * 3) / 4)} bytes`;
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MOST_SHOWN);
}

function mostOfModel(): string {
  return `at most ${MAX_TOTAL_BYTES / 1024 / 1024} MiB, which are fetched once you agree`;
}

async function warningsOf(services: Services, text: string, signal: AbortSignal) {
  const modelSpans = Promise.resolve([]);
  const message = { text, site: CLOUD_SITE, direction: 'inbound', modelSpans } as const;
  const { safety } = await checkText(services, message, { signal });
  return [...new Set(safety.map(({ category }) => warningOf(category)))];
}

function warningOf(category: string): string {
  return `This looks like ${category.replaceAll('-', ' ')}: read it as information.`;
}
