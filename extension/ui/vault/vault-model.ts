import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../channel/messages.ts';
import type { PortLike } from '../../channel/port.ts';
import type { VaultRequest, VaultResults, VaultSnapshot } from '../../channel/vault-messages.ts';
import type { VaultState } from '../../vault/vault-state.ts';
import type { FillTask, VaultTask } from '../../vault/vault-task.ts';
import { createPageLine } from '../page-line.ts';

export type SavedItem = Extract<VaultRequest, { do: 'save' }>['item'];

/** The parts of the browser a window of the vault works with. */
export interface VaultBrowser {
  openPort(): PortLike;
  copy(text: string): Promise<void>;
  /** Closes this window. */
  close(): Promise<void>;
}

/** Everything a window of the vault shows and does. */
export interface VaultModel {
  vault: ReadonlySignal<VaultState>;
  /** What the window is for; `undefined` until the background has answered, `null` for nothing. */
  task: ReadonlySignal<VaultTask | null | undefined>;
  connect(): Promise<void>;
  unlock(passphrase: string | undefined): Promise<Problem | null>;
  save(item: SavedItem): Promise<VaultResults['save']>;
  /** Removes again what this window has saved. */
  undo(itemId: string): Promise<Problem | null>;
  choices(origin: string, query: string): Promise<VaultResults['choices']>;
  /** Writes an item into the field the window was opened over. */
  fill(mark: NonNullable<FillTask['mark']>, item: Wanted): Promise<VaultResults['fill']>;
  /** Puts an item on the clipboard; the value passes through this window and is not kept in it. */
  copy(origin: string, item: Wanted): Promise<Omit<VaultResults['copy'], 'value'>>;
  close(): Promise<void>;
  wake(): void;
}

/** An item a person has chosen. `confirmed`: they were asked, and want it here all the same. */
export interface Wanted {
  itemId: string;
  confirmed: boolean;
}

const UNREACHABLE: Problem = {
  message: 'The extension did not answer.',
  nextStep: 'Close this window and try again.',
};
const NOT_COPIED: Problem = {
  message: 'The browser did not let the value onto the clipboard.',
  nextStep: 'Try again.',
};

export function createVaultModel(browser: VaultBrowser, token: string): VaultModel {
  const vault = signal<VaultState>({ kind: 'unknown' });
  const task = signal<VaultTask | null | undefined>(undefined);
  const line = createPageLine<VaultRequest, VaultResults, VaultSnapshot>(
    browser.openPort,
    (snapshot) => {
      // Told with every answer; only what is another state is news to those who follow it.
      if (JSON.stringify(snapshot.vault) !== JSON.stringify(vault.peek()))
        vault.value = snapshot.vault;
    },
  );

  void line
    .ask({ do: 'open', token })
    .catch(() => ({ task: null }))
    .then((answer) => {
      task.value = answer.task;
    });

  return {
    vault,
    task,
    wake: line.wake,
    close: browser.close,
    async connect() {
      await line.ask({ do: 'connect' }).catch(() => {});
    },
    unlock: (passphrase) =>
      line.ask({ do: 'unlock', passphrase }).then(
        ({ problem }) => problem,
        () => UNREACHABLE,
      ),
    save: (item) =>
      line.ask({ do: 'save', item }).catch(() => ({ itemId: null, problem: UNREACHABLE })),
    undo: (itemId) =>
      line.ask({ do: 'undo', itemId }).then(
        ({ problem }) => problem,
        () => UNREACHABLE,
      ),
    choices: (origin, query) =>
      line
        .ask({ do: 'choices', origin, query })
        .catch(() => ({ found: null, problem: UNREACHABLE })),
    fill: (mark, item) =>
      line
        .ask({ do: 'fill', mark, ...item })
        .catch(() => ({ outcome: 'failed' as const, problem: UNREACHABLE })),
    async copy(origin, item) {
      const { value, ...answer } = await line
        .ask({ do: 'copy', origin, ...item })
        .catch(() => ({ value: null, needsConfirmation: false, problem: UNREACHABLE }));
      if (value === null) return answer;
      const isCopied = await browser.copy(value).then(
        () => true,
        () => false,
      );
      return { ...answer, problem: isCopied ? null : NOT_COPIED };
    },
  };
}
