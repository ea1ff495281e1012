import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCX_VALUES, docxParts, docxSample } from '../../testing/docx-sample.ts';
import { PPTX_VALUES, pptxSample } from '../../testing/pptx-sample.ts';
import { redacted } from '../../testing/redacted.ts';
import { XLSX_VALUES, xlsxSample } from '../../testing/xlsx-sample.ts';

async function copyOf(name: string, bytes: Uint8Array) {
  const outcome = await redacted(name, bytes);
  const files = unzipSync(outcome.bytes);
  const text = (part: string) => strFromU8(files[part]!);
  return { ...outcome, files, text };
}

/** The tags of an XML text, so that nothing but text may differ. */
const tags = (xml: string) => xml.match(/<\/?[\w:]+/g);

describe.each([
  ['letter.docx', docxSample(), DOCX_VALUES],
  ['people.xlsx', xlsxSample(), XLSX_VALUES],
  ['talk.pptx', pptxSample(), PPTX_VALUES],
])('%s', (name, sample, values) => {
  it('loses every value in every part', async () => {
    const { files, left } = await copyOf(name, sample);
    expect(left).toBe(0);
    for (const [i, value] of values.entries())
      for (const [part, bytes] of Object.entries(files))
        expect(strFromU8(bytes).includes(value), `value ${i} in ${part}`).toBe(false);
  });

  it('keeps its parts in order, its tags, and all it did not have to change', async () => {
    const { files } = await copyOf(name, sample);
    const before = unzipSync(sample);
    const kept = Object.keys(before).filter((part) => part !== 'docProps/thumbnail.jpeg');
    expect(Object.keys(files)).toEqual(kept);
    for (const part of kept.filter((part) => part !== '_rels/.rels')) {
      if (!/\.(?:xml|rels)$/.test(part)) expect(files[part]).toEqual(before[part]);
      else expect(tags(strFromU8(files[part]!))).toEqual(tags(strFromU8(before[part]!)));
    }
  });

  it('is the same whatever is asked when nothing of it is wanted', async () => {
    const { bytes, tally } = await redacted(name, sample, ['VIN']);
    expect(tally.places).toBe(0);
    expect(bytes).toBe(sample);
  });
});

describe('Word documents', () => {
  it('get one placeholder for a value cut into runs', async () => {
    const { text } = await copyOf('a.docx', docxSample());
    const words = text('word/document.xml').replace(/<[^>]*>/g, '');
    expect(words).toContain('Patient: [PERSON_1], call her soon.');
    expect(words).toContain('Write to [EMAIL_1] today.');
    expect(words).toContain('Later [PERSON_1] came again.');
    expect(words).toContain('SSN: [SSN_1] of the patient');
    expect(words).toContain('HYPERLINK "mailto:[EMAIL_2]"');
  });

  it('get the same placeholder in links, properties and notes', async () => {
    const { text } = await copyOf('a.docx', docxSample());
    expect(text('word/_rels/document.xml.rels')).toContain(
      'Target="mailto:%5BEMAIL_1%5D?subject=Hello"',
    );
    expect(text('docProps/core.xml')).toContain('<cp:lastModifiedBy>[PERSON_1]<');
    expect(text('word/comments.xml')).toContain('w:author="[PERSON_2]" w:initials=""');
    expect(text('word/document.xml')).toContain('<w:del w:id="1" w:author="[PERSON_2]"');
    expect(text('word/document.xml')).toContain('descr="Badge of [PERSON_1]"');
  });

  it('keep the space at the edge of a run', async () => {
    const { text } = await copyOf('a.docx', docxSample());
    expect(text('word/document.xml')).toContain('<w:t xml:space="preserve"> today.</w:t>');
  });

  it('lose the picture of their first page, and tell of other pictures', async () => {
    const { files, text, notes } = await copyOf('a.docx', docxSample());
    expect(files['docProps/thumbnail.jpeg']).toBeUndefined();
    expect(text('_rels/.rels')).not.toContain('thumbnail');
    expect(notes).toEqual(['Pictures were not looked at: 1.']);
  });

  it('are read with the workbooks in them', async () => {
    const parts = { ...docxParts(), 'word/embeddings/Microsoft_Excel_Sheet.xlsx': xlsxSample() };
    const { files } = await copyOf('a.docx', docxSample(parts));
    const inner = unzipSync(files['word/embeddings/Microsoft_Excel_Sheet.xlsx']!);
    // The same value has the same placeholder in both.
    expect(strFromU8(inner['xl/sharedStrings.xml']!)).toContain('[PERSON_1]');
    expect(strFromU8(inner['docProps/core.xml']!)).toContain('[PERSON_2]');
    for (const value of XLSX_VALUES)
      for (const bytes of Object.values(inner))
        expect(strFromU8(bytes).includes(value)).toBe(false);
  });

  it('tell of parts that were not looked at', async () => {
    const parts = {
      ...docxParts(),
      'word/afchunk.mht': Uint8Array.of(1),
      'word/fonts/font1.odttf': Uint8Array.of(2),
    };
    const { notes } = await copyOf('a.docx', docxSample(parts));
    expect(notes).toContain('Embedded files, objects and programs were not looked at: 1.');
  });

  it('keep places and sizes of the format', async () => {
    const parts = docxParts();
    const document = strFromU8(parts['word/document.xml']!).replace(
      '</wp:inline>',
      '<wp:posOffset>536904399</wp:posOffset></wp:inline>',
    );
    const { text } = await copyOf(
      'a.docx',
      docxSample({ ...parts, 'word/document.xml': strToU8(document) }),
    );
    expect(text('word/document.xml')).toContain('<wp:posOffset>536904399<');
  });
});

describe('workbooks', () => {
  it('tell a number by the name of its column, and make it text', async () => {
    const { text } = await copyOf('a.xlsx', xlsxSample());
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c t="str" r="C2"><v>[PHONE_1]</v></c>');
    expect(sheet).toContain('<c r="E2" s="2"><v>491711</v></c>');
  });

  it('tell a birthday by the format of its cell', async () => {
    const { text } = await copyOf('a.xlsx', xlsxSample());
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<c t="str" r="D2" s="1"><v>[BIRTHDATE_1]</v></c>',
    );
  });

  it('change only what stands in quotes in a formula', async () => {
    const { text } = await copyOf('a.xlsx', xlsxSample());
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<f>HYPERLINK("mailto:[EMAIL_2]","Mail")</f><v>Mail</v>',
    );
    expect(text('xl/worksheets/sheet1.xml')).toContain('<f>SUM(E2)</f>');
  });

  it('get the same placeholder in comments and cells', async () => {
    const { text } = await copyOf('a.xlsx', xlsxSample());
    expect(text('xl/comments1.xml')).toContain('<author>[PERSON_2]</author>');
    expect(text('xl/comments1.xml')).toContain('write to [EMAIL_2]</t>');
    expect(text('xl/worksheets/sheet1.xml')).toContain('[PERSON_2]</t></is>');
  });
});

describe('what is no Office file', () => {
  it('is refused in words', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
    await expect(redacted('a.docx', old)).rejects.toThrow('password');
    await expect(redacted('a.docx', Uint8Array.of(1, 2, 3))).rejects.toThrow('damaged');
    await expect(redacted('a.docx', xlsxSample())).rejects.toThrow('no docx file');
    await expect(redacted('a.pdf', 'x')).rejects.toThrow('no PDF');
    await expect(redacted('a.exe', 'x')).rejects.toThrow('not read here');
  });

  it('is refused when it would unpack to too much', async () => {
    const bomb = xlsxSample();
    const view = new DataView(Uint8Array.from(bomb).buffer);
    // The unpacked size of the first part, as the directory at the end tells it.
    const directory = Buffer.from(bomb).indexOf('PK\u0001\u0002');
    view.setUint32(directory + 24, 201_000_000, true);
    await expect(redacted('a.xlsx', new Uint8Array(view.buffer))).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    });
  });
});
