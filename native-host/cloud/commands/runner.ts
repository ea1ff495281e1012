import type { AuditEvent } from '../../audit/index.ts';
import type { NewCommand } from '../../vault/store/cloud-table.ts';
import { orderUnderWay } from '../cloud-errors.ts';
import type { Decision } from '../order-desk.ts';
import type { CloudVault } from '../vault-port.ts';
import type { CommandKind } from '../wire/kinds.ts';
import {
  type ApprovedExecutors,
  type Execute,
  type Executors,
  IDEMPOTENT,
  type OnProgress,
  type Outcome,
  type PinSigners,
  type RenewToken,
} from './execute.ts';
import {
  type Admission,
  admit,
  authenticate,
  type Genuine,
  type KeyChange,
  type Order,
  type Renewal,
  type Standing,
} from './judge.ts';
import { type Refused, refusal } from './refusal.ts';
import { doneResult, failureOf, receivedResult } from './results.ts';

export interface RunnerOptions {
  vault: CloudVault;
  executors: Executors;
  approved: ApprovedExecutors;
  pinSigners: PinSigners;
  renewToken: RenewToken;
  standing(): Pick<Standing, 'agent' | 'signers' | 'allowed'>;
  note(event: AuditEvent): void;
  /** There is something new to be told to the operator. */
  onOutbox(): void;
  /** There is something for the person. */
  onOrder(): void;
  now?: () => number;
}

type Known = Extract<Admission, { verdict: 'accepted' }>['order'];

/** So many wait for a person, or are there for them to read. */
const MOST_ORDERS = 100;
/** Expired this long ago, a command is forgotten: its stream has dropped it too. */
const KEEP_MS = 14 * 24 * 3600_000;
const PRUNE_EVERY_MS = 3600_000;

/**
 * Carries out commands, one at a time, in the order they come, each of them once. A command is on
 * the disk before it is carried out, and its result before the next one.
 */
export class CommandRunner {
  readonly #options: RunnerOptions;
  readonly #now: () => number;
  /** Ids of commands that are being carried out since a person has decided. */
  readonly #decided = new Set<string>();
  #horizon = 0;
  #prunedAt = Number.NEGATIVE_INFINITY;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Takes what came from the stream; resolves when it need not come again. One at a time.
   * @throws LifeSavorError of the vault; the reason of `signal`: it has to come again then.
   */
  async take(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const judged = authenticate(bytes, this.#options.standing());
    if (judged.verdict === 'refused') return this.#noteRefusal(judged);
    const known = await this.#options.vault.call('cloudFind', judged.order.id);
    const admission = admit(judged, known, await this.#standing());
    if (admission.verdict === 'refused') return await this.#refuse(judged, admission);
    if (admission.verdict === 'accepted')
      return await this.#begin(admission.order, recordOf(judged, bytes), signal);
    this.#options.note({ event: 'cloud-command-repeated', command: admission.id });
    if (known?.state === 'started') return await this.recover(signal);
    await this.#again(admission.id);
  }

  /** Ends what a crash has cut: it is begun again where that does no harm, else it has failed. */
  async recover(signal: AbortSignal): Promise<void> {
    for (const { id, kind, state, body } of await this.#options.vault.call('cloudOrders')) {
      if (state !== 'started') continue;
      const order = await this.#read(body);
      if (order && IDEMPOTENT.has(order.kind)) await this.#execute(order, signal);
      else await this.#end({ id, kind: kind as CommandKind }, INTERRUPTED);
    }
  }

  /**
   * What a person has decided about a command that waits for them. May take as long as a download,
   * and others are taken meanwhile; one that is cut waits again.
   * @returns how it ended; `undefined` where none of this id waits
   * @throws LifeSavorError CLOUD_ORDER_MISSING where it is being carried out; the reason of a signal.
   */
  async decide(
    decision: Omit<Decision, 'digest'>,
    signal: AbortSignal,
  ): Promise<Outcome | undefined> {
    const { id } = decision;
    if (this.#decided.has(id)) throw orderUnderWay();
    this.#decided.add(id);
    try {
      return await this.#decide(decision, signal);
    } finally {
      this.#decided.delete(id);
    }
  }

  async #decide(
    { id, isApproved, by, signal: unwanted, onProgress }: Omit<Decision, 'digest'>,
    ended: AbortSignal,
  ): Promise<Outcome | undefined> {
    const orders = await this.#options.vault.call('cloudOrders');
    const waiting = orders.find((order) => order.id === id && order.state === 'pending');
    if (!waiting) return undefined;
    const decision = isApproved ? 'approved' : 'declined';
    this.#options.note({ event: 'cloud-command-decided', command: id, decision, by });
    const order = await this.#read(waiting.body);
    const signal = unwanted ? AbortSignal.any([ended, unwanted]) : ended;
    const { approved } = this.#options;
    const outcome =
      isApproved && order ? await this.#outcomeOf(order, approved, signal, onProgress) : DECLINED;
    await this.#end({ id, kind: waiting.kind as CommandKind }, outcome);
    return outcome;
  }

  async #begin(order: Known, record: NewCommand, signal: AbortSignal): Promise<void> {
    const { id, kind } = order;
    const { vault, note, onOutbox } = this.#options;
    note({ event: 'cloud-command-accepted', command: id, kind });
    await vault.call('cloudBegin', record, receivedResult(this.#resultOf(id)));
    onOutbox();
    await this.#execute(order, signal);
  }

  async #execute(order: Known, signal: AbortSignal): Promise<void> {
    const outcome = await this.#outcomeOf(order, this.#options.executors, signal);
    const isKept = outcome.outcome === 'pending' || ('noted' in outcome && outcome.noted === true);
    await this.#end(order, isKept && (await this.#isFull()) ? TOO_MANY : outcome);
  }

  /** This one is among them. */
  async #isFull(): Promise<boolean> {
    return (await this.#options.vault.call('cloudOrderHeads')).length > MOST_ORDERS;
  }

  /** @throws the reason of `signal`: whether it was carried out is not known then. */
  async #outcomeOf(
    order: Known,
    executors: ApprovedExecutors,
    signal: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<Outcome> {
    try {
      if (order.kind === 'signers') return await this.#pin(order);
      if (order.kind === 'credentials') return await this.#renew(order);
      const execute = executors[order.kind] as Execute<CommandKind> | undefined;
      if (!execute) return DECLINED;
      return await execute(order.args as Order['args'], { id: order.id, signal, onProgress });
    } catch (error) {
      signal.throwIfAborted();
      return failureOf(error);
    }
  }

  async #pin({ signers }: KeyChange): Promise<Outcome> {
    await this.#options.pinSigners(signers);
    this.#options.note({ event: 'cloud-signers-changed', signers: signers.length });
    return { outcome: 'ok', data: { signers: signers.map(({ id }) => id) } };
  }

  async #renew({ token }: Renewal): Promise<Outcome> {
    if (await this.#options.renewToken(token)) return { outcome: 'ok' };
    const { code, message } = refusal('BAD_STATEMENT');
    return { outcome: 'refused', code, message };
  }

  async #end({ id, kind }: Pick<Known, 'id' | 'kind'>, outcome: Outcome): Promise<void> {
    const { vault, note, onOutbox, onOrder } = this.#options;
    const reason = 'code' in outcome && { reason: outcome.code };
    if (outcome.outcome === 'pending') {
      await vault.call('cloudPend', id);
      onOrder();
    } else {
      const noted = outcome.outcome === 'ok' && outcome.noted === true;
      await vault.call('cloudFinish', id, doneResult(this.#resultOf(id), outcome), { noted });
      if (noted) onOrder();
    }
    note({
      event: 'cloud-command-done',
      command: id,
      kind,
      outcome: outcome.outcome,
      ...reason,
    });
    onOutbox();
  }

  async #refuse(judged: Genuine, refused: Refused): Promise<void> {
    this.#noteRefusal(refused);
    // The place of its answer belongs to the first of this id.
    if (refused.code === 'REPLAYED') return;
    const { code, message } = refused;
    const outcome = { outcome: 'refused', code, message } as const;
    const result = doneResult(this.#resultOf(judged.order.id), outcome);
    await this.#options.vault.call('cloudRefuse', recordOf(judged), result);
    this.#options.onOutbox();
  }

  #noteRefusal({ code, id }: Refused): void {
    const command = id !== undefined && { command: id };
    this.#options.note({ event: 'cloud-command-refused', ...command, reason: code });
  }

  async #again(id: string): Promise<void> {
    await this.#options.vault.call('cloudAgain', id, receivedResult(this.#resultOf(id)));
    this.#options.onOutbox();
  }

  /** A command as it was kept. What was accepted once is not asked for its time again. */
  async #read(body: string): Promise<Known | undefined> {
    const judged = authenticate(Buffer.from(body, 'utf8'), this.#options.standing());
    if (judged.verdict !== 'genuine') return undefined;
    const then = Date.parse(judged.order.issued);
    const standing = { ...this.#options.standing(), now: then, horizon: 0 };
    const admission = admit(judged, undefined, standing);
    return admission.verdict === 'accepted' ? admission.order : undefined;
  }

  async #standing(): Promise<Standing> {
    const now = this.#now();
    if (Math.abs(now - this.#prunedAt) >= PRUNE_EVERY_MS) {
      this.#horizon = await this.#options.vault.call('cloudPrune', KEEP_MS);
      this.#prunedAt = now;
    }
    return { ...this.#options.standing(), now, horizon: this.#horizon };
  }

  #resultOf(command: string) {
    return { command, agent: this.#options.standing().agent, now: this.#now() };
  }
}

const INTERRUPTED: Outcome = {
  outcome: 'failed',
  code: 'INTERRUPTED',
  message: 'The agent ended while it was carried out. Whether it had its effect is not known.',
};
const TOO_MANY: Outcome = {
  outcome: 'refused',
  code: 'DECLINED',
  message: 'Too much waits for the person there.',
};
const DECLINED: Outcome = {
  outcome: 'refused',
  code: 'DECLINED',
  message: 'The person there has not agreed.',
};

function recordOf({ order, digest }: Genuine, bytes?: Uint8Array): NewCommand {
  return {
    id: order.id,
    digest,
    kind: 'statement' in order ? order.statement : order.kind,
    body: bytes ? Buffer.from(bytes).toString('utf8') : '',
    expiresAt: Date.parse(order.expires),
  };
}
