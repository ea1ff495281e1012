import type { AuditRecord } from '../chain/record.ts';
import type { Beginning } from './beginning.ts';
import type { AuditReport } from './report.ts';

/**
 * Follows who answers for what. A run seals each record over the hash of the one before as it has it
 * in memory, so its first sealed record vouches for all it wrote without a key. What it found on the
 * disk when it started it cannot vouch for.
 */
export class Vouching {
  readonly #report: AuditReport;
  readonly #beginning: Beginning;
  readonly #hasKeys: boolean;
  /** Records without MAC that nobody has vouched for yet, all of one run. */
  #open = { boot: '', count: 0 };

  constructor(report: AuditReport, beginning: Beginning, hasKeys: boolean) {
    this.#report = report;
    this.#beginning = beginning;
    this.#hasKeys = hasKeys;
  }

  /** A record without MAC. */
  locked(record: AuditRecord): void {
    this.#keepRun(record);
    this.#beginning.see(record);
    this.#open = { boot: record.boot, count: this.#open.count + 1 };
  }

  /** A record whose MAC is right. */
  sealed(record: AuditRecord): void {
    this.#keepRun(record);
    this.#beginning.see(record);
    if (!this.#hasKeys) return;
    this.#beginning.vouch();
    this.#report.sealed++;
    this.#report.vouched += this.#open.count;
    this.#open.count = 0;
  }

  /** Nothing that comes vouches for what came before. */
  disown(): void {
    this.#beginning.disown();
    this.#report.unvouched += this.#open.count;
    this.#open = { boot: '', count: 0 };
  }

  #keepRun({ boot }: AuditRecord): void {
    if (boot !== this.#open.boot) this.disown();
  }
}
