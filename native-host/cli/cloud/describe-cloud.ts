import { printable } from '../../../shared/printable.ts';
import type { CloudOrder, CloudStatus } from '../../../shared/protocol/cloud.ts';

const STATES: Readonly<Record<CloudStatus['state'], string>> = {
  off: 'This agent belongs to no fleet.',
  paused: 'Paused. "lifesavor cloud resume" connects again.',
  'waiting-for-vault': 'Waiting for the vault. "lifesavor vault unlock" opens it.',
  'secrets-missing':
    'The vault has no credentials for this fleet. "lifesavor cloud leave", then enrol again.',
  connecting: 'Connecting.',
  online: 'Connected.',
  offline: 'No server can be reached; it is tried again.',
  revoked:
    'The servers do not let this agent in. Ask your operator; "lifesavor cloud resume" tries again.',
};

/** How the link stands, in a few lines. */
export function statusText(status: CloudStatus): string {
  const { state, agent, url, heartbeatSeconds, kinds, signers } = status;
  const lines = [STATES[state]];
  if (agent === undefined) return `${lines.join('\n')}\n`;
  lines.push(
    `  fleet      ${printable(url ?? '')}`,
    `  agent      ${agent}`,
    `  heartbeat  ${heartbeatSeconds} s`,
    `  lets in    ${kinds.join(', ') || 'no commands'}`,
    `  obeys      ${signers.length} pinned ${signers.length === 1 ? 'key' : 'keys'}`,
  );
  if (status.waiting !== undefined)
    lines.push(
      `  to tell    ${status.waiting} results`,
      `  for you    ${status.pending ?? 0} to decide, ${status.noted ?? 0} to read`,
    );
  return `${lines.join('\n')}\n`;
}

/** What the operator asks for, offers or writes. Every text of theirs is made harmless for a terminal. */
export function ordersText(orders: readonly CloudOrder[]): string {
  if (orders.length === 0) return 'Nothing waits for you.\n';
  return orders.map(orderText).join('\n');
}

/** What has been done, and what a person may want to do next. */
export function doneText({ kind, state, about }: CloudOrder): string {
  if (kind !== 'model.install' || state !== 'pending') return 'Done.\n';
  const name = printable(about.name ?? '');
  return `Installed. It is not used yet.\n  → lifesavor models use ${name}\n`;
}

function orderText({ id, kind, state, issued, about, warnings }: CloudOrder): string {
  const next = state === 'pending' ? 'approve or decline' : 'dismiss';
  const lines = [`${kind}  ${id}  ${issued}`];
  for (const [name, value] of Object.entries(about)) lines.push(`  ${name}: ${printable(value)}`);
  for (const warning of warnings) lines.push(`  ! ${warning}`);
  lines.push(`  → lifesavor cloud ${next}\n`);
  return lines.join('\n');
}
