import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redacted } from '../testing/redacted.ts';
import { delimiterOf, rowsOf } from './table-cells.ts';

const EMAIL = 'ada.majewska@nordhavn.eu';

describe('plain text', () => {
  it('gives one value the same placeholder everywhere, announced or not', async () => {
    const { text, left } = await redacted(
      'note.md',
      `# Patient: Ada Majewska\n\nMail ${EMAIL}, again ${EMAIL}.\nADA MAJEWSKA came with torsten@nordhavn.eu.`,
    );
    expect(text).toBe(
      '# Patient: [PERSON_1]\n\nMail [EMAIL_1], again [EMAIL_1].\n[PERSON_2] came with [EMAIL_2].',
    );
    expect(left).toBe(0);
  });

  it('counts by type', async () => {
    const { tally } = await redacted('a.txt', `${EMAIL} ${EMAIL} t.weidel@nordhavn.eu`);
    expect(tally.counts()).toEqual([{ type: 'EMAIL_ADDRESS', places: 3, values: 2 }]);
  });

  it('leaves places and dates alone unless told', async () => {
    const source = `On 2026-03-09 ${EMAIL} wrote.`;
    expect((await redacted('a.txt', source)).text).toBe('On 2026-03-09 [EMAIL_1] wrote.');
    expect((await redacted('a.txt', source, ['ALL'])).text).toBe('On [DATE_1] [EMAIL_1] wrote.');
    expect((await redacted('a.txt', source, ['date_time'])).text).toBe(
      `On [DATE_1] ${EMAIL} wrote.`,
    );
  });

  it('keeps placeholders that stand there already, and gives no number out twice', async () => {
    const { text } = await redacted('a.txt', `[EMAIL_1] wrote to ${EMAIL}`);
    expect(text).toBe('[EMAIL_1] wrote to [EMAIL_2]');
  });

  it('keeps the encoding', async () => {
    const bytes = Uint8Array.from(Buffer.from(`Gr\xfc\xdfe an ${EMAIL}`, 'latin1'));
    const { bytes: copy } = await redacted('a.txt', bytes);
    expect(Buffer.from(copy).toString('latin1')).toBe('Gr\xfc\xdfe an [EMAIL_1]');
  });

  it('gives the same bytes back where nothing is found', async () => {
    const { bytes, tally } = await redacted('a.txt', 'Nothing here.\r\n');
    expect(tally.places).toBe(0);
    expect(Buffer.from(bytes).toString()).toBe('Nothing here.\r\n');
  });
});

describe('tables', () => {
  it('sees each cell under the name of its column, and touches nothing else', async () => {
    const source = `\ufeffFull name;SSN;Note\r\n"Majewska, Ada";536904399;"says ""hi"""\r\nTorsten Weidel;;\r\n`;
    const { text } = await redacted('people.csv', source);
    expect(text).toBe(
      'Full name;SSN;Note\r\n"[PERSON_1]";[SSN_1];"says ""hi"""\r\n[PERSON_2];;\r\n',
    );
  });

  it('never reaches over the edge of a cell', async () => {
    const source = `a,b,c\n${EMAIL},${EMAIL},12 Main Street\n`;
    const { text } = await redacted('a.csv', source);
    expect(text).toBe('a,b,c\n[EMAIL_1],[EMAIL_1],[ADDRESS_1]\n');
  });

  it('reads labels before values, as in a form', async () => {
    const { text } = await redacted('a.tsv', 'Phone\t+49 30 901820\nFull name\tAda Majewska\n');
    expect(text).toBe('Phone\t[PHONE_1]\nFull name\t[PERSON_1]\n');
  });

  it('keeps the shape of any table', async () => {
    const cell = fc.constantFrom(
      '',
      'x',
      EMAIL,
      `"${EMAIL}"`,
      '"a ""b"""',
      '"two\nlines"',
      'Ada',
      '+49 30 901820',
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const source = rows.map((row) => row.join(delimiter)).join('\n');
        const { text } = await redacted(delimiter === '\t' ? 'a.tsv' : 'a.csv', source);
        const shape = (table: string) =>
          [...rowsOf(table, delimiterOf(source))].map((row) => row.length);
        expect(shape(text)).toEqual(shape(source));
        expect(text).not.toContain(EMAIL);
      }),
      { numRuns: 60 },
    );
  });
});

describe('JSON', () => {
  it('reads names and values with their escapes, and makes strings of numbers it replaces', async () => {
    const source = `{"patient": {"name": "Ada Majewska", "ssn": 536904399}, "mails": ["ada.majewska\\u0040nordhavn.eu", 1], "${EMAIL}": true}`;
    const { text } = await redacted('a.json', source);
    expect(text).toBe(
      '{"patient": {"name": "[PERSON_1]", "ssn": "[SSN_1]"}, "mails": ["[EMAIL_1]", 1], "[EMAIL_1]": true}',
    );
  });

  it('reads one text a line', async () => {
    const { text } = await redacted('a.jsonl', `{"mail":"${EMAIL}"}\n{"mail":"${EMAIL}"}\n`);
    expect(text).toBe('{"mail":"[EMAIL_1]"}\n{"mail":"[EMAIL_1]"}\n');
  });

  it('takes what is no JSON for text, and says so', async () => {
    const { text, notes } = await redacted('a.json', `{mail: ${EMAIL}`);
    expect(text).toBe('{mail: [EMAIL_1]');
    expect(notes).toEqual(['The file is not valid JSON, so it was read as plain text.']);
  });

  it('stays JSON whatever it holds, and loses every value', async () => {
    const leaf = fc.oneof(
      fc.constantFrom(EMAIL, `to ${EMAIL}!`, 491711234567),
      fc.string(),
      fc.integer(),
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('mail', 'phone', 'x"y', EMAIL), tie('node')),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const { text } = await redacted('a.json', JSON.stringify(value, null, 1));
        expect(() => JSON.parse(text)).not.toThrow();
        expect(text).not.toContain(EMAIL);
      }),
      { numRuns: 60 },
    );
  });
});

describe('HTML', () => {
  it('reads on over inline tags and character references', async () => {
    const { text } = await redacted(
      'a.html',
      '<p>Mail <b>ada.majewska</b>&#64;nordhavn<i>.eu</i> now</p><a href="mailto:ada.majewska%40nordhavn.eu">write</a>',
    );
    expect(text).toBe(
      '<p>Mail <b>[EMAIL_1]</b><i></i> now</p><a href="mailto:[EMAIL_1]">write</a>',
    );
  });

  it('reads comments, programs, titles and attributes', async () => {
    const { text } = await redacted(
      'a.htm',
      `<title>${EMAIL}</title><!-- ${EMAIL} --><script>const to = '${EMAIL}';</script><input placeholder="Mail" value=${EMAIL}><img alt='${EMAIL}'>`,
    );
    expect(text).toBe(
      "<title>[EMAIL_1]</title><!-- [EMAIL_1] --><script>const to = '[EMAIL_1]';</script><input placeholder=\"Mail\" value=[EMAIL_1]><img alt='[EMAIL_1]'>",
    );
  });

  it('takes names over line breaks of the source, but not over paragraphs', async () => {
    const { text } = await redacted('a.html', '<td>Patient: Ada\n   Majewska</td><td>Weidel</td>');
    expect(text).toBe('<td>Patient: [PERSON_1]</td><td>Weidel</td>');
  });
});
