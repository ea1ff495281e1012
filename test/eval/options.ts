import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ENTITY_TYPES } from '../../shared/detect/index.ts';

export const CHAT_PARTS = ['dev', 'held-out', 'all'] as const;
export type ChatPart = (typeof CHAT_PARTS)[number];

export interface Options {
  data?: string[];
  chat?: ChatPart;
  rulesOnly?: boolean;
  model: string;
  minScore?: number;
  json?: boolean;
  types?: string[];
  language?: string[];
  map?: string;
  strict?: boolean;
  errors?: number;
  examples: number;
  resamples: number;
  seed: number;
}

const OWN_MODEL = fileURLToPath(new URL('../../models/pii-large', import.meta.url));

/** The command line of `npm run eval`. */
export function evalCommand(): Command {
  return new Command('npm run eval --')
    .description('Scores the detector (rules and model) on labelled texts.')
    .option(
      '--data <paths...>',
      'JSONL files, or folders of them: {"id","text","spans":[{"start","end","type"}],"language"}',
    )
    .addOption(new Option('--chat <part>', "the project's own chat messages").choices(CHAT_PARTS))
    .option('--rules-only', 'leave out the model')
    .option('--model <folder>', 'folder of the model', OWN_MODEL)
    .option('--min-score <score>', 'what the rules report from, 0 to 1', share)
    .option('--types <list>', 'only these types, on both sides: PERSON,LOCATION', typeList)
    .option('--language <list>', 'only texts in these languages: de,fr', list)
    .option('--map <file>', 'JSON object from labels of the data to our types, or to IGNORE')
    .option('--strict', 'count findings of types the data does not label as false alarms')
    .option('--errors <n>', 'show the n most frequent kinds of error with their text', count)
    .option('--examples <n>', 'places to show for each kind of error', count, 4)
    .option('--resamples <n>', 'resamples for the 95 % intervals, 0 for none', count, 1000)
    .option('--seed <n>', 'for the intervals, and for another draw of the chat messages', count, 1)
    .option('--json', 'the whole result as JSON')
    .addHelpText('after', HELP);
}

const HELP = `
Offsets are UTF-16 units, end exclusive. Type IGNORE masks a stretch: findings there do not count.
Labels of other tools are understood (PER, GPE, ZIPCODE, …); --map adds more. A type the data does
not label (neither in a span nor in a line's "scope") is left out of the score unless --strict.

Figures: F1 where stretch and type agree (exact), or overlap by half (IoU ≥ .5); negatives are texts
without spans, clean when nothing was reported; false alarms are findings that touch no label.

Examples:
  npm run eval -- --chat dev --errors 10
  npm run eval -- --data messages.jsonl --types PERSON,LOCATION,ORGANIZATION
  npm run eval -- --data sets/ --rules-only --json > result.json
`;

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function typeList(text: string): string[] {
  const names = list(text);
  const wrong = names.find((name) => !(ENTITY_TYPES as readonly string[]).includes(name));
  if (wrong === undefined) return names;
  throw new InvalidArgumentError(`There is no type ${wrong}.`);
}

function count(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
