import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { DEFAULT_POLICY, type Policy } from '../../../shared/policy/index.ts';
import { auditEventSchema } from '../../audit/events/event.ts';
import type { AuditEvent } from '../../audit/index.ts';
import { createVault, openVault } from '../../vault/open-vault.ts';
import { cloudOperations } from '../../vault/process/cloud-operations.ts';
import { testPlace } from '../../vault/testing/vault-place.ts';
import { Vault } from '../../vault/vault.ts';
import { configureWith } from '../commands/configure.ts';
import type { ApprovedExecutors, Executors } from '../commands/execute.ts';
import type { Standing } from '../commands/judge.ts';
import { CommandRunner } from '../commands/runner.ts';
import type { CloudVault } from '../vault-port.ts';
import { COMMAND_KINDS, type CommandKind } from '../wire/kinds.ts';
import { type CommandResult, resultSchema } from '../wire/result.ts';
import { signerOf } from '../wire/signing.ts';

export const AGENT = 'a2b3c4d5e6f7g2h3';

/** A vault, a pinned key and a runner that notes what it was told to carry out. */
export class CommandPlace {
  readonly key: KeyObject = generateKeyPairSync('ed25519').privateKey;
  readonly noted: AuditEvent[] = [];
  /** Kind and id of what was carried out. */
  readonly executed: string[] = [];
  readonly standing: Pick<Standing, 'agent' | 'signers' | 'allowed'>;
  policy: Policy = DEFAULT_POLICY;
  heartbeatSeconds = 30;
  token = '';
  now = 1_800_000_000_000;
  /** What the kinds do here; by default they only note. */
  executors: Partial<Executors> = {};
  approved: ApprovedExecutors = {};
  readonly #place = testPlace();
  #vault: Vault | undefined;

  constructor() {
    const allowed = new Set(COMMAND_KINDS);
    this.standing = { agent: AGENT, signers: [signerOf(this.key)], allowed };
  }

  async open(): Promise<void> {
    const { files } = this.#place;
    const database = this.#vault
      ? await openVault(this.#place)
      : await createVault(this.#place, 'keyring');
    this.#vault = new Vault(database, files, () => this.now);
  }

  /** Does not wait for the disk from now on: for tests of many commands and no crash. */
  hurry(): void {
    this.#vault?.database.pragma('synchronous = OFF');
  }

  /** The agent is gone, as after a crash; what was on the disk is there again. */
  async reopen(): Promise<void> {
    this.#vault?.close();
    await this.open();
  }

  close(): void {
    this.#vault?.close();
    this.#place.remove();
  }

  get vault(): CloudVault {
    const call: CloudVault['call'] = async (op, ...args) => {
      const run = cloudOperations(this.#vault!.cloud)[op] as (...values: unknown[]) => never;
      return run(...args);
    };
    return { call };
  }

  runner(): CommandRunner {
    return new CommandRunner({
      vault: this.vault,
      executors: this.#executors(),
      approved: this.approved,
      pinSigners: async (signers) => {
        Object.assign(this.standing, { signers });
      },
      renewToken: async (token) => {
        this.token = token;
        return !token.startsWith('foreign');
      },
      standing: () => this.standing,
      note: (event) => this.noted.push(auditEventSchema.parse(event)),
      onOutbox: () => {},
      onOrder: () => {},
      now: () => this.now,
    });
  }

  /** What the operator would be told, in order. */
  async results(): Promise<CommandResult[]> {
    const entries = await this.vault.call('cloudOutbox', 100_000);
    return entries.map(({ body }) => resultSchema.parse(JSON.parse(body)));
  }

  #executors(): Executors {
    const noting =
      (kind: CommandKind) =>
      async (_args: never, { id }: { id: string }) => {
        this.executed.push(`${kind} ${id}`);
        return { outcome: 'ok' } as const;
      };
    const configure = configureWith({
      policy: {
        current: () => this.policy,
        change: (by) => {
          this.executed.push('policy');
          this.policy = by(this.policy);
          return this.policy;
        },
      },
      setHeartbeat: async (seconds) => {
        this.heartbeatSeconds = seconds;
      },
    });
    const all = Object.fromEntries(COMMAND_KINDS.map((kind) => [kind, noting(kind)]));
    return { ...all, configure, ...this.executors } as unknown as Executors;
  }
}
