import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { settle } from './settle.ts';

export interface SkillWatchOptions {
  /** Folders whose folders are skills; they need not be there yet. */
  roots: readonly string[];
  signal: AbortSignal;
  /** Something in `<root>/<name>` is new, other than before or gone; told once it has come to rest. */
  onChange(root: string, name: string): void;
  /** The watcher saw less than it should, as when the system runs out of watches. */
  onError(error: unknown): void;
}

/** A copy, an unpacked archive or a checkout writes file after file with less between them. */
const QUIET_MS = 150;
const LONGEST_MS = 5000;
/** A skill nested deeper is looked at when it is started, and not followed. */
const DEEPEST = 12;

/**
 * Follows the folders of skills until `signal` aborts. Links are not followed, so that loops and
 * links to somewhere else cost nothing. Resolves once everything that is there is being watched.
 */
export async function watchSkills(options: SkillWatchOptions): Promise<void> {
  const { roots, signal, onChange, onError } = options;
  const touched = settle({
    quietMs: QUIET_MS,
    longestMs: LONGEST_MS,
    signal,
    onSettled(key) {
      const [root = '', name = ''] = key.split('\0');
      onChange(root, name);
    },
  });
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    depth: DEEPEST,
  });
  signal.addEventListener('abort', () => void watcher.close(), { once: true });
  watcher.on('error', onError);
  watcher.on('all', (_event, path) => {
    const place = placeOf(path, roots);
    if (place) touched(`${place.root}\0${place.name}`);
  });
  await ready(watcher, signal);
}

/** Which folder of which root a path lies in; a root itself is none, nor is what is hidden. */
export function placeOf(
  path: string,
  roots: readonly string[],
): { root: string; name: string } | undefined {
  for (const root of roots) {
    const inside = relative(root, path);
    if (inside === '' || inside.startsWith('..')) continue;
    const [name = ''] = inside.split(sep);
    return name.startsWith('.') ? undefined : { root, name };
  }
  return undefined;
}

function ready(watcher: FSWatcher, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    watcher.once('ready', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
