import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import type { JsonOption } from '../models/run-models.ts';

/** `models`: what finds names where no rule can; which one, its owner says. */
export function addModelsCommand(program: Command, context: CliContext): void {
  const models = program
    .command('models')
    .description('Models: which there are, where they come from, and which one is used.');
  withHelp(
    models
      .command('list', { isDefault: true })
      .description('List all models, and say which one is used and why.')
      .option('--json', 'write JSON'),
    { examples: ['models list'], errors: [] },
  ).action(async (options: JsonOption) => (await run()).listModels(options, context));
  withHelp(
    models
      .command('use')
      .description(
        'Use this model from now on, once it has been tried. LIFESAVOR_MODEL in the environment still wins.',
      )
      .argument('<name>', 'as "models list" shows it; "default" for the one of Life Savor')
      .option('--json', 'write JSON'),
    {
      examples: ['models use pii-small', 'models use default'],
      errors: ['MODEL_MISSING', 'MODEL_CORRUPT', 'MODEL_UNSUPPORTED', 'OUTPUT_UNWRITABLE'],
    },
  ).action(async (name: string, options: JsonOption) =>
    (await run()).chooseModel(name, options, context),
  );
  withHelp(
    models
      .command('remove')
      .description('Delete a model that was installed over the link to a fleet.')
      .argument('<name>', 'as "models list" shows it')
      .option('--json', 'write JSON'),
    {
      examples: ['models remove clinic-names'],
      errors: ['MODEL_MISSING', 'MODEL_KEPT', 'OUTPUT_UNWRITABLE'],
    },
  ).action(async (name: string, options: JsonOption) =>
    (await run()).removeModel(name, options, context),
  );
}

/** Loaded only when one of them runs. */
const run = () => import('../models/run-models.ts');
