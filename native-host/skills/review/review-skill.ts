import { join } from 'node:path';
import { type FolderEntry, walkFolder } from '../content/index.ts';
import { readSkill } from '../format/index.ts';
import { makeVisible } from './excerpt.ts';
import { gravity, type ReviewFinding } from './finding.ts';
import { readStart, textOf } from './read-file.ts';
import { reviewFile, type Tools } from './review-file.ts';
import { isBundled, laneOf } from './reviewed-file.ts';
import { createSignFinder } from './signs/find-signs.ts';
import { findHiddenCharacters } from './text/hidden-characters.ts';
import { createSecretDetector } from './text/secrets.ts';
import { judgeBinary } from './whole/binaries.ts';
import { judgeServerStart } from './whole/server-start.ts';

/** So much is read of one file. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Of all files together. */
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;
/** A skill that takes longer was made so: ordinary ones take some 0.3 s for each MiB. */
const MAX_MS = 20_000;
/** Of one kind. */
const MAX_ALIKE = 10;
/** Nobody reads more; the gravest are kept. */
const MAX_FINDINGS = 200;

/**
 * Looks at every file of a skill as an attacker might have written it, without running any of it.
 * What it finds is for a person to judge, the gravest first; nothing found is no proof of anything.
 * Time is linear in the size of the files, of which 16 MiB are read at most.
 * @throws LifeSavorError as `walkFolder`; the signal's reason.
 */
export async function reviewSkill(folder: string, signal?: AbortSignal): Promise<ReviewFinding[]> {
  const skill = await readSkill(folder, 'user');
  const entries = await walkFolder(folder, signal);
  const offline = skill.server !== undefined && skill.permissions.hosts.length === 0;
  const signs = createSignFinder();
  const deadline = performance.now() + MAX_MS;
  const tools: Tools = { signs, secrets: createSecretDetector(), offline, signal, deadline };
  const review = new Review(folder, tools, skill.server?.runtime === 'binary');
  for (const entry of ownFirst(entries)) await review.look(entry);
  return sorted([...judgeServerStart(skill), ...review.findings()]);
}

/** One going-through of a skill's files. */
class Review {
  readonly #folder: string;
  readonly #tools: Tools;
  readonly #native: boolean;
  readonly #findings: ReviewFinding[] = [];
  #bytes = 0;
  #bundled = 0;
  #unread = 0;

  constructor(folder: string, tools: Tools, native: boolean) {
    this.#folder = folder;
    this.#tools = tools;
    this.#native = native;
  }

  async look(entry: FolderEntry): Promise<void> {
    this.#lookAtName(entry);
    if (entry.kind !== 'file' || entry.size === 0) return;
    const bundled = isBundled(entry.path);
    if (bundled) this.#bundled++;
    if (this.#bytes + entry.size > MAX_TOTAL_BYTES || this.#isLate()) {
      this.#unread++;
      return;
    }
    const bytes = await readStart(join(this.#folder, entry.path), MAX_FILE_BYTES);
    const text = textOf(bytes);
    this.#bytes += bytes.length;
    if (text === undefined) return this.#lookAtBinary(entry.path, bytes, bundled);
    const file = { path: entry.path, text, lane: laneOf(entry.path), bundled };
    this.#findings.push(...(await reviewFile(file, this.#tools)));
    if (entry.size > MAX_FILE_BYTES || this.#isLate()) this.#unread++;
  }

  findings(): ReviewFinding[] {
    const about = (severity: ReviewFinding['severity'], code: string, message: string) =>
      this.#findings.push({ severity, code, message, file: '.' });
    if (this.#bundled > 0)
      about('info', 'bundled-packages', `${this.#bundled} files are packages of others.`);
    if (this.#unread > 0)
      about(
        'warning',
        'not-looked-at',
        `${this.#unread} files were not looked at, or not to their end: there is too much in them.`,
      );
    return this.#findings;
  }

  #isLate(): boolean {
    return performance.now() > this.#tools.deadline;
  }

  #lookAtName({ path }: FolderEntry): void {
    const [remark] = findHiddenCharacters(path);
    if (!remark) return;
    const { severity, code } = remark;
    const message = 'The name of a file holds characters that cannot be seen or mislead.';
    this.#findings.push({ severity, code, message, file: makeVisible(path) });
  }

  #lookAtBinary(path: string, bytes: Buffer, bundled: boolean): void {
    const finding = judgeBinary(path, bytes, { native: this.#native, bundled });
    if (finding) this.#findings.push({ ...finding, file: makeVisible(path) });
  }
}

/** What the assistant reads first comes first, packages of others last. */
function ownFirst(entries: readonly FolderEntry[]): FolderEntry[] {
  const rank = ({ path }: FolderEntry) => {
    if (path === 'SKILL.md' || path === 'manifest.json') return 0;
    return isBundled(path) ? 2 : 1;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** The gravest first, and of each kind no more than somebody reads. */
function sorted(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const alike = new Map<string, ReviewFinding[]>();
  for (const finding of findings) {
    const { severity, code } = finding;
    const kind = alike.get(`${severity} ${code}`) ?? [];
    alike.set(`${severity} ${code}`, kind);
    kind.push(finding);
  }
  return [...alike.values()]
    .flatMap(shortened)
    .sort((a, b) => gravity(b.severity) - gravity(a.severity))
    .slice(0, MAX_FINDINGS);
}

function shortened(kind: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const [first] = kind;
  if (!first || kind.length <= MAX_ALIKE) return kind;
  const { severity, code, message } = first;
  const rest = `${message} There are ${kind.length - MAX_ALIKE} more places like these.`;
  return [...kind.slice(0, MAX_ALIKE), { severity, code, message: rest, file: '.' }];
}
