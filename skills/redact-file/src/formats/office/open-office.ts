import { type ZippableFile, zipSync } from 'fflate';
import { type DecodedText, decodeText } from '../../../../kit/text/index.ts';
import { Refusal } from '../../../../kit/tool/index.ts';
import { type DocumentText, RawPart } from '../../document/index.ts';
import type { Opened, OpenFormat } from '../opened.ts';
import { withoutPreview } from './preview-picture.ts';
import { readParts } from './read-parts.ts';
import { unzip } from './unzip.ts';

export type OfficeKind = 'docx' | 'xlsx' | 'pptx';

const MAIN_FOLDER: Readonly<Record<OfficeKind, string>> = {
  docx: 'word/',
  xlsx: 'xl/',
  pptx: 'ppt/',
};
const TEXT_PART = /\.(?:xml|rels|vml)$/i;
const NESTED = /\/embeddings\/[^/]+\.(docx|xlsx|pptx)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|wdp)$/i;
/** Hold nothing a person has written. */
const NO_CONTENT = /(?:^|\/)(?:fonts|printerSettings)\/|\.(?:odttf|fntdata)$|\/$/i;
const ROOT_RELATIONS = '_rels/.rels';
/** A document in a document in a document; deeper ones are left alone and told of. */
const DEEPEST = 2;
/** Office itself writes this time into its packages; fflate takes local time. */
const PACKAGE_TIME = new Date(1980, 0, 1);

/** Word, Excel and PowerPoint files: text parts are read and changed in place, all other parts kept. */
export function openOffice(kind: OfficeKind): OpenFormat {
  return (bytes, document) => openPackage(bytes, document, kind, 0);
}

interface TextPart {
  name: string;
  part: RawPart;
  encode: DecodedText['encode'];
}

function openPackage(
  bytes: Uint8Array,
  document: DocumentText,
  kind: OfficeKind,
  depth: number,
): Opened {
  const files = unzip(bytes);
  const names = Object.keys(files);
  if (!names.some((name) => name.startsWith(MAIN_FOLDER[kind])))
    throw new Refusal(
      'FILE_UNSUPPORTED',
      `This is no ${kind} file.`,
      'Check the ending of its name.',
    );
  const texts = names
    .filter((name) => TEXT_PART.test(name))
    .map((name) => textPart(name, files[name]!));
  readParts(texts, document);
  const nested = names.flatMap((name) => openNested(name, files[name]!, document, depth));
  return {
    close: () => rebuild(files, texts, nested),
    notes: notesOn(names, nested),
  };
}

function textPart(name: string, bytes: Uint8Array): TextPart {
  const { text, encode } = decodeText(bytes);
  return { name, part: new RawPart(text), encode };
}

interface Nested {
  name: string;
  opened: Opened;
}

function openNested(
  name: string,
  bytes: Uint8Array,
  document: DocumentText,
  depth: number,
): Nested[] {
  const kind = NESTED.exec(name)?.[1]?.toLowerCase() as OfficeKind | undefined;
  if (!kind || depth >= DEEPEST) return [];
  return [{ name, opened: openPackage(bytes, document, kind, depth + 1) }];
}

function rebuild(
  files: Readonly<Record<string, Uint8Array>>,
  texts: readonly TextPart[],
  nested: readonly Nested[],
): Uint8Array {
  const changed: Record<string, Uint8Array> = { ...files };
  for (const { name, part, encode } of texts)
    if (part.isChanged) changed[name] = encode(part.changed());
  for (const { name, opened } of nested) changed[name] = opened.close();
  removePreview(changed);
  const entries = Object.entries(changed).map(([name, part]): [string, ZippableFile] => [
    name,
    [part, { level: PICTURE.test(name) ? 0 : 6, mtime: PACKAGE_TIME }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

function removePreview(files: Record<string, Uint8Array>): void {
  const bytes = files[ROOT_RELATIONS];
  if (!bytes) return;
  const { text, encode } = decodeText(bytes);
  const { relations, pictures } = withoutPreview(text);
  if (pictures.length === 0) return;
  files[ROOT_RELATIONS] = encode(relations);
  for (const name of pictures) delete files[name];
}

function notesOn(names: readonly string[], nested: readonly Nested[]): string[] {
  const pictures = names.filter(
    (name) => PICTURE.test(name) && !name.startsWith('docProps/'),
  ).length;
  const read = new Set(nested.map(({ name }) => name));
  const objects = names.filter(
    (name) =>
      !TEXT_PART.test(name) && !PICTURE.test(name) && !NO_CONTENT.test(name) && !read.has(name),
  ).length;
  const signed = names.some((name) => name.startsWith('_xmlsignatures/'));
  return [
    ...(pictures > 0 ? [`Pictures were not looked at: ${pictures}.`] : []),
    ...(objects > 0
      ? [`Embedded files, objects and programs were not looked at: ${objects}.`]
      : []),
    ...(signed ? ['The digital signature does not fit the copy.'] : []),
    ...new Set(nested.flatMap(({ opened }) => opened.notes)),
  ];
}
