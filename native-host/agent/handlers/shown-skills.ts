import { LifeSavorError } from '../../../shared/protocol/index.ts';
import { Shown } from './shown.ts';

interface Wish {
  id: string;
  hash: string;
  config: Readonly<Record<string, unknown>>;
  unsandboxed: boolean;
}

/** What a browser was told about skills over one connection: it may approve that and nothing else. */
export class ShownSkills {
  readonly #shown: Shown;

  constructor(now?: () => number) {
    this.#shown = new Shown(now);
  }

  /** The connection was told what a skill may reach and what is odd in its files. */
  add(id: string, hash: string): void {
    this.#shown.add(id, hash);
  }

  /** What was shown is good for one approval. @throws LifeSavorError AGENT_REFUSED. */
  take({ id, hash, config, unsandboxed }: Wish): void {
    if (unsandboxed || Object.keys(config).length > 0) throw onlyAsItIs();
    if (!this.#shown.take(id, hash)) throw notShown();
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
