import type { ImportResult } from './exchange-item.ts';
import { type Gathering, gather } from './gathering.ts';
import { invalidInput } from './invalid-input.ts';
import { addKeepassEntry } from './keepass-entry.ts';
import { readXml, type XmlNode } from './xml-tree.ts';

/** Former versions of entries, files and pictures. */
const IGNORED: ReadonlySet<string> = new Set([
  'History',
  'Binaries',
  'CustomIcons',
  'DeletedObjects',
  'CustomData',
]);

/**
 * The entries in the XML that KeePass 2 and KeePassXC export. Groups become tags. What is in the
 * bin and attached files are left out and noted; former versions of entries are left out.
 * @throws LifeSavorError INPUT_INVALID when the text is no such XML, is damaged, has a document type
 * or is nested too deep.
 */
export function importKeepassXml(text: string): ImportResult {
  const file = readXml(text.replace(/^\uFEFF/, ''), IGNORED);
  const root = childOf(file, 'Root');
  if (file.name !== 'KeePassFile' || !root) {
    throw invalidInput(
      'The XML is no export of KeePass.',
      'In KeePass choose File, Export, "KeePass XML (2.x)", and import that.',
    );
  }
  const bin = textOf(childOf(file, 'Meta'), 'RecycleBinUUID');
  const found = gather();
  // The outermost group stands for the whole file: its name says nothing.
  for (const group of childrenOf(root, 'Group')) addGroup(found, group, [], bin);
  return found.result();
}

function addGroup(to: Gathering, group: XmlNode, tags: readonly string[], bin: string): void {
  for (const entry of childrenOf(group, 'Entry')) addKeepassEntry(to, entry, tags);
  for (const inner of childrenOf(group, 'Group')) {
    if (bin !== '' && textOf(inner, 'UUID') === bin) skipAll(to, inner);
    else addGroup(to, inner, [...tags, textOf(inner, 'Name')], bin);
  }
}

function skipAll(to: Gathering, group: XmlNode): void {
  for (const { line } of childrenOf(group, 'Entry')) to.skip({ line }, 'it is in the bin');
  for (const inner of childrenOf(group, 'Group')) skipAll(to, inner);
}

function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

function textOf(node: XmlNode | undefined, name: string): string {
  return (node && childOf(node, name)?.text) ?? '';
}
