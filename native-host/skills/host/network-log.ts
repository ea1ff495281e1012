import type { SkillConnection } from '../../../shared/protocol/skills.ts';
import type { NetworkEvent } from '../sandbox/index.ts';

/** A skill that asks for more different hosts is counted, and its hosts are not kept. */
const MOST_HOSTS = 100;
/** The same connection is told again after so long. */
const TELL_AGAIN_MS = 10 * 60_000;
/** In that time no more than so many are told: a skill may ask for any number of names. */
const MOST_TOLD = 20;

/** What one skill connected to, or was refused. It never holds more than a path and headers would tell: host and port. */
export class NetworkLog {
  readonly #onNew: (event: NetworkEvent) => void;
  readonly #now: () => number;
  readonly #kept = new Map<string, SkillConnection>();
  readonly #told = new Set<string>();
  #toldSince = Number.NEGATIVE_INFINITY;
  /** Connections that were made. */
  allowed = 0;
  /** Connections that were refused, or failed. */
  refused = 0;

  /** @param onNew told of a connection unlike those of the last ten minutes, of twenty at most */
  constructor(onNew: (event: NetworkEvent) => void, now: () => number = () => performance.now()) {
    this.#onNew = onNew;
    this.#now = now;
  }

  add(event: NetworkEvent): void {
    const { host, port, verdict } = event;
    if (verdict === 'allowed') this.allowed++;
    else this.refused++;
    const key = `${verdict} ${host}:${port}`;
    const known = this.#kept.get(key);
    if (known) known.count++;
    else if (this.#kept.size < MOST_HOSTS) this.#kept.set(key, { host, port, verdict, count: 1 });
    this.#tell(key, event);
  }

  /** Each kind once, with how often; the first that was asked for comes first. */
  list(): SkillConnection[] {
    return [...this.#kept.values()].map((connection) => ({ ...connection }));
  }

  #tell(key: string, event: NetworkEvent): void {
    const now = this.#now();
    if (now - this.#toldSince >= TELL_AGAIN_MS) {
      this.#told.clear();
      this.#toldSince = now;
    }
    if (this.#told.has(key) || this.#told.size >= MOST_TOLD) return;
    this.#told.add(key);
    this.#onNew(event);
  }
}
