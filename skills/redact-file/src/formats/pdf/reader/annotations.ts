import type { getDocument } from 'unpdf/pdfjs';
import type { Extras, HiddenText, TextItem } from './messages.ts';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Annotation = Record<string, unknown>;

const LEADING = 1.2;
const USUAL_SIZE = 12;
const USUAL_WIDTH = 0.5;
/** Of the height of a field, what a line of text may take. */
const MOST_OF_HEIGHT = 0.75;
const INVISIBLE = 0x02 | 0x20;

/**
 * What lies over a page. What is written into forms and text boxes is shown on the copy; notes,
 * links and names of fields are not.
 */
export async function annotationsOf(
  page: Page,
  extras: Extras,
): Promise<{ shown: TextItem[]; hidden: HiddenText[] }> {
  const annotations = (await page.getAnnotations({ intent: 'any' })) as Annotation[];
  const shown: TextItem[] = [];
  const hidden: HiddenText[] = [];
  for (const one of annotations) {
    count(one, extras);
    const text = writtenIn(one);
    if (text !== '' && isShown(one)) shown.push(...lay(text, one));
    else if (text !== '') hidden.push({ label: 'Field', text });
    hidden.push(...saidBy(one));
  }
  return { shown, hidden };
}

function count({ subtype }: Annotation, extras: Extras): void {
  if (subtype === 'Link') extras.links++;
  else if (subtype === 'Widget') extras.fields++;
  else if (subtype === 'FileAttachment') extras.attachments++;
  else if (subtype !== 'Popup') extras.notes++;
}

/** What a person has written into a field or box of text. */
function writtenIn(one: Annotation): string {
  if (one.subtype === 'FreeText') return textOf(one.contentsObj);
  if (one.subtype !== 'Widget') return '';
  if (one.fieldType === 'Btn') return isTicked(one) ? 'X' : '';
  const { fieldValue } = one;
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join('\n');
}

function isTicked({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: Annotation) {
  if (typeof fieldValue !== 'string' || fieldValue === 'Off') return false;
  if (checkBox === true) return exportValue === undefined || fieldValue === exportValue;
  return radioButton === true && fieldValue === buttonValue;
}

function isShown({ annotationFlags, rect }: Annotation): boolean {
  if (typeof annotationFlags === 'number' && (annotationFlags & INVISIBLE) !== 0) return false;
  return Array.isArray(rect) && rect.length === 4 && rect.every(Number.isFinite);
}

function lay(
  text: string,
  { rect, multiLine, subtype, defaultAppearanceData }: Annotation,
): TextItem[] {
  const [left = 0, bottom = 0, , top = 0] = rect as number[];
  const lines = text.split(/\r\n?|\n/);
  const height = (top - bottom) / Math.max(lines.length, 1);
  const size = Math.max(Math.min(sizeIn(defaultAppearanceData), height * MOST_OF_HEIGHT), 1);
  const isOne = lines.length === 1 && multiLine !== true && subtype === 'Widget';
  const first = isOne ? (top + bottom) / 2 - size * 0.35 : top - size;
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const width = line.length * size * USUAL_WIDTH;
    const y = first - i * size * LEADING;
    return [{ text: line, x: left + 2, y, angle: 0, size, width, endsLine: true, spaced: true }];
  });
}

function sizeIn(appearance: unknown): number {
  if (typeof appearance !== 'object' || appearance === null) return USUAL_SIZE;
  const size = 'fontSize' in appearance ? Number(appearance.fontSize) : 0;
  return size > 0 ? size : USUAL_SIZE;
}

function saidBy(one: Annotation): HiddenText[] {
  const texts: [string, string][] = [
    ['Link', plain(one.url) || plain(one.unsafeUrl)],
    ['Field', plain(one.fieldName)],
    ['Field', plain(one.alternativeText)],
    ['Field', plain(one.defaultFieldValue)],
    ['Note', one.subtype === 'FreeText' ? '' : textOf(one.contentsObj)],
    ['File', fileIn(one.file)],
  ];
  // Of a field it is the name again.
  const title = one.subtype === 'Widget' ? '' : textOf(one.titleObj);
  return [
    ...texts.flatMap(([label, text]) => (text.trim() === '' ? [] : [{ label, text }])),
    ...(title.trim() === '' ? [] : [{ label: 'Author', text: title, isPerson: true }]),
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'str' in value ? plain(value.str) : '';
}

function fileIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('filename' in value)) return '';
  return plain(value.filename);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
