import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';

/** A value of the frontmatter. Lists and maps are not looked into. */
export interface YamlField {
  kind: 'text' | 'number' | 'switch' | 'empty' | 'list' | 'map' | 'broken';
  /** As text; empty unless it is one value. */
  text: string;
  /** Within the YAML; 1 is the first. */
  line: number;
}

/** The fields of a YAML map that somebody wants to know. */
export interface YamlFields {
  fields: ReadonlyMap<string, YamlField>;
  /** Fields within the field `metadata`. */
  metadata: ReadonlyMap<string, YamlField>;
  /** Lines of keys that stand there a second time; the last one counts. */
  twice: readonly number[];
  /** The whole is no map. */
  noMap: boolean;
  /** Line of the first mistake in the YAML. */
  mistake?: number;
}

const WANTED = new Set([
  'name',
  'description',
  'license',
  'compatibility',
  'metadata',
  'allowed-tools',
  'version',
]);

/** More than any honest frontmatter has; a value of many lines is one. What is behind it costs the parser seconds. */
const MAX_TOKENS = 5000;

const NOTHING = { fields: new Map(), metadata: new Map(), twice: [], noMap: false };

/** Whether YAML has more parts than are looked at. Takes far less time than parsing it. */
export function isIntricate(source: string): boolean {
  let tokens = 0;
  for (const _ of new Lexer().lex(source)) if (++tokens > MAX_TOKENS) return true;
  return false;
}

/**
 * Reads YAML without building what it describes: an alias is followed for one value, never
 * expanded. Never throws.
 */
export function parseYaml(source: string): YamlFields {
  try {
    return parse(source);
  } catch {
    // Nested deeper than the parser can follow.
    return { ...NOTHING, mistake: 1 };
  }
}

function parse(source: string): YamlFields {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    // The library's own check compares every two keys.
    uniqueKeys: false,
  });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  const mistake = error ? { mistake: lineOf(error.pos[0]) } : {};
  const root: ParsedNode | null = document.contents;
  if (!isMap(root)) return { ...NOTHING, noMap: root !== null, ...mistake };
  const reader = { root, lineOf };
  const { fields, twice } = readMap(reader, root);
  const inner = root.items.findLast(({ key }) => isScalar(key) && key.value === 'metadata')?.value;
  const metadata = isMap(inner) ? readMap(reader, inner).fields : NOTHING.metadata;
  return { fields, metadata, twice, noMap: false, ...mistake };
}

interface Reader {
  root: ParsedNode;
  lineOf(offset: number): number;
}

function readMap(
  { root, lineOf }: Reader,
  map: { items: readonly { key: unknown; value: unknown }[] },
): { fields: Map<string, YamlField>; twice: number[] } {
  const seen = new Set<string>();
  const wanted = new Map<string, { value: unknown; line: number }>();
  const twice: number[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = lineOf(key.range?.[0] ?? 0);
    if (seen.has(name)) twice.push(line);
    seen.add(name);
    if (WANTED.has(name)) wanted.set(name, { value, line });
  }
  const fields = new Map<string, YamlField>();
  for (const [name, { value, line }] of wanted)
    fields.set(name, { ...describe(root, value), line });
  return { fields, twice };
}

function describe(root: ParsedNode, value: unknown): Omit<YamlField, 'line'> {
  const node = isAlias(value) ? anchored(root, value) : value;
  if (!isScalar(node)) return { kind: collectionKind(node), text: '' };
  if (typeof node.value === 'string') return { kind: 'text', text: node.value };
  if (node.value === null || node.value === undefined) return { kind: 'empty', text: '' };
  const kind = typeof node.value === 'boolean' ? 'switch' : 'number';
  // `1.0` is meant as it stands there, not as the number 1.
  return { kind, text: node.source ?? String(node.value) };
}

/** What an alias stands for: the last node before it that has its anchor. */
function anchored(root: ParsedNode, alias: Alias): unknown {
  let found: unknown;
  visit(root, {
    Node(_, node) {
      if (node === alias) return visit.BREAK;
      if (!isAlias(node) && node.anchor === alias.source) found = node;
      return undefined;
    },
  });
  return found;
}

function collectionKind(node: unknown): YamlField['kind'] {
  if (node === null) return 'empty';
  if (node === undefined) return 'broken';
  return isMap(node) ? 'map' : 'list';
}
