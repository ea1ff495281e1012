import type { z } from 'zod';
import { schemaOf } from '../schemas.ts';

type JsonObject = Record<string, unknown>;

/**
 * JSON Schemas for the components of one document. What a schema defines for itself becomes a
 * component as well, since a reference counts from the root of the document.
 */
export function collectSchemas(schemas: Readonly<Record<string, z.ZodType>>): JsonObject {
  const collected: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { $defs = {}, ...own } = schemaOf(schema, 'input');
    collected[name] = moved(own, name);
    for (const [part, definition] of Object.entries($defs as JsonObject))
      collected[`${name}.${part}`] = moved(definition, name);
  }
  return collected;
}

/** With its references to definitions of its own turned to where they are now. */
function moved(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node.map((item) => moved(item, name));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, value.replace('#/$defs/', `#/components/schemas/${name}.`)]
        : [key, moved(value, name)],
    ),
  );
}
