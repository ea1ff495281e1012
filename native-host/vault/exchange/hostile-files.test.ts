import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { sealExport } from './age-export.ts';
import { EXCHANGE_FORMATS, type ExchangeFormat } from './exchange-format.ts';
import { exchangeItemSchema, type ImportResult } from './exchange-item.ts';
import { fixtureText } from './fixtures/fixture.ts';
import { importAny } from './import-any.ts';

const SEED = 20_261_128;
/** Stands for every value of the file: no error and no reason may hold it. */
const PLANTED = 'Pl4nted';
const passphrase = 'made-up passphrase';

const FILES: readonly [ExchangeFormat, string][] = [
  ['bitwarden-json', 'bitwarden.json'],
  ['bitwarden-csv', 'bitwarden.csv'],
  ['keepass-xml', 'keepass.xml'],
  ['keepass-csv', 'keepass.csv'],
  ['keepass-csv', 'keepassxc.csv'],
  ['chrome-csv', 'chrome.csv'],
  ['firefox-csv', 'firefox.csv'],
  ['safari-csv', 'safari.csv'],
];
const bytesOf = (text: string) => new TextEncoder().encode(text);

function expectSound({ items, skipped }: ImportResult): void {
  for (const item of items) expect(exchangeItemSchema.safeParse(item).success).toBe(true);
  for (const { reason } of skipped) expect(reason).not.toContain(PLANTED);
}

/** Imports a file; whatever is wrong with it has to be said as one of `codes`, without its values. */
async function expectCalm(
  file: Uint8Array,
  format: ExchangeFormat | undefined,
  codes = ['INPUT_INVALID'],
): Promise<void> {
  try {
    expectSound(await importAny(file, { format, passphrase }));
  } catch (error) {
    if (!(error instanceof LifeSavorError)) throw error;
    expect(codes).toContain(error.code);
    expect(`${error.message} ${error.nextStep}`).not.toContain(PLANTED);
    expect(error.cause).toBeUndefined();
  }
}

/** Pieces that mean something in one of the formats. */
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\\',
    '<',
    '>',
    '</',
    '/>',
    '&',
    ';',
    '{',
    '}',
    '[',
  ),
  fc.constantFrom(']', ':', '<Entry>', '</Entry>', '<String>', '<![CDATA[', ']]>', '<!DOCTYPE x>'),
  fc.constantFrom('null', '1', '-1e999', 'true', '"type":1', '\uFEFF', '\u0000', '\uD800', '🦊'),
  fc.constantFrom(PLANTED, `"${PLANTED}"`, `<${PLANTED}>`, `&${PLANTED};`, `${PLANTED}=`),
  fc.string({ maxLength: 20, unit: 'binary' }),
);

/** A place as a share of the text, how many characters go, and what comes instead. */
const edit = fc.tuple(
  fc.nat({ max: 9999 }),
  fc.nat({ max: 30 }),
  fc.array(piece, { maxLength: 3 }),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

function mutate(text: string, changes: [number, number, string[]][]): string {
  return changes.reduce((before, [share, gone, pieces]) => {
    const at = Math.floor((before.length * share) / 10_000);
    return before.slice(0, at) + pieces.join('') + before.slice(at + gone);
  }, text);
}

describe('a hostile file', () => {
  it.each(FILES)('like a %s is imported or refused, and tells nothing', async (format, name) => {
    // Every value there is becomes the planted one, so that any that leaks is seen.
    const text = fixtureText(name).replace(/Quux|Corge|zoe|Zorblat|Grault|0{3}|1{3}/gi, PLANTED);
    await fc.assert(
      fc.asyncProperty(edits, (changes) => expectCalm(bytesOf(mutate(text, changes)), format)),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('of any text is imported or refused, as whatever it is taken for', async () => {
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const format = fc.constantFrom(undefined, ...EXCHANGE_FORMATS);
    await fc.assert(
      fc.asyncProperty(text, format, (some, as) => expectCalm(bytesOf(some), as)),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('of any bytes is imported or refused', async () => {
    const format = fc.constantFrom(undefined, ...EXCHANGE_FORMATS);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), format, (bytes, as) =>
        expectCalm(bytes, as),
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('like an encrypted export is opened or refused', async () => {
    const items = [{ kind: 'note' as const, label: 'x', value: PLANTED, tags: [] }];
    const file = await sealExport(items, { passphrase, workFactor: 2 });
    const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, fc.nat({ max: 5 }), async ([at, bits], cut) => {
        const bytes = file.slice(0, file.length - cut);
        if (at < bytes.length) bytes[at]! ^= bits;
        await expectCalm(bytes, undefined, ['INPUT_INVALID', 'KEY_WRONG']);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each([
    ['quotes', 'chrome-csv', `name,url,username,password\n"${'""'.repeat(2e6)}`],
    ['commas', 'chrome-csv', `name,url,username,password\n${','.repeat(4e6)}`],
    ['empty lines', 'chrome-csv', `name,url,username,password\n${'\n'.repeat(4e6)}`],
    ['backslashes', 'keepass-csv', `account,login name,password,web site\n"${'\\'.repeat(4e6)}`],
    ['fields', 'bitwarden-csv', mutatedFields()],
    ['brackets', 'bitwarden-json', '['.repeat(4e6)],
    ['nested items', 'bitwarden-json', `{"items":[${'['.repeat(1e6)}${']'.repeat(1e6)}]}`],
    ['tags', 'keepass-xml', '<a>'.repeat(1e6)],
    ['attributes', 'keepass-xml', `<a ${numbered(1e5)}/>`],
    ['ampersands', 'keepass-xml', `<a>${'&amp;'.repeat(1e6)}</a>`],
    ['an entity without end', 'keepass-xml', `<a>&${'a'.repeat(4e6)}`],
    ['a document type without end', 'keepass-xml', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(1e5)}`],
    ['white space', 'keepass-xml', `<a${' '.repeat(4e6)}`],
  ] as const)('of nothing but %s ends soon', async (_what, format, text) => {
    await expectCalm(bytesOf(text), format);
  });
});

function mutatedFields(): string {
  const header = 'type,name,notes,fields,login_uri,login_password\n';
  return `${header}login,x,,"${'a:'.repeat(1e6)}\n${'\n'.repeat(1e5)}",${' '.repeat(1e6)},y`;
}

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="b"`).join(' ');
}
