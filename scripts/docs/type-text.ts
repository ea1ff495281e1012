type Schema = Readonly<Record<string, unknown>>;

/** A JSON Schema as a person reads a type: `{ text: string, spans: { start: integer }[] }`. */
export function typeText(schema: unknown): string {
  const node = isSchema(schema) ? schema : {};
  if ('const' in node) return JSON.stringify(node.const);
  if (Array.isArray(node.enum)) return enumText(node.enum);
  if (Array.isArray(node.anyOf)) return node.anyOf.map(typeText).join(' | ');
  if (node.type === 'object') return objectText(node);
  if (node.type === 'array') return arrayText(node);
  return typeof node.type === 'string' ? node.type : 'any';
}

/** Entity types would fill the page; they are listed once, elsewhere. */
const LONGEST_ENUM = 8;

function enumText(values: readonly unknown[]): string {
  if (values.length > LONGEST_ENUM) return 'EntityType';
  return values.map((value) => JSON.stringify(value)).join(' | ');
}

function objectText({ properties, required }: Schema): string {
  const needed = Array.isArray(required) ? required : [];
  const members = Object.entries(isSchema(properties) ? properties : {}).map(
    ([name, member]) => `${name}${needed.includes(name) ? '' : '?'}: ${typeText(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function arrayText({ prefixItems, items }: Schema): string {
  if (Array.isArray(prefixItems)) return `[${prefixItems.map(typeText).join(', ')}]`;
  const item = typeText(items);
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
