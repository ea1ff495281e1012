import { type FindingTools, replacedItems } from '../notice/notice-items.ts';
import type { NoticeItem, NoticeView } from '../notice/notice-model.ts';
import { closeAction, DONE_STAYS_MS } from '../notice/notice-parts.ts';
import { replacedTitle, stoppedDetail } from '../notice/notice-texts.ts';
import { type FileOutcome, type RedactFileDeps, redactFile } from './redact-file.ts';

const MOST_LISTED = 20;

export interface FileScreenOptions extends RedactFileDeps {
  view: NoticeView;
  tools: FindingTools;
  /** Values of files about to leave were replaced. */
  onReplaced(count: number): void;
}

/** Looks into files and says what was done. */
export interface FileScreen {
  /** The files the page may have; `undefined` when the policy stops one of them. */
  screen(files: File[], near: HTMLElement | undefined): Promise<File[] | undefined>;
  notScanned(files: File[], near: HTMLElement | undefined): void;
}

export function createFileScreen(options: FileScreenOptions): FileScreen {
  const { view } = options;
  const actions = [closeAction(view)];

  function tell(outcomes: readonly FileOutcome[], near: HTMLElement | undefined): void {
    const items = outcomes.flatMap((outcome): NoticeItem[] =>
      outcome.kind === 'redacted'
        ? replacedItems(outcome.text, outcome.edits, outcome.findings, options.tools)
        : [],
    );
    const unscanned = outcomes.filter(({ kind }) => kind === 'not-scanned');
    if (items.length === 0 && unscanned.length === 0) return;
    const left = unscanned.map(({ file }) => file);
    view.show(
      {
        tone: 'done',
        title: items.length > 0 ? `${replacedTitle(items.length)} in files` : 'Not scanned',
        ...(left.length > 0 ? { detail: notScannedDetail(left) } : {}),
        items: items.slice(0, MOST_LISTED),
        actions,
        staysMs: DONE_STAYS_MS,
      },
      near,
    );
    if (items.length > 0) options.onReplaced(items.length);
  }

  return {
    async screen(files, near) {
      const outcomes = await Promise.all(files.map((file) => lookInto(file, options)));
      const stopped = outcomes.find((outcome) => outcome.kind === 'stopped');
      if (stopped === undefined) {
        tell(outcomes, near);
        return outcomes.map(({ file }) => file);
      }
      const title = `Not attached: ${stopped.file.name}`;
      const detail = stoppedDetail(stopped.verdict);
      view.show({ tone: 'stopped', title, detail, items: [], actions }, near);
      return undefined;
    },
    notScanned(files, near) {
      const detail = notScannedDetail(files);
      view.show(
        { tone: 'done', title: 'Not scanned', detail, items: [], actions, staysMs: DONE_STAYS_MS },
        near,
      );
    },
  };
}

/** A file that cannot be read is the page's to report. */
async function lookInto(file: File, deps: RedactFileDeps): Promise<FileOutcome> {
  try {
    return await redactFile(file, deps);
  } catch {
    return { kind: 'not-scanned', file, why: 'binary' };
  }
}

function notScannedDetail(files: readonly File[]): string {
  const names = files.slice(0, 3).map(({ name }) => name);
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return `Only text files up to 10 MB are looked into: ${names.join(', ')}${more} went as it is.`;
}
