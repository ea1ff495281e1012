import { ENTITY_TYPES } from '../../shared/detect/entity-types/index.ts';
import { SKILL_STATES } from '../../shared/protocol/skills.ts';

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

/** Words that would fill the page; they are listed once, under a heading of their own. */
export const LISTED = {
  EntityType: { title: 'Entity types', words: ENTITY_TYPES },
  SkillState: { title: 'States of a skill', words: SKILL_STATES },
} as const;

function enumText(values: readonly unknown[]): string {
  const listed = Object.entries(LISTED).find(([, { words }]) => beginsWith(values, words));
  const [name, { words }] = listed ?? ['', { words: [] }];
  const others = values.slice(words.length).map((value) => JSON.stringify(value));
  return [...(listed ? [name] : []), ...others].join(' | ');
}

function objectText({ properties, required, additionalProperties }: Schema): string {
  if (!isSchema(properties) && isSchema(additionalProperties))
    return `{ [name]: ${typeText(additionalProperties)} }`;
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

function beginsWith(values: readonly unknown[], words: readonly string[]): boolean {
  return words.every((word, at) => word === values[at]);
}
