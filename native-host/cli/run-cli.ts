import { Command, CommanderError } from 'commander';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { cancelled } from '../../shared/protocol/wire-error.ts';
import { BUILD } from '../build.ts';
import { addAgentCommand } from './commands/agent.ts';
import { addAskCommand } from './commands/ask.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCloudCommand } from './commands/cloud.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addFleetCommand } from './commands/fleet.ts';
import { addInstallCommand } from './commands/install.ts';
import { addMcpCommand } from './commands/mcp.ts';
import { addModelsCommand } from './commands/models.ts';
import { addPolicyCommand } from './commands/policy.ts';
import { addRedactCommand } from './commands/redact.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addScanCommand } from './commands/scan.ts';
import { addSkillsCommand } from './commands/skills.ts';
import { addUninstallCommand } from './commands/uninstall.ts';
import { addVaultCommand } from './commands/vault.ts';
import type { CliContext } from './context.ts';
import { reportError } from './report-error.ts';

const COMMANDS = [
  addAgentCommand,
  addScanCommand,
  addRedactCommand,
  addRestoreCommand,
  addCheckCommand,
  addPolicyCommand,
  addVaultCommand,
  addAuditCommand,
  addSkillsCommand,
  addModelsCommand,
  addCloudCommand,
  addAskCommand,
  addMcpCommand,
  addFleetCommand,
  addInstallCommand,
  addUninstallCommand,
  addDoctorCommand,
];

/** Runs one command line (without program names) to its end and gives the exit code. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!isHelp(error)) await reportError(toError(error, context), context, jsonWanted(args));
  }
  return context.status.code;
}

function createProgram(context: CliContext): Command {
  const program = new Command('lifesavor')
    .description('Keeps personal data and secrets out of what leaves your machine.')
    .version(BUILD)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.out.write(text),
      // Errors are printed once, by the table every command shares.
      writeErr: () => {},
    });
  for (const add of COMMANDS) add(program, context);
  return program;
}

function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

function toError(error: unknown, { signal }: CliContext): unknown {
  if (error instanceof CommanderError) return usageError(error);
  if (signal.aborted && !(error instanceof LifeSavorError)) return cancelled();
  return error;
}

function usageError(error: CommanderError): LifeSavorError {
  if (error.code === 'commander.help') return usage('No command was given.');
  return usage(error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
}

function usage(message: string): LifeSavorError {
  return new LifeSavorError('USAGE', message, 'See "lifesavor --help".');
}

/** The line may be too broken for the parser to tell, so this looks for itself. */
function jsonWanted(args: readonly string[]): { json: boolean } {
  return { json: args.includes('--json') };
}
