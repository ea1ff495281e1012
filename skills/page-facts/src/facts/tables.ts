import { decodeEntities, type MarkupToken, type OpenTag } from '../../../kit/markup/index.ts';
import { attribute, type Page, squeeze } from '../page/index.ts';

export interface Table {
  caption?: string;
  rows: string[][];
}

/** Larger ones are not for reading. */
const MOST_TABLES = 100;
const MOST_CELLS = 20_000;
const WIDEST_SPAN = 50;

/** The tables of a page: of HTML, or of Markdown in a text. Nested ones stand by themselves. */
export function tablesOf(page: Page): Table[] {
  const tables = page.format === 'html' ? htmlTables(page) : markdownTables(page.text);
  return tables.filter(({ rows }) => rows.length > 0).slice(0, MOST_TABLES);
}

interface OpenTable extends Table {
  cells: number;
  /** What text goes to. */
  target: 'cell' | 'caption' | 'nothing';
}

function htmlTables(page: Page): Table[] {
  const done: Table[] = [];
  const open: OpenTable[] = [];
  for (const token of page.tokens) {
    const table = open.at(-1);
    if (token.kind === 'open' && token.name === 'table')
      open.push({ rows: [], cells: 0, target: 'nothing' });
    else if (!table) continue;
    else if (token.kind === 'close' && token.name === 'table') done.push(finished(open.pop()!));
    else if (token.kind === 'open') enter(page, table, token);
    else addText(page, table, token);
  }
  return [...done, ...open.map(finished)];
}

function enter(page: Page, table: OpenTable, tag: OpenTag): void {
  if (tag.name === 'tr') {
    table.rows.push([]);
    table.target = 'nothing';
  } else if (tag.name === 'caption') table.target = 'caption';
  else if ((tag.name === 'td' || tag.name === 'th') && table.cells < MOST_CELLS) {
    if (table.rows.length === 0) table.rows.push([]);
    const span = Number(attribute(page, tag, 'colspan') ?? 1);
    const width = span >= 1 && span <= WIDEST_SPAN ? Math.floor(span) : 1;
    // The text stands in the last of them, so that the rest of the row stays in its columns.
    table.rows.at(-1)!.push(...Array<string>(width).fill(''));
    table.cells += width;
    table.target = 'cell';
  }
}

function addText({ source }: Page, table: OpenTable, token: MarkupToken): void {
  if (token.kind === 'close' && token.name === 'caption') table.target = 'nothing';
  if (token.kind !== 'text' || token.raw) return;
  const { text } = decodeEntities(source, token.start, token.end);
  const row = table.rows.at(-1);
  if (table.target === 'caption') table.caption = (table.caption ?? '') + text;
  else if (table.target === 'cell' && row) row[row.length - 1] += text;
}

function finished({ caption, rows }: OpenTable): Table {
  const filled = rows.filter((row) => row.length > 0).map((row) => row.map(squeeze));
  return { ...(caption === undefined ? {} : { caption: squeeze(caption) }), rows: filled };
}

/** `|---|:-:|`: nothing but these signs, and at least one of each. */
const isSeparator = (line: string) =>
  /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-');

/** `| a | b |` with a row of hyphens below the first. */
function markdownTables(text: string): Table[] {
  const lines = text.split('\n');
  const tables: Table[] = [];
  lines.forEach((line, i) => {
    if (!isSeparator(line) || !lines[i - 1]?.includes('|')) return;
    let end = i + 1;
    while (lines[end]?.includes('|')) end++;
    tables.push({ rows: [lines[i - 1]!, ...lines.slice(i + 1, end)].map(markdownCells) });
  });
  return tables;
}

function markdownCells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim());
}
