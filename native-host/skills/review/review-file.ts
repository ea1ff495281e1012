import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Detector } from '../../../shared/detect/index.ts';
import { excerptAt, makeVisible } from './excerpt.ts';
import type { Remark, ReviewFinding } from './finding.ts';
import { remarksInWindows } from './in-windows.ts';
import { Lines } from './lines.ts';
import type { ReviewedFile } from './reviewed-file.ts';
import type { SignFinder } from './signs/find-signs.ts';
import { findComments } from './text/comments.ts';
import { findEncoded } from './text/encoded.ts';
import { foldText } from './text/fold-text.ts';
import { findHiddenCharacters } from './text/hidden-characters.ts';
import { findOutOfSight } from './text/out-of-sight.ts';
import { findSecrets } from './text/secrets.ts';
import { findFlows } from './whole/flows.ts';
import { findInstallHooks } from './whole/install-hooks.ts';
import { findNetworkUse } from './whole/network.ts';
import { findUnreadable } from './whole/readability.ts';

/** What a review looks with. */
export interface Tools {
  signs: SignFinder;
  secrets: Detector;
  /** The skill asks for no host, so that its programs have no business on the network. */
  offline: boolean;
  signal: AbortSignal | undefined;
  /** As `performance.now()` tells it; nothing more is looked at then. */
  deadline: number;
}

/** Most findings of one kind in one file. */
const MAX_ALIKE = 3;

/**
 * Looks at one text file. Of other people's packages only what is dangerous is told.
 * @throws the signal's reason.
 */
export async function reviewFile(file: ReviewedFile, tools: Tools): Promise<ReviewFinding[]> {
  const look = (window: string) => lookAt(window, file, tools.signs);
  const remarks = [...wholeRemarks(file, tools), ...(await inTurns(file.text, look, tools))];
  const grave = remarks.filter(({ severity }) => severity === 'danger');
  if (file.bundled && grave.length === 0) return [];
  // Also where they are not told: no excerpt may show one.
  const search = (window: string) => findSecrets(window, tools.secrets);
  const secrets = await inTurns(file.text, search, tools);
  return describe(file, file.bundled ? grave : [...remarks, ...secrets], secrets);
}

/** What `find` says of the text, with turns for others in between. */
async function inTurns(
  text: string,
  find: (window: string) => Remark[],
  { signal, deadline }: Tools,
): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const found of remarksInWindows(text, find)) {
    remarks.push(...found);
    await nextTurn();
    signal?.throwIfAborted();
    if (performance.now() > deadline) break;
  }
  return remarks;
}

function wholeRemarks(file: ReviewedFile, { offline }: Tools): Remark[] {
  if (file.bundled) return [];
  return [
    ...findInstallHooks(file),
    ...findUnreadable(file),
    ...findFlows(file),
    ...(/\.(?:md|mdx|markdown)$/i.test(file.path) ? findOutOfSight(file.text) : []),
    ...(offline ? findNetworkUse(file) : []),
  ];
}

function lookAt(text: string, { lane }: ReviewedFile, signs: SignFinder): Remark[] {
  const remarks = [...signs.find(text, lane), ...findHiddenCharacters(text), ...findEncoded(text)];
  if (lane === 'text') remarks.push(...findComments(text, signs));
  const folded = foldText(text);
  if (!folded) return remarks;
  const disguised = signs.find(folded.text, lane).map((remark) => ({
    ...remark,
    start: folded.originOf(remark.start),
    end: folded.originOf(remark.end),
  }));
  return [...remarks, ...disguised];
}

function describe(
  file: ReviewedFile,
  remarks: readonly Remark[],
  secrets: readonly Remark[],
): ReviewFinding[] {
  const lines = new Lines(file.text);
  const findings = new Map<string, ReviewFinding>();
  const alike = new Map<string, number>();
  for (const { severity, code, message, start } of gravestFirst(remarks)) {
    const line = lines.lineAt(start);
    const count = alike.get(code) ?? 0;
    if (findings.has(`${code} ${line}`) || count >= MAX_ALIKE) continue;
    alike.set(code, count + 1);
    const excerpt = excerptAt(file.text, start, secrets);
    const path = makeVisible(file.path);
    findings.set(`${code} ${line}`, { severity, code, message, file: path, line, excerpt });
  }
  return [...findings.values()];
}

function gravestFirst(remarks: readonly Remark[]): Remark[] {
  const order = { danger: 0, warning: 1, info: 2 };
  return [...remarks].sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start);
}
