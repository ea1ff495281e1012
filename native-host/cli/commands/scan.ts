import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENTITY_TYPES, type EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import { type ModelOptions, withModelOptions } from '../model-options.ts';

interface Options extends ModelOptions {
  json?: boolean;
  jsonl?: boolean;
  showValues?: boolean;
  explain?: boolean;
  minScore?: number;
  skip?: EntityType[];
}

/** `scan`: what personal data and secrets a text holds. Needs no agent. */
export function addScanCommand(program: Command, context: CliContext): void {
  const command = withModelOptions(
    program
      .command('scan')
      .description('Find personal data and secrets in files or stdin, of any size.')
      .argument('[files...]', 'files to scan; stdin without any, or for -')
      .option('--json', 'one line of JSON per file: {"file","spans"}, offsets in UTF-16 units')
      .addOption(
        new Option('--jsonl', 'read {"id","text"} lines, write {"id","spans"} lines').conflicts([
          'json',
          'showValues',
          'explain',
        ]),
      )
      .option(
        '--explain',
        'say why each was found, what would have changed it, and what nearly was',
      )
      .option('--show-values', 'also show what was found, in the clear')
      .option('--min-score <score>', 'leave out findings below this score, 0 to 1', parseScore)
      .addOption(new Option('--skip <types...>', 'types to leave out').choices(ENTITY_TYPES)),
  );
  withHelp(command, {
    examples: [
      'scan notes.txt letter.txt',
      'scan --json < notes.txt',
      'scan --jsonl < messages.jsonl > spans.jsonl',
      'scan --skip URL DATE_TIME -- notes.txt',
      'scan --rules-only huge.log',
      'scan --explain letter.txt',
    ],
    errors: ['INPUT_UNREADABLE', 'INPUT_BINARY', 'INPUT_INVALID', 'MODEL_MISSING', 'CANCELLED'],
  }).action(async (files: string[], options: Options) => await scan(files, options, context));
}

async function scan(files: string[], options: Options, context: CliContext): Promise<void> {
  const scanOptions = {
    json: options.json ?? false,
    showValues: options.showValues ?? false,
    model: options,
    detector: {
      ...(options.minScore === undefined ? {} : { minScore: options.minScore }),
      disabledTypes: options.skip ?? [],
    },
  };
  if (options.jsonl) {
    const { scanLines } = await import('../scan/scan-lines.ts');
    return await scanLines(files, scanOptions, context);
  }
  if (options.explain) {
    const { explainFiles } = await import('../scan/explain-files.ts');
    return await explainFiles(files, scanOptions, context);
  }
  const { scanFiles } = await import('../scan/scan-files.ts');
  await scanFiles(files, scanOptions, context);
}

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() !== '' && score >= 0 && score <= 1) return score;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
