import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { unwritable, writeFileAtomic } from '../write-file.ts';
import { manifestFor, manifestState, readManifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import type { Target } from './targets.ts';

export interface RegisterOptions {
  launcher: string;
  /** Replace a manifest of somebody else, keeping a copy beside it. */
  force: boolean;
  registry: Registry;
}

export type InstallOutcome = 'installed' | 'updated' | 'unchanged';
export type RemovalOutcome = 'removed' | 'absent';

/**
 * Makes one browser know the host.
 * @throws LifeSavorError MANIFEST_FOREIGN, OUTPUT_UNWRITABLE.
 */
export function registerTarget(target: Target, options: RegisterOptions): InstallOutcome {
  const { file, browser, registryKey } = target;
  const state = manifestState(file, options.launcher);
  if (state === 'foreign' && !options.force) throw foreign(file);

  const content = manifestFor(browser.family, options.launcher);
  const isSame = readManifest(file) === content;
  try {
    if (state === 'foreign') copyFileSync(file, `${file}.backup`);
    if (!isSame) mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    throw unwritable(file, cause);
  }
  if (!isSame) writeFileAtomic(file, content, 0o644);
  if (registryKey) inRegistry(registryKey, () => options.registry.point(registryKey, file));
  if (isSame) return 'unchanged';
  return state === 'absent' ? 'installed' : 'updated';
}

/**
 * Makes one browser forget the host.
 * @throws LifeSavorError MANIFEST_FOREIGN, OUTPUT_UNWRITABLE.
 */
export function unregisterTarget(
  { file, registryKey }: Target,
  { launcher, registry }: Pick<RegisterOptions, 'launcher' | 'registry'>,
): RemovalOutcome {
  const state = manifestState(file, launcher);
  if (state === 'foreign') throw foreign(file);
  if (state === 'absent') return 'absent';
  if (registryKey) inRegistry(registryKey, () => registry.remove(registryKey));
  try {
    rmSync(file);
  } catch (cause) {
    throw unwritable(file, cause);
  }
  return 'removed';
}

function inRegistry(key: string, action: () => void): void {
  try {
    action();
  } catch (cause) {
    throw unwritable(`The registry key ${key}`, cause);
  }
}

function foreign(file: string): LifeSavorError {
  return new LifeSavorError(
    'MANIFEST_FOREIGN',
    `${file} is a manifest of another product and was left as it is.`,
    'Uninstall that product, or run "lifesavor install --force" to replace it (a copy is kept).',
  );
}
