import { z } from 'zod';
import { policySchema } from '../../shared/policy/schema.ts';
import { EVENTS, METHODS } from '../../shared/protocol/index.ts';

type JsonObject = Record<string, unknown>;

/** JSON Schema of every method and event, by name. */
export function protocolSchema(): JsonObject {
  const methods = Object.entries(METHODS).map(([name, method]) => {
    const progress = 'progress' in method ? { progress: schemaOf(method.progress, 'output') } : {};
    const params = schemaOf(method.params, 'input');
    return [name, { params, result: schemaOf(method.result, 'output'), ...progress }];
  });
  const events = Object.entries(EVENTS).map(([name, event]) => [name, schemaOf(event, 'output')]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Life Savor protocol',
    methods: Object.fromEntries(methods),
    events: Object.fromEntries(events),
  };
}

/** JSON Schema of `policy.json`. */
export function policyFileSchema(): JsonObject {
  return { title: 'Life Savor policy', ...z.toJSONSchema(policySchema, { io: 'input' }) };
}

/** One schema, without the dialect its document already names. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
