export { BROWSERS, type Browser } from './browsers.ts';
export { launcherPath, removeLauncher, writeLauncher } from './launcher.ts';
export { manifestState } from './manifest.ts';
export { type RegisterOptions, registerTarget, unregisterTarget } from './register.ts';
export { windowsRegistry } from './registry.ts';
export {
  detectBrowsers,
  folderTarget,
  installTargets,
  type Machine,
  type Target,
  targetsOf,
} from './targets.ts';
