import { extname } from 'node:path';
import { Refusal } from '../../../kit/tool/index.ts';
import { openHtml } from './html.ts';
import { openJson, openJsonLines } from './json.ts';
import { openOffice } from './office/open-office.ts';
import type { OpenFormat } from './opened.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readApart } from './pdf/reader/read-apart.ts';
import { openPlain } from './plain.ts';
import { openCsv, openTsv } from './table.ts';

export interface Format {
  name: string;
  open: OpenFormat;
  /** Largest file that is read. */
  mostBytes: number;
}

const MOST_TEXT = 20_000_000;
const MOST_PACKAGE = 50_000_000;

const text = (name: string, open: OpenFormat): Format => ({ name, open, mostBytes: MOST_TEXT });
const office = (kind: 'docx' | 'xlsx' | 'pptx'): Format => ({
  name: kind,
  open: openOffice(kind),
  mostBytes: MOST_PACKAGE,
});

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': text('txt', openPlain),
  '.text': text('txt', openPlain),
  '.log': text('txt', openPlain),
  '.md': text('md', openPlain),
  '.markdown': text('md', openPlain),
  '.csv': text('csv', openCsv),
  '.tsv': text('tsv', openTsv),
  '.json': text('json', openJson),
  '.jsonl': text('jsonl', openJsonLines),
  '.ndjson': text('jsonl', openJsonLines),
  '.html': text('html', openHtml),
  '.htm': text('html', openHtml),
  '.docx': office('docx'),
  '.xlsx': office('xlsx'),
  '.pptx': office('pptx'),
  '.pdf': { name: 'pdf', open: openPdf(readApart), mostBytes: MOST_PACKAGE },
};

/** How a file is read, by the ending of its name. @throws Refusal for kinds that are not read. */
export function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase();
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format) return format;
  throw new Refusal(
    'FILE_UNSUPPORTED',
    'This kind of file is not read here.',
    'Kinds that are: txt, md, csv, tsv, json, jsonl, html, docx, xlsx, pptx, pdf.',
  );
}
