import { stat } from 'node:fs/promises';
import type { Rules } from '../../../kit/detect/index.ts';
import { readPlainFile } from '../../../kit/folder/index.ts';
import type { Work } from '../../../kit/tool/index.ts';
import { Skipped, type WalkedFile, walkFiles } from '../walk/index.ts';
import type { Finding } from './finding.ts';
import { scanBytes } from './scan-file.ts';

/** What one scan looks at, so that it ends within a few minutes. */
export interface ScanLimits {
  files: number;
  bytes: number;
  /** Of a single file. */
  fileBytes: number;
  findings: number;
}

export const SCAN_LIMITS: ScanLimits = {
  files: 50_000,
  bytes: 300_000_000,
  fileBytes: 2_000_000,
  findings: 1000,
};

export interface FolderScan {
  findings: Finding[];
  /** Files and bytes that were looked at. */
  files: number;
  bytes: number;
  skipped: Skipped;
  /** Why the scan ended before the end of the folder, and with which file. */
  stopped?: { limit: keyof ScanLimits; before: string };
}

export interface ScanOptions {
  rules: Rules;
  respectIgnoreFiles: boolean;
  /** Names of files from the folder that are left out without a word. */
  leaveOut: ReadonlySet<string>;
  limits: ScanLimits;
  work: Work;
}

/** Looks for secrets in every text file below `root`. @throws when `work.signal` is aborted. */
export async function scanFolder(root: string, options: ScanOptions): Promise<FolderScan> {
  const { work, limits, respectIgnoreFiles, leaveOut } = options;
  const skipped = new Skipped();
  const scan: FolderScan = { findings: [], files: 0, bytes: 0, skipped };
  const walk = walkFiles(root, { respectIgnoreFiles, skipped, signal: work.signal });
  for await (const file of walk) {
    if (leaveOut.has(file.name)) continue;
    const limit = reached(scan, limits);
    if (limit) return { ...scan, stopped: { limit, before: file.name } };
    await scanOne(file, scan, options);
    work.progress(scan.files, undefined, `${scan.files} files, ${scan.findings.length} findings`);
  }
  return scan;
}

function reached({ files, bytes, findings }: FolderScan, limits: ScanLimits) {
  if (files >= limits.files) return 'files';
  if (bytes >= limits.bytes) return 'bytes';
  return findings.length >= limits.findings ? 'findings' : undefined;
}

async function scanOne(
  { path, name }: WalkedFile,
  scan: FolderScan,
  options: ScanOptions,
): Promise<void> {
  const { limits, rules, work } = options;
  const { skipped } = scan;
  const size = await stat(path).then(
    (stats) => stats.size,
    () => undefined,
  );
  if (size === undefined) return skipped.add('unreadable', name);
  if (size > limits.fileBytes) return skipped.add('too-large', name);
  const bytes = await readPlainFile(path, limits.fileBytes).catch(() => undefined);
  if (!bytes) return skipped.add('unreadable', name);
  const found = await scanBytes(name, bytes, rules, work.signal);
  if (!found) return skipped.add('binary', name);
  scan.files++;
  scan.bytes += bytes.length;
  scan.findings.push(...found);
}
