import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `doctor`: looks at everything that can be wrong, and says what to do about it. */
export function addDoctorCommand(program: Command, context: CliContext): void {
  const command = program
    .command('doctor')
    .description('Look for everything that can be wrong with the installation.')
    .option('--json', 'one line of JSON per check');
  withHelp(command, {
    examples: ['doctor', 'doctor --json'],
    errors: [],
    others: { 1: 'a check failed' },
  }).action(async (options: { json?: boolean }) => {
    const { runDoctor } = await import('../doctor.ts');
    await runDoctor(options.json ?? false, context);
  });
}
