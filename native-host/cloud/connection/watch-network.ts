import { networkInterfaces } from 'node:os';

const LOOK_MS = 5000;

export interface NetworkWatchOptions {
  signal: AbortSignal;
  /** This machine has other addresses than before. */
  onChange(): void;
  addresses?: () => string;
}

/** Tells when the machine comes into another network, a few seconds later. */
export function watchNetwork(options: NetworkWatchOptions): void {
  const { signal, onChange, addresses = addressesNow } = options;
  let known = addresses();
  const timer = setInterval(() => {
    const now = addresses();
    if (now === known) return;
    known = now;
    if (now !== '') onChange();
  }, LOOK_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Addresses others can be reached from; none without a network. */
function addressesNow(): string {
  return Object.values(networkInterfaces())
    .flatMap((all = []) => all.filter(({ internal }) => !internal).map(({ address }) => address))
    .sort()
    .join(' ');
}
