import type { AuditRecord } from '../chain/record.ts';
import { GENESIS } from '../chain/seal.ts';

/** The latest removal the log tells of. */
interface Removal {
  firstSeq: number;
  firstPrev: string;
}

/**
 * Tells whether what is missing before the first record was removed by the agent itself. A removal
 * counts once a sealed record vouches for it; without a key every one does.
 */
export class Beginning {
  readonly #needsVouching: boolean;
  #first: { seq: number; prev: string } | undefined;
  #claimed: Removal | undefined;
  #latest: Removal | undefined;

  constructor(needsVouching: boolean) {
    this.#needsVouching = needsVouching;
  }

  /** The first record as it stands there. */
  begin({ seq, prev }: AuditRecord): void {
    this.#first ??= { seq, prev };
  }

  see(record: AuditRecord): void {
    if (record.event !== 'retention') return;
    this.#claimed = { firstSeq: record.firstSeq, firstPrev: record.firstPrev };
    if (!this.#needsVouching) this.vouch();
  }

  /** What was seen since the last call comes from the agent. */
  vouch(): void {
    this.#latest = this.#claimed ?? this.#latest;
    this.#claimed = undefined;
  }

  /** What was seen since then may come from anybody. */
  disown(): void {
    this.#claimed = undefined;
  }

  /** Whether a record of this number may be gone. */
  explains(seq: number): boolean {
    return this.isWhole && this.#first !== undefined && seq < this.#first.seq;
  }

  /** Whether the log begins where it has to. */
  get isWhole(): boolean {
    const [first, removal] = [this.#first, this.#latest];
    if (!first) return true;
    if (first.seq === 1) return first.prev === GENESIS.hash;
    if (!removal || removal.firstSeq < first.seq) return false;
    // A removal that was stopped half-way leaves more than it told of.
    return removal.firstSeq > first.seq || removal.firstPrev === first.prev;
  }
}
