import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { SkillHost } from '../skills/host/skill-host.ts';
import type { OpenSkillsOptions } from './open-skills.ts';

/** The agent has answered its first messages by then: what skills need is large. */
const OPEN_AFTER_MS = 3000;

/** The skills of this user, opened when somebody asks for them, or a while after the start. */
export class SkillsSource {
  readonly #options: OpenSkillsOptions;
  #opened: Promise<SkillHost> | undefined;

  constructor(options: OpenSkillsOptions) {
    this.#options = options;
    const timer = setTimeout(() => void this.#openQuietly(), OPEN_AFTER_MS).unref();
    options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** @throws LifeSavorError OUTPUT_UNWRITABLE where their folder cannot be made; the next may do better. */
  open(): Promise<SkillHost> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Ends what runs of them. Never rejects. */
  async close(): Promise<void> {
    const host = await this.#opened?.catch(() => undefined);
    await host?.close();
  }

  async #open(): Promise<SkillHost> {
    try {
      const { openSkills } = await import('./open-skills.ts');
      return await openSkills(this.#options);
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  async #openQuietly(): Promise<void> {
    try {
      await this.open();
    } catch (error) {
      this.#options.logger.error({ event: 'skills-failed', code: toLifeSavorError(error).code });
    }
  }
}
