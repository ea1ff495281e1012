import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unwritable, writeFileAtomic } from '../write-file.ts';

export interface LauncherParts {
  execPath: string;
  relay: string;
  /** `LIFESAVOR_HOME` at the time of the installation, if it was set. */
  lifesavorHome: string | undefined;
}

/** Path of the script browsers start. One for all of them. */
export function launcherPath(home: string, platform: NodeJS.Platform): string {
  return join(home, platform === 'win32' ? 'lifesavor-relay.cmd' : 'lifesavor-relay');
}

/**
 * Writes the script browsers start. Browsers start it with next to no environment, so everything
 * in it is absolute.
 * @throws LifeSavorError OUTPUT_UNWRITABLE.
 */
export function writeLauncher(path: string, parts: LauncherParts, platform: NodeJS.Platform): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(path, cause);
  }
  writeFileAtomic(path, platform === 'win32' ? batchFile(parts) : shellScript(parts), 0o755);
}

export function removeLauncher(path: string): void {
  rmSync(path, { force: true });
}

function shellScript({ execPath, relay, lifesavorHome }: LauncherParts): string {
  const home =
    lifesavorHome === undefined ? '' : `export LIFESAVOR_HOME=${quoted(lifesavorHome)}\n`;
  return `#!/bin/sh\n# Written by "lifesavor install".\n${home}exec ${quoted(execPath)} ${quoted(relay)} "$@"\n`;
}

function batchFile({ execPath, relay, lifesavorHome }: LauncherParts): string {
  const home =
    lifesavorHome === undefined ? '' : `set "LIFESAVOR_HOME=${escaped(lifesavorHome)}"\r\n`;
  return `@echo off\r\n${home}"${escaped(execPath)}" "${escaped(relay)}" %*\r\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%%');
}
