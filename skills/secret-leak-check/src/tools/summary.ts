import { ENTITY_INFO, type EntityType } from '../../../../shared/detect/entity-types/index.ts';
import type { ScanData } from './scan-output.ts';

/** Findings written out; the rest is in the data. */
const MOST_LINES = 50;

const REASONS: Readonly<Record<ScanData['skipped'][number]['reason'], string>> = {
  ignored: 'left out by .gitignore',
  'usual-folder': 'folders of tools',
  binary: 'no text',
  'too-large': 'too large',
  link: 'links',
  unreadable: 'not readable',
};

const LIMITS: Readonly<Record<string, string>> = {
  files: 'there are too many files',
  bytes: 'there is too much text',
  findings: 'too much was found',
};

/** The outcome of a scan in sentences. */
export function describeScan(data: ScanData): string {
  const { findings, total, known, files, skipped, stopped } = data;
  const head =
    total === 0
      ? `No secrets were found in ${files} files.`
      : `${total} findings in ${files} files: ${countsOf(data)}.`;
  const lines = findings
    .slice(0, MOST_LINES)
    .map(
      ({ file, line, name, severity, preview }) =>
        `${file}:${line} ${name} (${severity}) ${preview}`,
    );
  const left = total - lines.length;
  return [
    head,
    ...lines,
    ...(left > 0 ? [`and ${left} more.`] : []),
    ...(known > 0 ? [`${known} known findings of the baseline are not listed.`] : []),
    ...(skipped.length > 0
      ? [
          `Not looked at: ${skipped.map(({ reason, count }) => `${count} ${REASONS[reason]}`).join(', ')}.`,
        ]
      : []),
    ...(stopped
      ? [
          `Ended early before ${stopped.before}, because ${LIMITS[stopped.limit] ?? 'a limit was reached'}; scan smaller folders one by one.`,
        ]
      : []),
  ].join('\n');
}

function countsOf({ by_type }: ScanData): string {
  return Object.entries(by_type)
    .map(([type, count]) => `${count} × ${ENTITY_INFO[type as EntityType].name}`)
    .join(', ');
}
