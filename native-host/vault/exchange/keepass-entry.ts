import type { Gathering, Part, Place } from './gathering.ts';
import { addLogin, totpPart } from './login.ts';
import type { XmlNode } from './xml-tree.ts';

interface Field {
  name: string;
  value: string;
  /** Hidden on the screen. */
  secret: boolean;
}

/** Fields that every entry has. */
const STANDARD: ReadonlySet<string> = new Set(['Title', 'UserName', 'Password', 'URL', 'Notes']);

/** Where KeePass, its plugins and KeePassXC keep the seed of one-time codes. */
const TOTP = /^(?:otp|TOTP Seed|(?:Time|Hmac)Otp-Secret(?:-Hex|-Base32|-Base64)?)$/;

/**
 * Takes an `Entry` element as items, tagged with the groups it is in. Fields of its own are secrets
 * where they are hidden in KeePass, notes otherwise.
 * @throws LifeSavorError INPUT_INVALID when the file has too many entries.
 */
export function addKeepassEntry(to: Gathering, entry: XmlNode, groups: readonly string[]): void {
  const at = { line: entry.line };
  const fields = readableFields(to, at, entry);
  const standard = (name: string) => fields.find((field) => field.name === name)?.value;
  const own = fields.filter(({ name }) => !STANDARD.has(name));
  const login = {
    name: standard('Title'),
    addresses: [standard('URL')],
    username: standard('UserName'),
    password: standard('Password'),
    note: standard('Notes'),
    tags: [...groups, ...textAt(entry, 'Tags').split(/[;,]/, 64)],
    createdAt: textAt(entry, 'Times', 'CreationTime'),
    updatedAt: textAt(entry, 'Times', 'LastModificationTime'),
  };
  if (entry.children.some(({ name }) => name === 'Binary')) {
    to.skip(at, 'its attached files cannot be imported');
  }
  addLogin(to, at, login, own.map(toPart));
}

function toPart({ name, value, secret }: Field): Part {
  if (TOTP.test(name)) return totpPart(value);
  return { kind: secret ? 'secret' : 'note', part: name || 'field', value };
}

/** The fields of an entry without those that cannot be read here, which are noted. */
function readableFields(to: Gathering, at: Place, entry: XmlNode): Field[] {
  const fields: Field[] = [];
  for (const element of entry.children) {
    if (element.name !== 'String') continue;
    const value = element.children.find(({ name }) => name === 'Value');
    if (!value) continue;
    const text = value.text;
    if (isTrue(value, 'Protected')) to.skip(at, 'one of its fields is encrypted');
    else if (REFERENCE.test(text)) to.skip(at, 'one of its fields only points to another entry');
    else fields.push({ name: textAt(element, 'Key'), value: text, secret: isHidden(value) });
  }
  return fields;
}

/** What KeePass writes where a field takes its value from another entry. */
const REFERENCE = /^\{REF:[^}]{1,100}\}$/i;

function isHidden(value: XmlNode): boolean {
  return isTrue(value, 'ProtectInMemory');
}

function isTrue(value: XmlNode, attribute: string): boolean {
  return value.attributes[attribute]?.toLowerCase() === 'true';
}

function textAt(node: XmlNode, ...path: string[]): string {
  let at: XmlNode | undefined = node;
  for (const step of path) at = at?.children.find(({ name }) => name === step);
  return at?.text ?? '';
}
