import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENTITY_TYPES, type EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { ErrorCode, NewItem } from '../../../shared/protocol/index.ts';
import { EXCHANGE_FORMATS } from '../../vault/exchange/exchange-format.ts';
import { KEY_PROVIDERS } from '../../vault/key/key-store.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import type { JsonOption } from '../vault/run-vault.ts';

const KINDS = ['profile', 'note', 'secret'] as const;
const KEY_ERRORS = [
  'KEY_MISSING',
  'KEY_WRONG',
  'KEYCHAIN_LOCKED',
  'KEYCHAIN_DISMISSED',
  'KEYCHAIN_ABSENT',
] as const;
const OPEN_ERRORS: readonly ErrorCode[] = ['VAULT_MISSING', 'VAULT_LOCKED'];

interface ItemOptions extends JsonOption {
  kind?: NewItem['kind'];
  type?: EntityType;
  label?: string;
  tag?: string[];
  origin?: string;
}

/** `vault`: what is kept encrypted on this machine. */
export function addVaultCommand(program: Command, context: CliContext): void {
  const vault = program
    .command('vault')
    .description('What is kept encrypted on this machine: saved items and placeholder maps.');
  const run = () => import('../vault/run-vault.ts');
  const simple = (name: string, description: string, errors: readonly ErrorCode[]) =>
    withHelp(vault.command(name).description(description).option('--json', 'write JSON'), {
      examples: [`vault ${name}`],
      errors,
    });

  simple('status', 'Tell whether there is a vault and whether it is open.', [
    'VAULT_DAMAGED',
  ]).action(async (options: JsonOption) => (await run()).vaultStatus(options, context));
  withHelp(
    vault
      .command('create')
      .description('Make a vault and its key. Never where there is one.')
      .addOption(keepOption().default('keyring'))
      .option('--json', 'write JSON'),
    {
      examples: ['vault create', 'vault create --keep passphrase'],
      errors: ['VAULT_EXISTS', 'VAULT_UNWRITABLE', ...KEY_ERRORS],
    },
  ).action(async (options) => (await run()).createVault(options, context));
  simple('unlock', 'Open the vault; asks for the passphrase where there is one.', [
    'VAULT_MISSING',
    'VAULT_DAMAGED',
    ...KEY_ERRORS,
  ]).action(async (options: JsonOption) => (await run()).unlockVault(options, context));
  simple('lock', 'Close the vault and forget its key.', []).action(async (options: JsonOption) =>
    (await run()).lockVault(options, context),
  );
  addItemCommands(vault, context);
  addExchangeCommands(vault, context);
  withHelp(
    vault
      .command('settings')
      .description(
        'Show or change when it is locked by itself and how long conversations are kept.',
      )
      .option(
        '--idle <minutes>',
        'lock it after so long without use: minutes, never, default',
        idle,
      )
      .option(
        '--forget-after <days>',
        'forget conversations nobody used for so long: days, never',
        amount,
      )
      .option('--lock-with-session', 'lock it when the machine sleeps or the screen is locked')
      .option('--no-lock-with-session', 'leave it open then')
      .option('--json', 'write JSON'),
    {
      examples: ['vault settings', 'vault settings --idle 10 --forget-after 30'],
      errors: OPEN_ERRORS,
    },
  ).action(async (options, command: Command) => {
    const { vaultSettings } = await import('../vault/vault-settings.ts');
    // The parser takes a "no" option that was not given for a yes.
    const isGiven = command.getOptionValueSource('lockWithSession') === 'cli';
    const { lockWithSession, ...rest } = options;
    await vaultSettings({ ...rest, ...(isGiven && { lockWithSession }) }, context);
  });
  simple('rekey', 'Encrypt everything under a new key.', [
    ...OPEN_ERRORS,
    'VAULT_UNWRITABLE',
  ]).action(async (options: JsonOption) => (await run()).rekeyVault(options, context));
  withHelp(
    vault
      .command('move')
      .description(
        'Keep the key in another place: copied there, checked, then removed from the old one.',
      )
      .addOption(keepOption().makeOptionMandatory())
      .option('--json', 'write JSON'),
    {
      examples: ['vault move --keep passphrase', 'vault move --keep keyring'],
      errors: [...OPEN_ERRORS, 'VAULT_EXISTS', ...KEY_ERRORS],
    },
  ).action(async (options) => (await run()).moveKey(options, context));
  withHelp(
    vault
      .command('verify')
      .description('Read every page and check that it is whole.')
      .option('--repair', 'make a new database of what can be read; the old one is kept')
      .option('--json', 'write JSON'),
    {
      examples: ['vault verify', 'vault verify --repair'],
      errors: [...OPEN_ERRORS, 'VAULT_DAMAGED'],
    },
  ).action(async (options) => (await run()).verifyVault(options, context));
  withHelp(
    vault
      .command('wipe')
      .description('Remove the vault, its key and everything in it for good.')
      .option('--yes', 'yes, really')
      .option('--json', 'write JSON'),
    { examples: ['vault wipe --yes'], errors: ['VAULT_MISSING'] },
  ).action(async (options) => (await run()).wipeVault(options, context));
}

function addItemCommands(vault: Command, context: CliContext): void {
  const run = () => import('../vault/run-vault.ts');
  withHelp(
    vault
      .command('list')
      .description('List what is saved, without values.')
      .addOption(kindOption())
      .option('--tag <tag>', 'only with this tag')
      .option('--json', 'write JSON'),
    { examples: ['vault list', 'vault list --kind secret'], errors: OPEN_ERRORS },
  ).action(async (options) => (await run()).listItems(options, context));
  withHelp(
    vault
      .command('search')
      .description('List what has these words in its label, tags or site.')
      .argument('<words>')
      .option('--json', 'write JSON'),
    { examples: ['vault search bank'], errors: OPEN_ERRORS },
  ).action(async (query: string, options: JsonOption) =>
    (await run()).listItems({ ...options, query }, context),
  );
  withHelp(
    vault
      .command('get')
      .description('Write the value of an item.')
      .argument('<item>', 'its label, its id or the beginning of that')
      .option('--reveal', 'also to a terminal')
      .option('--json', 'the whole item'),
    {
      examples: ['vault get Bank --reveal', 'vault get 3f2a91c0 | pbcopy'],
      errors: [...OPEN_ERRORS, 'ITEM_MISSING'],
    },
  ).action(async (item: string, options) => (await run()).getItem(item, options, context));
  withHelp(
    withItemOptions(
      vault.command('put').description('Save a value, typed at a prompt or piped to stdin.'),
    )
      .requiredOption('--label <label>', 'what you call it')
      .option('--json', 'write JSON'),
    {
      examples: [
        'vault put --label Bank --tag money',
        'printf %s "$TOKEN" | lifesavor vault put --label ci-token',
      ],
      errors: [...OPEN_ERRORS, 'VAULT_UNWRITABLE'],
    },
  ).action(async (options: ItemOptions & { label: string }) => {
    const { kind = 'secret', label, tags = [], ...rest } = fieldsOf(options);
    await (await run()).putItem({ kind, label: label!, tags, ...rest }, options, context);
  });
  withHelp(
    withItemOptions(vault.command('edit').description('Change an item; what is not named stays.'))
      .argument('<item>', 'its label, its id or the beginning of that')
      .option('--label <label>', 'a new label')
      .option('--value', 'ask for a new value')
      .option('--json', 'write JSON'),
    { examples: ['vault edit Bank --value'], errors: [...OPEN_ERRORS, 'ITEM_MISSING'] },
  ).action(async (item: string, options: ItemOptions & { value?: boolean }) =>
    (await run()).editItem(item, fieldsOf(options), options, context),
  );
  withHelp(
    vault
      .command('rm')
      .description('Remove an item.')
      .argument('<item>', 'its label, its id or the beginning of that')
      .option('--json', 'write JSON'),
    { examples: ['vault rm Bank'], errors: [...OPEN_ERRORS, 'ITEM_MISSING'] },
  ).action(async (item: string, options: JsonOption) =>
    (await run()).removeItem(item, options, context),
  );
}

function addExchangeCommands(vault: Command, context: CliContext): void {
  const run = () => import('../vault/exchange-vault.ts');
  withHelp(
    vault
      .command('export')
      .description('Write every item into a new file, encrypted by age.')
      .argument('<file>')
      .option('--recipient <key...>', 'for these age1… keys; without, a passphrase is asked for')
      .option('--json', 'write JSON'),
    { examples: ['vault export vault.age'], errors: [...OPEN_ERRORS, 'OUTPUT_UNWRITABLE'] },
  ).action(async (file: string, options) => (await run()).exportVault(file, options, context));
  withHelp(
    vault
      .command('import')
      .description('Save the items of an export of ours, of Bitwarden, KeePass or a browser.')
      .argument('<file>')
      .addOption(
        new Option('--format <format>', 'told by the content without').choices(EXCHANGE_FORMATS),
      )
      .option(
        '--identity-file <file>',
        'age identities that open it; without, its passphrase is asked for',
      )
      .option('--json', 'write JSON'),
    {
      examples: ['vault import vault.age', 'vault import bitwarden.json'],
      errors: [...OPEN_ERRORS, 'INPUT_UNREADABLE', 'INPUT_INVALID', 'KEY_WRONG', 'VAULT_TOO_NEW'],
    },
  ).action(async (file: string, options) => (await run()).importIntoVault(file, options, context));
}

function withItemOptions(command: Command): Command {
  return command
    .addOption(kindOption())
    .addOption(new Option('--type <type>', 'such as EMAIL_ADDRESS').argParser(typeOf))
    .option('--tag <tag...>', 'words to find it by')
    .option('--origin <origin>', 'the site it belongs to, such as https://bank.example');
}

function keepOption(): Option {
  return new Option('--keep <place>', 'where the key is kept').choices(KEY_PROVIDERS);
}

function kindOption(): Option {
  return new Option('--kind <kind>', 'what it is').choices(KINDS);
}

function typeOf(text: string): EntityType {
  const type = ENTITY_TYPES.find((known) => known === text);
  if (!type) throw new InvalidArgumentError('It is no type that is looked for.');
  return type;
}

function fieldsOf({
  kind,
  type,
  label,
  tag,
  origin,
}: ItemOptions): Partial<Omit<NewItem, 'value'>> {
  return {
    ...(kind && { kind }),
    ...(type && { type }),
    ...(label !== undefined && { label }),
    ...(tag && { tags: tag }),
    ...(origin !== undefined && { origin }),
  };
}

function idle(text: string): number | 'default' {
  return text === 'default' ? text : amount(text);
}

/** Whole numbers; `never` is 0. */
function amount(text: string): number {
  if (text === 'never') return 0;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number or "never".');
}
