import type { Diagnostics } from './diagnostics.ts';
import { mendYaml } from './mend-yaml.ts';
import { isIntricate, parseYaml, type YamlField, type YamlFields } from './parse-yaml.ts';
import { isSkillName } from './skill-name.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** What a SKILL.md says. */
export interface SkillDocument {
  name?: string;
  description: string;
  version?: string;
  instructions: string;
}

const FILE = 'SKILL.md';
const MAX_FRONTMATTER_BYTES = 64 * 1024;
/** agentskills.io. */
const MAX_DESCRIPTION = 1024;
const MAX_COMPATIBILITY = 500;

/** Reads a SKILL.md, telling what is wrong with it. Never throws. */
export function readDocument(text: string, folderName: string, told: Diagnostics): SkillDocument {
  const { frontmatter, firstLine, body, open } = splitFrontmatter(text);
  const document: SkillDocument = { description: '', instructions: body.trim() };
  const at = (line: number) => ({ file: FILE, line });
  if (open) {
    told.error('frontmatter-open', 'The frontmatter is not closed by a line of ---.', at(1));
    return document;
  }
  if (frontmatter === undefined) {
    told.error('frontmatter-missing', 'There is no frontmatter with name and description.', at(1));
    return document;
  }
  if (Buffer.byteLength(frontmatter) > MAX_FRONTMATTER_BYTES) {
    told.error('frontmatter-too-large', 'The frontmatter is larger than 64 KiB.', at(1));
    return document;
  }
  if (isIntricate(frontmatter)) {
    told.error('frontmatter-intricate', 'The frontmatter has too many parts.', at(1));
    return document;
  }
  if (firstLine > 2)
    told.warning('frontmatter-late', 'The frontmatter does not begin on the first line.', at(1));
  const lineOf = (line: number) => at(line + firstLine - 1);
  const reader = { told, lineOf, folderName };
  const yaml = readYaml(reader, frontmatter);
  return { ...document, ...namesOf(reader, yaml), ...versionOf(yaml) };
}

interface Reader {
  told: Diagnostics;
  /** From a line of the YAML to the place in the file. */
  lineOf(line: number): { file: string; line: number };
  folderName: string;
}

function readYaml({ told, lineOf }: Reader, source: string): YamlFields {
  let yaml = parseYaml(source);
  if (yaml.mistake !== undefined) {
    const mended = parseYaml(mendYaml(source));
    if (mended.mistake === undefined) {
      const message = 'This is no valid YAML; the value was taken for plain text.';
      told.warning('frontmatter-mended', message, lineOf(yaml.mistake));
      yaml = mended;
    } else told.error('frontmatter-invalid', 'This is no valid YAML.', lineOf(yaml.mistake));
  }
  if (yaml.noMap) told.error('frontmatter-invalid', 'The frontmatter holds no fields.', lineOf(1));
  for (const line of yaml.twice)
    told.warning(
      'frontmatter-twice',
      'This field stands there twice; the last one counts.',
      lineOf(line),
    );
  return yaml;
}

function namesOf(reader: Reader, { fields }: YamlFields): Pick<SkillDocument, 'description'> {
  checkOthers(reader, fields);
  const description = textOf(reader, 'description', fields.get('description')).trim();
  const line = fields.get('description')?.line ?? 1;
  if (!description)
    reader.told.error('description-missing', 'The description is missing.', reader.lineOf(line));
  if (description.length > MAX_DESCRIPTION)
    reader.told.warning(
      'description-long',
      `The description is longer than ${MAX_DESCRIPTION} characters.`,
      reader.lineOf(line),
    );
  return { ...nameOf(reader, fields.get('name')), description };
}

function nameOf(reader: Reader, field: YamlField | undefined): { name?: string } {
  const { told, lineOf, folderName } = reader;
  const name = textOf(reader, 'name', field).trim();
  const place = lineOf(field?.line ?? 1);
  if (!name) {
    told.warning('name-missing', 'The name is missing; the name of the folder is used.', place);
    return {};
  }
  if (!isSkillName(name)) {
    const message = 'The name must be lower-case letters, digits and single hyphens, at most 64.';
    told.warning('name-odd', `${message} The name of the folder is used.`, place);
    return {};
  }
  if (name !== folderName)
    told.warning('name-differs', 'The name is not the name of the folder.', place);
  return { name };
}

/** The text of a field that has to be text; a number is one, too. */
function textOf({ told, lineOf }: Reader, name: string, field: YamlField | undefined): string {
  if (!field || field.kind === 'text' || field.kind === 'empty') return field?.text ?? '';
  const isValue = field.kind === 'number' || field.kind === 'switch';
  const place = lineOf(field.line);
  if (isValue) told.warning('frontmatter-type', `The field ${name} should be text.`, place);
  else told.error('frontmatter-type', `The field ${name} must be text.`, place);
  return field.text;
}

/** Fields that change nothing here but should be what the format says. */
function checkOthers(reader: Reader, fields: YamlFields['fields']): void {
  const { told, lineOf } = reader;
  const expect = (name: string, kinds: readonly YamlField['kind'][], what: string) => {
    const field = fields.get(name);
    if (!field || field.kind === 'empty' || kinds.includes(field.kind)) return;
    told.warning('frontmatter-type', `The field ${name} should be ${what}.`, lineOf(field.line));
  };
  expect('license', ['text'], 'text');
  expect('compatibility', ['text'], 'text');
  expect('metadata', ['map'], 'a map');
  expect('allowed-tools', ['text', 'list'], 'text or a list');
  const compatibility = fields.get('compatibility');
  if (compatibility && compatibility.text.length > MAX_COMPATIBILITY)
    told.warning(
      'compatibility-long',
      `The field compatibility is longer than ${MAX_COMPATIBILITY} characters.`,
      lineOf(compatibility.line),
    );
}

function versionOf({ fields, metadata }: YamlFields): { version?: string } {
  const version = (metadata.get('version') ?? fields.get('version'))?.text.trim();
  return version ? { version } : {};
}
