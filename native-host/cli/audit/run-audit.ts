import { LifeSavorError } from '../../../shared/protocol/index.ts';
import { type AuditRecord, exportAudit, tailAudit, verifyAudit } from '../../audit/index.ts';
import { withRunningAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';

interface TailOptions {
  count: string;
  follow?: boolean;
  json?: boolean;
}

export async function tail(
  { count, follow = false, json }: TailOptions,
  { paths, out, signal }: CliContext,
): Promise<void> {
  const wanted = Number(count);
  if (!Number.isInteger(wanted) || wanted < 0)
    throw new LifeSavorError('USAGE', '--count is no number.', 'Give a number such as 20.');
  const folder = paths.auditFolder;
  for await (const record of tailAudit({ folder, count: wanted, follow, signal }))
    await out.write(json ? `${JSON.stringify(record)}\n` : `${lineOf(record)}\n`);
}

export async function verify({ json }: { json?: boolean }, context: CliContext): Promise<void> {
  const key = await auditKey(context);
  const report = await verifyAudit({
    folder: context.paths.auditFolder,
    signal: context.signal,
    ...(key && { key }),
  });
  if (!report.sound) context.status.failed('AUDIT_BROKEN');
  const { records, sealed, problems, problemCount } = report;
  const lines = [
    report.sound
      ? `The audit log is whole: ${records} records.`
      : `The audit log was changed: ${problemCount} problems.`,
    key
      ? `  sealed ${sealed} of them`
      : '  The vault is locked: only that nothing is missing was checked.',
    ...problems.map(
      ({ kind, segment, line }) =>
        `  ${kind}${segment === undefined ? '' : ` in segment ${segment}, line ${line ?? '?'}`}`,
    ),
  ];
  await context.out.write(json ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
}

export async function exportRecords(
  { format }: { format: 'jsonl' | 'csv' },
  { paths, out, signal }: CliContext,
): Promise<void> {
  for await (const text of exportAudit({ folder: paths.auditFolder, format, signal }))
    await out.write(text);
}

/** The key of the log, where an agent runs whose vault is open. */
async function auditKey(context: CliContext): Promise<Buffer | undefined> {
  try {
    const { key } = await withRunningAgent(context, (agent) => agent.request('audit.key', {}));
    return Buffer.from(key, 'base64');
  } catch {
    return undefined;
  }
}

function lineOf({ at, event, seq, ...rest }: AuditRecord): string {
  const hidden = new Set(['boot', 'prev', 'mac']);
  const fields = Object.entries(rest).filter(([name]) => !hidden.has(name));
  const text = fields.map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
  );
  return [at, String(seq), event, ...text].join('  ');
}
