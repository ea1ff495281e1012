import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { hasLinkFile } from '../../cloud/enrolment/link-file.ts';
import type { CloudLink } from '../../cloud/link.ts';
import type { AgentLogger } from '../log.ts';
import type { Services } from '../services.ts';

export interface CloudSourceOptions {
  home: string;
  logFile: string;
  env: NodeJS.ProcessEnv;
  logger: AgentLogger;
  onChange(): void;
}

/** The agent has answered its first messages by then: what the link needs is large. */
const OPEN_AFTER_MS = 1500;

/** The link to the fleet. It is not even loaded where this agent belongs to none. */
export class CloudSource {
  readonly #options: CloudSourceOptions;
  readonly #end = new AbortController();
  #services: Services | undefined;
  #opened: Promise<CloudLink> | undefined;
  #link: CloudLink | undefined;

  constructor(options: CloudSourceOptions) {
    this.#options = options;
  }

  /** Begins where this agent is enrolled, a moment later. */
  start(services: Services): void {
    this.#services = services;
    if (!this.isEnrolled) return;
    const timer = setTimeout(() => void this.#openQuietly(), OPEN_AFTER_MS).unref();
    this.#end.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  get isEnrolled(): boolean {
    return hasLinkFile(this.#options.home);
  }

  open(): Promise<CloudLink> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** The vault was opened or locked, or skills came or went. */
  changed(): void {
    this.#link?.changed();
  }

  /** The machine woke up. */
  wake(): void {
    this.#link?.wake();
  }

  /** Says good-bye and ends; what is being carried out is cut. Never rejects. */
  async close(): Promise<void> {
    const link = await this.#opened?.catch(() => undefined);
    await link?.close();
    this.#end.abort();
  }

  async #openQuietly(): Promise<void> {
    try {
      await this.open();
    } catch (error) {
      const { code } = toLifeSavorError(error);
      this.#options.logger.error({ event: 'cloud-failed', code });
    }
  }

  async #open(): Promise<CloudLink> {
    const { openCloud } = await import('./open-cloud.ts');
    if (!this.#services) throw new Error('The agent has not started yet.');
    this.#link = openCloud({ ...this.#options, signal: this.#end.signal }, this.#services);
    this.#link.start();
    return this.#link;
  }
}
