import { setTimeout as sleep } from 'node:timers/promises';
import { type DesktopSource, loginSource, screenSaverSource } from './desktop-signals.ts';
import { watchClock } from './watch-clock.ts';

/** Where the person is: gone with the machine asleep, gone behind a locked screen, or here again. */
export type Presence = 'sleep' | 'session-locked' | 'back';

export interface SessionWatchOptions {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** May be told the same twice: several parts of a desktop speak of one event. */
  onPresence(presence: Presence): void;
}

/** A desktop may be started after the agent, and a bus may be started again. */
const RETRY_MS = 60_000;

/**
 * Tells when the machine goes to sleep and when the session is locked, as far as the system says
 * so: logind and the screen savers of Linux desktops; everywhere else sleep is noticed afterwards.
 */
export function watchSession(options: SessionWatchOptions): void {
  const { signal, onPresence } = options;
  watchClock({
    signal,
    onJump() {
      onPresence('sleep');
      onPresence('back');
    },
  });
  for (const source of [loginSource, screenSaverSource]) void follow(source, options);
}

/** Listens to a bus for as long as there is one, and looks for it again. Never rejects. */
async function follow(source: DesktopSource, options: SessionWatchOptions): Promise<void> {
  const { signal } = options;
  while (!signal.aborted) {
    await listen(source, options).catch(() => undefined);
    await sleep(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function listen(
  { connect, matches, meaning }: DesktopSource,
  { env, signal, onPresence }: SessionWatchOptions,
): Promise<void> {
  const bus = await connect(env);
  const close = () => bus.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    bus.unref();
    bus.onSignal(async (message) => {
      const presence = await meaning(message, bus);
      if (presence && !signal.aborted) onPresence(presence);
    });
    for (const match of matches) await bus.callBus('AddMatch', 's', [match]);
    if (signal.aborted) return;
    await bus.closed();
  } finally {
    signal.removeEventListener('abort', close);
    bus.close();
  }
}
