import type { OneTimeStore } from './one-time.ts';
import type { VaultTask } from './vault-task.ts';

/** The parts of the browser used here. */
export interface WindowsApi {
  /** Opens one of our pages in a small window over a tab; resolves with the number of the window. */
  open(path: string, overTab: number | undefined): Promise<number | undefined>;
  focus(windowId: number): Promise<void>;
  onClosed(listener: (windowId: number) => void): void;
}

/** The small windows of the vault. What one is for waits here until its page has fetched it. */
export interface VaultWindows {
  open(task: VaultTask, overTab: number | undefined): Promise<void>;
  /**
   * For what is asked from inside a page: while one such window is open it comes to the front
   * instead. Resolves with whether there is a new one.
   */
  openOne(task: VaultTask, overTab: number | undefined): Promise<boolean>;
  /** What a window was opened for; given once. */
  take(token: string): VaultTask | undefined;
}

export function createVaultWindows(api: WindowsApi, tasks: OneTimeStore<VaultTask>): VaultWindows {
  const tokens = new Map<number, string>();
  /** `0` while it is being opened. */
  let ofPage: number | undefined;

  async function open(task: VaultTask, overTab: number | undefined): Promise<number | undefined> {
    const token = tasks.put(task);
    try {
      const windowId = await api.open(`/vault.html?task=${token}`, overTab);
      if (windowId !== undefined) tokens.set(windowId, token);
      return windowId;
    } catch (error) {
      tasks.forget(token);
      throw error;
    }
  }

  api.onClosed((windowId) => {
    tasks.forget(tokens.get(windowId) ?? '');
    tokens.delete(windowId);
    if (ofPage === windowId) ofPage = undefined;
  });

  return {
    async open(task, overTab) {
      await open(task, overTab);
    },
    async openOne(task, overTab) {
      if (ofPage !== undefined) {
        await api.focus(ofPage).catch(() => {});
        return false;
      }
      ofPage = 0;
      ofPage = await open(task, overTab).catch(() => undefined);
      return ofPage !== undefined;
    },
    take: tasks.take,
  };
}
