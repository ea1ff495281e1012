import { LifeSavorError } from '../../../shared/protocol/index.ts';

/** How long a person may think about what they were shown. */
const THINKING_MS = 15 * 60_000;

interface Wish {
  id: string;
  hash: string;
  config: Readonly<Record<string, unknown>>;
  unsandboxed: boolean;
}

/**
 * What a browser was told about skills over one connection. It may approve that and nothing else:
 * approving is a person's act, and a person has to have seen what they approve.
 */
export class ShownSkills {
  readonly #shown = new Map<string, { hash: string; at: number }>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The connection was told what a skill may reach and what is odd in its files. */
  add(id: string, hash: string): void {
    this.#shown.set(id, { hash, at: this.#now() });
  }

  /** What was shown is good for one approval. @throws LifeSavorError AGENT_REFUSED. */
  take({ id, hash, config, unsandboxed }: Wish): void {
    if (unsandboxed || Object.keys(config).length > 0) throw onlyAsItIs();
    const shown = this.#shown.get(id);
    this.#shown.delete(id);
    if (shown?.hash !== hash || this.#now() - shown.at > THINKING_MS) throw notShown();
  }
}

function onlyAsItIs(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'A browser approves a skill as it is: without a word on settings, and in the sandbox.',
    'Set settings by themselves; for the rest use "lifesavor skills approve" in a terminal.',
  );
}

function notShown(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'A browser may approve only what it has just shown.',
    'Open the skill again and look at it.',
  );
}
