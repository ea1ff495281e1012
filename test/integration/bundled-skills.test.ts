import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRunnable, readSkill } from '../../native-host/skills/format/index.ts';
import { type BuiltSkill, buildSkills } from '../../scripts/build-skills.ts';
import {
  parseLines,
  valuesOf,
} from '../../skills/calendar-and-contacts/src/testing/parse-lines.ts';
import { DOCX_VALUES, docxSample } from '../../skills/redact-file/src/testing/docx-sample.ts';
import { FULL_VALUES, fullSample } from '../../skills/redact-file/src/testing/pdf/full-sample.ts';
import { pdfOfPages } from '../../skills/redact-file/src/testing/pdf/raw-pdf.ts';
import { allSaidBy, dense } from '../../skills/redact-file/src/testing/pdf/read-here.ts';
import { XLSX_VALUES, xlsxSample } from '../../skills/redact-file/src/testing/xlsx-sample.ts';
import {
  frontmatterOf,
  type RunningSkill,
  startBundledSkill,
  toolsInManifest,
} from './harness/bundled-skill.ts';
import { startSandboxedSkill } from './harness/sandboxed-skill.ts';

const KIB = 1024;
/** What a server may weigh. One carries the whole detector, two its rules for people; those grow with what they know. */
const MOST_BYTES = 1000 * KIB;
const MOST_BYTES_WITH_DETECTOR = 1350 * KIB;
// Put together here, so that no scanner takes this file for a leak.
const TOKEN = ['ghp', 'Zk8vQ2nLw4Rt6Yb1Xc3Vm5Jh7Gf9Ds0Pa2Eu'].join('_');

let home: string;
let built: BuiltSkill[];
/** What the person has set as the folder of every skill. */
let folder: string;
let skill: RunningSkill | undefined;

beforeAll(async () => {
  // Outside of the repository, so that nothing is found but what was built.
  home = mkdtempSync(join(tmpdir(), 'bundled-skills-'));
  built = await buildSkills(join(home, 'skills'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(home, 'given-'));
});
afterEach(async () => {
  await skill?.client.close();
  skill = undefined;
});

const pathOf = (id: string) => built.find((one) => one.id === id)!.folder;

/** Starts a skill, by default with the folder set. */
async function start(
  id: string,
  settings: Record<string, string> = { folder },
): Promise<RunningSkill> {
  skill = await startBundledSkill(pathOf(id), home, settings);
  return skill;
}

const IDS = [
  'calculator-and-units',
  'calendar-and-contacts',
  'page-facts',
  'redact-file',
  'secret-leak-check',
];

/** What reads PDF files, in a thread, and the typeface of their copies. */
const FOR_PDF = ['DejaVuSans-LICENSE.txt', 'DejaVuSans.ttf', 'pdf-reader.mjs'];

describe('the bundled skills', () => {
  it('are five, and not too large', () => {
    expect(built.map(({ id }) => id)).toEqual(IDS);
    for (const { id, folder: path, serverBytes } of built) {
      const own = id === 'redact-file' ? FOR_PDF : [];
      expect(readdirSync(path).sort()).toEqual(
        [...own, 'SKILL.md', 'manifest.json', 'server.mjs'].sort(),
      );
      expect(serverBytes).toBeLessThan(
        id === 'redact-file' ? MOST_BYTES_WITH_DETECTOR : MOST_BYTES,
      );
    }
  });

  it.each(IDS)('%s is read without a complaint, and asks for no network', async (id) => {
    const read = await readSkill(pathOf(id), 'bundled');
    expect(read.diagnostics).toEqual([]);
    expect(isRunnable(read)).toBe(true);
    expect(read.permissions).toMatchObject({ hosts: [], read: [], write: [] });
    expect(frontmatterOf(pathOf(id)).name).toBe(id);
  });

  it.each(IDS)('%s offers the tools its manifest names, each with schemas', async (id) => {
    const { tools } = await (await start(id)).client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(toolsInManifest(pathOf(id)));
    for (const { inputSchema, outputSchema, description, annotations } of tools) {
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(description!.length).toBeGreaterThan(40);
      expect(annotations?.openWorldHint).toBe(false);
    }
    expect(skill!.stderr()).toBe('');
  });

  it.each(['redact-file', 'secret-leak-check'])('%s says so when no folder is set', async (id) => {
    await start(id, { folder: join(home, 'nowhere') });
    const tool = id === 'redact-file' ? 'redact_file' : 'scan_folder';
    expect((await skill!.refusal(tool, { path: 'x.txt' })).code).toBe('FOLDER_MISSING');
  });
});

describe('redact-file', () => {
  interface Redacted {
    copy: string | null;
    counts: object[];
    left: number;
  }

  beforeEach(async () => {
    await start('redact-file');
  });

  it.each([
    ['letter.docx', docxSample(), DOCX_VALUES],
    ['people.xlsx', xlsxSample(), XLSX_VALUES],
  ])('writes a copy of %s without a value', async (name, sample, values) => {
    writeFileSync(join(folder, name), sample);
    const result = await skill!.call('redact_file', { path: name });
    const { copy, left } = result.structuredContent as unknown as Redacted;
    expect(copy).toBe(name.replace('.', '.redacted.'));
    expect(left).toBe(0);
    const parts = Object.values(unzipSync(readFileSync(join(folder, copy!))));
    const told = [JSON.stringify(result), ...parts.map((part) => strFromU8(part))];
    const leaks = values.map((value) => told.some((text) => text.includes(value)));
    expect(leaks).toEqual(values.map(() => false));
    expect(readFileSync(join(folder, name)).equals(sample)).toBe(true);
  });

  it('writes a copy of a PDF without a value, in the sandbox', async () => {
    writeFileSync(join(folder, 'letter.pdf'), fullSample());
    const { talk, process } = await startSandboxedSkill(pathOf('redact-file'), home, { folder });
    try {
      const result = await talk.ask('tools/call', {
        name: 'redact_file',
        arguments: { path: 'letter.pdf' },
      });
      expect(result).toMatchObject({ structuredContent: { copy: 'letter.redacted.pdf', left: 0 } });
      const told = JSON.stringify(result);
      const copy = new Uint8Array(readFileSync(join(folder, 'letter.redacted.pdf')));
      // Node.js itself warns there that the skill may start threads.
      const said = dense(told + talk.errors) + (await allSaidBy(copy));
      const leaks = Object.values(FULL_VALUES).map((value) => said.includes(dense(value)));
      expect(leaks).toEqual(leaks.map(() => false));
      expect(told).toContain('Pictures left out: 1');
    } finally {
      await process.kill();
    }
  });

  it('never writes over a copy, and reports what it replaced', async () => {
    writeFileSync(join(folder, 'a.csv'), 'Full name,Mail\nAda Maj,ada.maj@nordhavn.eu\n');
    const first = await skill!.answer<Redacted>('redact_file', { path: 'a.csv' });
    const second = await skill!.answer<Redacted>('redact_file', { path: join(folder, 'a.csv') });
    expect([first.copy, second.copy]).toEqual(['a.redacted.csv', 'a.redacted-2.csv']);
    expect(first.counts).toMatchObject([
      { type: 'PERSON', places: 1, values: 1 },
      { type: 'EMAIL_ADDRESS', places: 1, values: 1 },
    ]);
    expect(readFileSync(join(folder, 'a.redacted.csv'), 'utf8')).toBe(
      'Full name,Mail\n[PERSON_1],[EMAIL_1]\n',
    );
  });

  it('writes nothing where nothing is found, or only a check is asked for', async () => {
    writeFileSync(join(folder, 'a.md'), '# Nothing');
    writeFileSync(join(folder, 'b.txt'), 'ada.maj@nordhavn.eu');
    expect((await skill!.answer<Redacted>('redact_file', { path: 'a.md' })).copy).toBeNull();
    const check = await skill!.answer<Redacted>('check_file', { path: 'b.txt' });
    expect(check.counts).toMatchObject([{ type: 'EMAIL_ADDRESS', places: 1 }]);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.txt']);
  });

  it('refuses what it cannot do, in a sentence', async () => {
    writeFileSync(join(home, 'outside.txt'), 'x');
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7');
    writeFileSync(join(folder, 'scan.pdf'), pdfOfPages(['q Q']));
    writeFileSync(join(folder, 'a.docx'), 'no zip');
    mkdirSync(join(folder, 'folder.txt'));
    const code = async (path: string) => (await skill!.refusal('redact_file', { path })).code;
    expect(await code('../outside.txt')).toBe('FOLDER_OUTSIDE');
    expect(await code('none.txt')).toBe('FILE_MISSING');
    expect(await code('folder.txt')).toBe('FILE_UNSUPPORTED');
    expect(await code('a.pdf')).toBe('FILE_UNREADABLE');
    expect((await skill!.refusal('redact_file', { path: 'scan.pdf' })).text).toContain('OCR');
    expect((await skill!.refusal('redact_file', { path: 'a.docx' })).text).toContain('damaged');
    expect((await skill!.refusal('redact_file', { path: 'a.pdf', types: 5 })).text).toContain(
      'types',
    );
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.pdf', 'folder.txt', 'scan.pdf']);
  });

  it('tells how far it is, and can be cancelled without leaving anything', async () => {
    writeFileSync(
      join(folder, 'long.txt'),
      'nothing to see in this line but words\n'.repeat(400_000),
    );
    const controller = new AbortController();
    const work = skill!.client.callTool(
      { name: 'redact_file', arguments: { path: 'long.txt' } },
      { signal: controller.signal, onprogress: () => controller.abort('seen') },
    );
    await expect(work).rejects.toThrow();
    expect(controller.signal.reason).toBe('seen');
    // Still there for the next call, and at once.
    writeFileSync(join(folder, 'short.txt'), 'x');
    expect((await skill!.answer<Redacted>('redact_file', { path: 'short.txt' })).copy).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(['long.txt', 'short.txt']);
  });
});

describe('page-facts', () => {
  it('tells what is on a page', async () => {
    const { answer, refusal } = await start('page-facts');
    const content = `<html lang="en"><head><title>Opening hours</title></head><body><h1>Shop</h1><p>From March 9, 2026 the tour is 1.234,50 € for all of you who are with us.</p><p>info@nordhavn.eu, ada.maj@nordhavn.eu</p><table><tr><th>Day<th>Hours<tr><td>Monday<td>=1+1</table><a href="/about">About</a></body>`;
    const facts = await answer<Record<string, unknown>>('page_facts', {
      content,
      include: ['dates', 'prices', 'contacts'],
    });
    expect(facts).toMatchObject({
      about: { title: 'Opening hours', language: 'en' },
      counts: { headings: 1, tables: 1, links: 1, dates: 1, prices: 1, emails: 2 },
      dates: [{ date: '2026-03-09' }],
      prices: [{ amount: '1234.50', currency: 'EUR' }],
      contacts: { emails: ['info@nordhavn.eu'] },
    });
    expect(await answer('page_tables', { content })).toMatchObject({
      tables: [{ csv: "Day,Hours\r\nMonday,'=1+1\r\n" }],
    });
    expect(await answer('page_links', { content, url: 'https://shop.example/' })).toMatchObject({
      hosts: [
        { host: 'shop.example', same_site: true, links: [{ url: 'https://shop.example/about' }] },
      ],
    });
    expect((await refusal('page_tables', { content, table: 9 })).code).toBe('INPUT_INVALID');
  });
});

describe('calculator-and-units', () => {
  it('works things out, and refuses in sentences', async () => {
    const { answer, refusal } = await start('calculator-and-units');
    expect(await answer('calculate', { expression: '(1/3 + 1/6) * 4' })).toEqual({
      result: '2',
      exact: true,
    });
    expect(await answer('convert_units', { quantity: '5 ft 11 in', to: 'cm' })).toMatchObject({
      result: '180.34',
    });
    expect(await answer('date_difference', { from: '2024-02-29', to: '2026-03-01' })).toMatchObject(
      { days: 731 },
    );
    expect(await answer('date_add', { date: '2026-01-31', months: 1 })).toMatchObject({
      date: '2026-02-28',
    });
    expect((await refusal('calculate', { expression: 'process.exit(1)' })).code).toBe(
      'INPUT_INVALID',
    );
    expect((await refusal('convert_units', { quantity: '3 kg', to: 'm' })).text).toContain(
      'kg measures mass',
    );
    expect((await refusal('list_units', { group: 'colours' })).text).toContain('length');
  });
});

describe('calendar-and-contacts', () => {
  type Made = { file: string; saved: string | null };

  it('goes from pasted text to a calendar file', async () => {
    const { answer } = await start('calendar-and-contacts');
    const { events } = await answer<{ events: Record<string, unknown>[] }>('preview_from_text', {
      text: 'Team lunch tomorrow at 12:30 in the canteen',
      today: '2026-03-09',
    });
    const [{ doubts: _, ...event }] = events as [Record<string, unknown>];
    const wanted = {
      events: [{ ...event, time_zone: 'Europe/Berlin' }],
      file_name: 'lunch',
      save: true,
    };
    const { file, saved } = await answer<Made>('make_ics', wanted);
    expect(saved).toBe('lunch.ics');
    expect(readFileSync(join(folder, 'lunch.ics'), 'utf8')).toBe(file);
    expect(valuesOf(parseLines(file), 'SUMMARY')).toEqual(['Team lunch in the canteen']);
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20260310T123000');
    expect((await answer<Made>('make_ics', wanted)).saved).toBe('lunch-2.ics');
  });

  it('makes contacts without a folder, and says that it cannot save them', async () => {
    const { answer, call, refusal } = await start('calendar-and-contacts', {});
    const contacts = [{ name: 'Ada Maj', emails: [{ address: 'ada.maj@nordhavn.eu' }] }];
    const result = await call('make_vcf', { contacts });
    expect(result.content[1]).toMatchObject({
      type: 'resource',
      resource: { mimeType: 'text/vcard' },
    });
    expect((await answer<Made>('make_vcf', { contacts })).saved).toBeNull();
    expect((await refusal('make_vcf', { contacts, save: true })).code).toBe('FOLDER_MISSING');
    expect((await refusal('make_vcf', { contacts, file_name: '../x' })).code).toBe('INPUT_INVALID');
  });
});

describe('secret-leak-check', () => {
  it('finds a secret, tells nothing of it, and forgets it when it is accepted', async () => {
    const { answer, call } = await start('secret-leak-check');
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'deploy.sh'), `#!/bin/sh\nexport GITHUB_TOKEN=${TOKEN}\n`);
    const result = await call('scan_folder', {});
    expect(JSON.stringify(result).includes(TOKEN.slice(0, 8))).toBe(false);
    const { findings } = result.structuredContent as { findings: { id: string }[] };
    expect(findings).toMatchObject([
      { file: 'src/deploy.sh', line: 2, type: 'API_KEY', preview: 'ghp_…' },
    ]);
    expect(await answer('accept_findings', { ids: findings.map(({ id }) => id) })).toMatchObject({
      accepted: 1,
    });
    expect(await answer('scan_folder', {})).toMatchObject({ total: 0, known: 1 });
  });
});
