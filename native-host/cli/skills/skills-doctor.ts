import { sandboxHost } from '../../skills/host/sandbox-host.ts';
import { describeSandbox, type Enforcement } from '../../skills/sandbox/index.ts';
import type { CliContext } from '../context.ts';
import { show } from './run-skills.ts';

const WHAT: Readonly<Record<Enforcement['what'], string>> = {
  files: 'files of yours it was not given',
  environment: 'variables of your environment',
  processes: 'other processes',
  'system-calls': 'system calls it has no use for',
  network: 'the network',
  hosts: 'hosts it was not granted',
  memory: 'more memory than it may have',
  'process-count': 'more processes than it may have',
  disk: 'more disk than it may have',
  cpu: 'more processor time than it may have',
};

/** Says what this machine can keep a skill from, and what would let it do more. */
export async function skillsDoctor(
  options: { json?: boolean },
  context: CliContext,
): Promise<void> {
  const report = await describeSandbox(sandboxHost(context));
  const { message, nextStep, enforces } = report;
  const lines = [
    message,
    ...(nextStep === undefined ? [] : [`  → ${nextStep}`]),
    ...(enforces.length > 0 ? ['A skill is kept from:'] : []),
    ...enforces.map(({ what, by }) => `  ${WHAT[what]} (${by})`),
  ];
  await show(report, `${lines.join('\n')}\n`, options, context);
}
