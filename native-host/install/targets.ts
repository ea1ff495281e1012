import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_ID } from '../../shared/identity.ts';
import { BROWSERS, type Browser, type BrowserPlace } from './browsers.ts';

/** The machine as far as registration is concerned. */
export interface Machine {
  platform: NodeJS.Platform;
  userHome: string;
  /** State folder of the product: holds launchers, and manifests where a registry points to them. */
  home: string;
}

/** One manifest to write or remove. */
export interface Target {
  browser: Browser;
  /** Path of the manifest. */
  file: string;
  /** Registry key that must point to the manifest; Windows only. */
  registryKey?: string;
  sandbox?: BrowserPlace['sandbox'];
}

/** Where each of these browsers looks for the manifest, whether or not it is installed. */
export function targetsOf(browsers: readonly Browser[], machine: Machine): Target[] {
  if (machine.platform === 'win32') return browsers.flatMap((b) => windowsTarget(b, machine));
  return browsers.flatMap((browser) =>
    placesOf(browser, machine).map((place) => placeTarget(browser, place, machine)),
  );
}

/**
 * The targets worth installing to: places a browser has been started from, and the ordinary place
 * of every browser that was asked for by name.
 */
export function installTargets(
  browsers: readonly Browser[],
  machine: Machine,
  options: { named: boolean },
): Target[] {
  if (machine.platform === 'win32') return targetsOf(browsers, machine);
  return browsers.flatMap((browser) =>
    placesOf(browser, machine)
      .filter((place, i) => (options.named && i === 0) || isUsed(place, machine))
      .map((place) => placeTarget(browser, place, machine)),
  );
}

/** The manifest in a folder a person named. */
export function folderTarget(browser: Browser, folder: string): Target {
  return { browser, file: join(folder, `${HOST_ID}.json`) };
}

/** Browsers that have been started on this machine; on Windows, where it does not matter, all. */
export function detectBrowsers(machine: Machine): Browser[] {
  return BROWSERS.filter((browser) =>
    machine.platform === 'win32'
      ? browser.windowsKey !== undefined
      : placesOf(browser, machine).some((place) => isUsed(place, machine)),
  );
}

function placesOf(browser: Browser, { platform }: Machine): readonly BrowserPlace[] {
  return platform === 'darwin' ? browser.darwin : browser.linux;
}

function isUsed(place: BrowserPlace, { userHome }: Machine): boolean {
  return existsSync(join(userHome, place.profile));
}

function placeTarget(browser: Browser, place: BrowserPlace, { userHome }: Machine): Target {
  const file = join(userHome, place.manifests, `${HOST_ID}.json`);
  return { browser, file, ...(place.sandbox && { sandbox: place.sandbox }) };
}

function windowsTarget(browser: Browser, { home }: Machine): Target[] {
  if (!browser.windowsKey) return [];
  const file = join(home, 'manifests', browser.family, `${HOST_ID}.json`);
  return [{ browser, file, registryKey: `HKCU\\${browser.windowsKey}\\${HOST_ID}` }];
}
