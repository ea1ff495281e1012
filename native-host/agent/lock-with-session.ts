import { watchSession } from '../session/watch-session.ts';
import type { AgentLogger } from './log.ts';
import type { VaultKeeper } from './vault-keeper.ts';

export interface SessionLockOptions {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  vault: VaultKeeper;
  logger: AgentLogger;
  /** The machine is awake, or the person is here again. */
  onBack(): void;
}

/**
 * Locks the vault when the machine goes to sleep or its screen is locked. What was open then is
 * opened again with the return, where nobody has to be asked for a passphrase.
 */
export function lockWithSession({ env, signal, vault, logger, onBack }: SessionLockOptions): void {
  let isToReopen = false;
  let last = Promise.resolve();
  const next = (step: () => Promise<void>) => {
    last = last.then(step).catch(() => logger.error({ event: 'vault-lock-failed' }));
  };
  watchSession({
    env,
    signal,
    onPresence: (presence) => {
      if (presence === 'back') onBack();
      next(async () => {
        if (presence !== 'back') {
          if (!vault.locksWithSession) return;
          isToReopen ||= vault.isOpen;
          return await vault.lock(presence);
        }
        if (!isToReopen) return;
        isToReopen = false;
        await vault.start();
      });
    },
  });
}
