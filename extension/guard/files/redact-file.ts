import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import type { Edit, RedactableSpan, Redacted } from '../../../shared/redact/index.ts';
import { isActedOn, isStopped, spansToReplace, toReplace } from '../verdicts/without.ts';
import { decodeText, fileKind, LARGEST_FILE } from './text-file.ts';

/** What became of one file on its way to the page. */
export type FileOutcome =
  | { kind: 'clean'; file: File }
  | {
      kind: 'redacted';
      file: File;
      text: string;
      edits: readonly Edit[];
      findings: readonly Finding[];
    }
  | { kind: 'not-scanned'; file: File; why: 'binary' | 'too-large' }
  | { kind: 'stopped'; file: File; verdict: Verdict };

export interface RedactFileDeps {
  /** Rules, agent and allow-list together. */
  judge(text: string): Promise<Verdict>;
  redact(text: string, spans: RedactableSpan[]): Promise<Redacted>;
}

/** Reads one file and replaces what the policy wants replaced; binaries go through as they are. */
export async function redactFile(file: File, deps: RedactFileDeps): Promise<FileOutcome> {
  if (fileKind(file.name, file.type) === 'binary')
    return { kind: 'not-scanned', file, why: 'binary' };
  if (file.size > LARGEST_FILE) return { kind: 'not-scanned', file, why: 'too-large' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { kind: 'not-scanned', file, why: 'binary' };
  const verdict = await deps.judge(text);
  if (!isActedOn(verdict)) return { kind: 'clean', file };
  if (isStopped(verdict)) return { kind: 'stopped', file, verdict };
  const spans = spansToReplace(verdict);
  const { text: redacted, edits } = await deps.redact(text, spans);
  const { name, type, lastModified } = file;
  const out = new File([redacted], name, { type, lastModified });
  return { kind: 'redacted', file: out, text, edits, findings: toReplace(verdict) };
}

/** Whether these files have to be looked into before the page may have them. */
export function needLook(files: readonly File[]): boolean {
  return files.some(
    ({ name, type, size }) => size <= LARGEST_FILE && fileKind(name, type) !== 'binary',
  );
}
