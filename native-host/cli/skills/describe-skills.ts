import { printable } from '../../../shared/printable.ts';
import type { Result } from '../../../shared/protocol/index.ts';
import type {
  SkillDetails,
  SkillReview,
  SkillSummary,
  SkillUsage,
} from '../../../shared/protocol/skills.ts';
import { REVIEW_CAVEAT } from '../../skills/review/index.ts';
import { table } from '../table.ts';

const STATES: Readonly<Record<SkillSummary['state'], string>> = {
  invalid: 'has errors',
  new: 'waits for approval',
  changed: 'changed, waits for approval',
  off: 'off',
  'no-server': 'instructions only',
  idle: 'on',
  starting: 'starting',
  ready: 'on, running',
  busy: 'on, at work',
  stopping: 'stopping',
  'backing-off': 'on, will be started again',
  failed: 'failed',
  quarantined: 'set aside',
};
type Findings = SkillReview['findings'];

const LONGEST_DESCRIPTION = 80;
const MIB = 1024 * 1024;

/** One line a skill. */
export function skillTable(skills: readonly SkillSummary[]): string {
  if (skills.length === 0)
    return 'There are no skills.\n  → Run "lifesavor skills add FOLDER" or "lifesavor skills new NAME".\n';
  return table(
    skills.map(({ id, state, problem, source, description }) => [
      printable(id),
      problem === undefined ? STATES[state] : `${STATES[state]} (${problem})`,
      source,
      printable(description).slice(0, LONGEST_DESCRIPTION),
    ]),
  );
}

/** All a person needs to see before they approve. */
export function skillText(skill: SkillDetails, findings: Findings | undefined): string {
  const { id, name, version, description, folder, state, reach, config } = skill;
  const lines = [
    `${printable(name)}${version ? ` ${printable(version)}` : ''} (${printable(id)}): ${STATES[state]}`,
    `  ${printable(description)}`,
    `  in ${printable(folder)}`,
    'What it may do once it is approved:',
    ...reach.map((sentence) => `  ${printable(sentence)}`),
  ];
  if (config.length > 0) lines.push('Settings:');
  for (const { key, title, required, sensitive } of config)
    lines.push(
      `  ${key}: ${printable(title)}${required ? ', required' : ''}${sensitive ? ', secret' : ''}`,
    );
  lines.push(...complaints(skill, findings));
  return `${lines.join('\n')}\n`;
}

/** What is wrong with its files, and what its text might be up to. */
function complaints({ diagnostics }: SkillDetails, findings: Findings | undefined): string[] {
  const lines: string[] = [];
  if (diagnostics.length > 0) lines.push('Its files:');
  for (const { severity, message, file, line } of diagnostics)
    lines.push(`  ${severity}: ${printable(message)}${place(file, line)}`);
  if (!findings)
    return [...lines, 'Its files cannot all be taken, so that they were not looked over.'];
  lines.push(
    findings.length > 0
      ? 'Look at these before you approve it:'
      : 'The check of its files found nothing it knows to be suspicious.',
  );
  for (const { severity, message, file, line, excerpt } of findings) {
    lines.push(`  ${severity}: ${printable(message)}${place(file, line)}`);
    if (excerpt) lines.push(`    ${printable(excerpt)}`);
  }
  lines.push(`  ${REVIEW_CAVEAT}`);
  return lines;
}

function place(file: string | undefined, line: number | undefined): string {
  if (file === undefined) return '';
  return ` (${printable(file)}${line === undefined ? '' : `:${line}`})`;
}

/** What it connected to, as we saw it, and below it what it wrote itself. */
export function logText({ lines, network }: Result<'skills.logs'>): string {
  const connections = network.map(
    ({ verdict, host, port, count }) => `  ${verdict} ${printable(host)}:${port}, ${count}×`,
  );
  const written = lines.length > 0 ? lines.map(printable) : ['It has written nothing.'];
  const seen = connections.length > 0 ? ['Its connections:', ...connections, 'Its log:'] : [];
  return `${[...seen, ...written].join('\n')}\n`;
}

/** One line a skill that was used. */
export function usageTable(skills: readonly SkillUsage[]): string {
  if (skills.length === 0) return 'No skill has been used since the agent was started.\n';
  const head = [
    'SKILL',
    'STATE',
    'MEMORY',
    'CPU',
    'PROCESSES',
    'CALLS',
    'ERRORS',
    'RESTARTS',
    'NETWORK',
  ];
  const rows = skills.map(({ id, state, memoryBytes, cpuMs, processes, ...counts }) => [
    id,
    state,
    memoryBytes === undefined ? '-' : `${Math.round(memoryBytes / MIB)} MB`,
    cpuMs === undefined ? '-' : `${(cpuMs / 1000).toFixed(1)} s`,
    String(processes ?? '-'),
    String(counts.calls),
    String(counts.errors),
    String(counts.restarts),
    networkOf(counts),
  ]);
  return table([head, ...rows]);
}

function networkOf({ connections, refused }: Pick<SkillUsage, 'connections' | 'refused'>): string {
  if (connections + refused === 0) return '-';
  return refused === 0 ? String(connections) : `${connections}, ${refused} refused`;
}
