import type { Span } from '../../shared/detect/index.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { type AuditEvent, type AuditLog, openAuditLog } from '../audit/index.ts';
import type { LinkClient } from '../link/handshake.ts';
import type { AgentLogger } from './log.ts';

type Client = Extract<AuditEvent, { event: 'text-redacted' }>['client'];

/** The agent's end of the audit log. Nothing it does may keep a message waiting or make one fail. */
export class AuditTrail {
  readonly #log: AuditLog | undefined;

  private constructor(log: AuditLog | undefined) {
    this.#log = log;
  }

  /** Opens the log; where that fails the agent goes on without one, and says so in its own log. */
  static async open(folder: string, logger: AgentLogger): Promise<AuditTrail> {
    const onFailure = (error: unknown) =>
      logger.error({ event: 'audit-not-written', code: toLifeSavorError(error).code });
    try {
      return new AuditTrail(await openAuditLog({ folder, onFailure }));
    } catch (error) {
      onFailure(error);
      return new AuditTrail(undefined);
    }
  }

  note(event: AuditEvent): void {
    this.#log?.append(event);
  }

  /** From now on records are sealed, and what was written before is vouched for. */
  async unlock(key: Uint8Array): Promise<void> {
    await this.#log?.unlock(key).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#log?.close().catch(() => undefined);
  }
}

/** What Chromium calls an extension; Firefox gives the relay another name, which is no origin. */
const EXTENSION = /^chrome-extension:\/\/[a-p]{32}(?=\/|$)/;

/** How the log names who asked. */
export function auditClient({ role, origin }: LinkClient): Client {
  if (role === 'cli') return { role: 'cli' };
  const bare = EXTENSION.exec(origin)?.[0];
  return { role: 'extension', ...(bare !== undefined && { origin: bare }) };
}

/** How the log names where a text goes; `undefined` for what is no site. */
export function auditSite(site: string): string | undefined {
  if (site === 'cli') return site;
  return URL.parse(site.includes('://') ? site : `https://${site}`)?.origin;
}

/** How many of each type. */
export function countsOf(spans: readonly Pick<Span, 'type'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of spans) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
