import { SaxesParser } from 'saxes';
import { invalidInput, refuseTooLarge } from './invalid-input.ts';

export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text directly in it. */
  text: string;
  children: XmlNode[];
  /** Line of its start, from 1. */
  line: number;
}

/** Deepest nesting and most elements that are taken in. */
const MAX_DEPTH = 128;
const MAX_NODES = 2_000_000;

/**
 * Reads an XML document as a tree and gives its root. Elements named in `ignored` are checked and
 * passed over with all that is in them. There is no document type: neither entities of the
 * document's own nor anything outside of it are ever looked at.
 * @throws LifeSavorError INPUT_INVALID, with the line and without its text, when the document is not
 * well-formed, has a document type, is nested too deep, or is too large.
 */
export function readXml(text: string, ignored: ReadonlySet<string>): XmlNode {
  refuseTooLarge(text.length);
  const parser = new SaxesParser();
  const builder = treeBuilder(ignored, (what) => badXml(parser.line, what));
  // Whatever it says is not passed on: it quotes the text.
  parser.on('error', () => {
    throw badXml(parser.line, 'is not well-formed');
  });
  parser.on('doctype', () => {
    throw badXml(parser.line, 'has a document type (DTD), which is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes, parser.line));
  parser.on('closetag', () => builder.close());
  parser.on('text', (piece) => builder.text(piece));
  parser.on('cdata', (piece) => builder.text(piece));
  parser.write(text).close();
  return builder.root();
}

interface TreeBuilder {
  open(name: string, attributes: Record<string, string>, line: number): void;
  close(): void;
  text(piece: string): void;
  root(): XmlNode;
}

function treeBuilder(ignored: ReadonlySet<string>, bad: (what: string) => Error): TreeBuilder {
  const top: XmlNode = { name: '', attributes: {}, text: '', children: [], line: 1 };
  const path = [top];
  let depth = 0;
  let nodes = 0;
  return {
    open(name, attributes, line) {
      if (++depth > MAX_DEPTH) throw bad('is nested too deep');
      // Inside an ignored element the path stays behind the depth.
      if (path.length < depth || ignored.has(name)) return;
      if (++nodes > MAX_NODES) throw bad('is one element too many');
      const node: XmlNode = { name, attributes, text: '', children: [], line };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close() {
      if (path.length === depth + 1) path.pop();
      depth--;
    },
    text(piece) {
      const node = path.at(-1);
      if (node && path.length === depth + 1) node.text += piece;
    },
    root: () => top.children[0] ?? top,
  };
}

function badXml(line: number, what: string): Error {
  return invalidInput(`The XML is not usable: line ${line} ${what}.`, 'Export it again.');
}
