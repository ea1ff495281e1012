import type { Command } from 'commander';

/** What every command that looks for something takes. */
export interface ModelOptions {
  rulesOnly?: boolean;
  requireModel?: boolean;
}

/** Adds the options that say whether the model is used. */
export function withModelOptions(command: Command): Command {
  return command
    .option('--rules-only', 'do without the model: faster, and blind to most names')
    .option('--require-model', 'fail rather than do without the model');
}
