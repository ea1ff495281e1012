import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { type Grant, hiddenPlaces, type Owner } from '../launch/grants.ts';
import { installedPython, type Program } from '../launch/program.ts';
import {
  ENVIRONMENT_FILE,
  HOME_FOLDER,
  NODE,
  PYTHON,
  SCRATCH_FOLDER,
  SKILL_FOLDER,
} from '../places.ts';
import { CERTIFICATE_FOLDERS, LIBRARY_FOLDERS, SYSTEM_FILES } from './system-files.ts';

const MIB = 1024 * 1024;
/** Enough for the semaphores of Python. */
const SHARED_MEMORY_BYTES = 4 * MIB;
/** The smallest size a temporary file system takes. */
const EMPTY_BYTES = 4096;

/** What there is to be seen in a sandbox. */
export interface Layout {
  /** Absolute, without symbolic links. */
  skillFolder: string;
  program: Program;
  /** Binary of Node.js on this machine. */
  node: string;
  grants: readonly Grant[];
  owner: Owner;
  tmpMb: number;
  /** The skill's environment, as `environmentScript` writes it. */
  environment: string;
  /** Where the listener lies inside, and its source; absent without hosts. */
  listener: { path: string; source: Uint8Array } | undefined;
}

/** Hands things to bwrap by descriptors that it reads or mounts. */
export interface Handing {
  /** A descriptor from which `data` can be read. */
  data(data: Uint8Array | string): string;
  /** Arguments that mount a folder or file; by a descriptor that cannot be moved where bwrap can do that. */
  mount(grant: Grant): string[];
}

/** The arguments of bwrap that lay out the file system. Everything but the scratch folder and grants is read-only. */
export function layoutArguments(layout: Layout, handing: Handing): string[] {
  return [
    ...LIBRARY_FOLDERS.flatMap(library),
    ...programs(layout),
    ...systemFiles(layout, handing),
    ...['--proc', '/proc', '--remount-ro', '/proc'],
    ...['--dev', '/dev', '--size', String(SHARED_MEMORY_BYTES), '--tmpfs', '/dev/shm'],
    ...['--remount-ro', '/dev'],
    ...['--size', String(layout.tmpMb * MIB), '--tmpfs', SCRATCH_FOLDER, '--dir', HOME_FOLDER],
    ...layout.grants.flatMap((grant) => handing.mount(grant)),
    ...hiddenPlaces(layout.grants, layout.owner).flatMap(hide),
    ...handing.mount({ path: SKILL_FOLDER, realPath: layout.skillFolder, mode: 'read' }),
    ...['--remount-ro', '/', '--chdir', SKILL_FOLDER],
  ];
}

function library(folder: string): string[] {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isSymbolicLink()) return ['--symlink', readlinkSync(folder), folder];
  return ['--ro-bind', folder, folder];
}

function programs({ node, program }: Layout): string[] {
  const shell = [
    '--ro-bind',
    realpathSync('/bin/sh'),
    '/usr/bin/sh',
    '--symlink',
    'usr/bin',
    '/bin',
  ];
  const common = [...shell, '--ro-bind', node, NODE];
  if (program.runtime !== 'python') return common;
  return [
    ...common,
    // Its standard library is among the libraries.
    ...['--ro-bind', installedPython(), PYTHON, '--symlink', 'python3', '/usr/bin/python'],
    ...['--ro-bind-try', '/usr/share/zoneinfo', '/usr/share/zoneinfo'],
  ];
}

function systemFiles({ environment, listener }: Layout, handing: Handing): string[] {
  const files = { ...SYSTEM_FILES, [ENVIRONMENT_FILE]: environment };
  const always = [
    ...Object.entries(files).flatMap(([path, text]) => file(path, text, handing)),
    ...['--ro-bind-try', '/etc/ld.so.cache', '/etc/ld.so.cache'],
  ];
  if (!listener) return always;
  const certificates = CERTIFICATE_FOLDERS.flatMap((folder) => ['--ro-bind-try', folder, folder]);
  return [...always, ...certificates, ...file(listener.path, listener.source, handing)];
}

function file(path: string, content: string | Uint8Array, handing: Handing): string[] {
  return ['--perms', '0444', '--file', handing.data(content), path];
}

/** Something empty in its place; it stays visible that there is something. */
function hide(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return ['--ro-bind', '/dev/null', place];
  return ['--size', String(EMPTY_BYTES), '--tmpfs', place, '--remount-ro', place];
}
