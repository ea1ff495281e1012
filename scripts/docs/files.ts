import { cloudDocument } from './cloud/asyncapi.ts';
import { protocolPage } from './protocol-page.ts';
import { policyFileSchema, protocolSchema } from './schemas.ts';

/** Every generated document: path from the root of the repository, and content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const json = (schema: object) => `${JSON.stringify(schema, undefined, 2)}\n`;
  return new Map([
    ['PROTOCOL.md', protocolPage()],
    ['docs/protocol.schema.json', json(protocolSchema())],
    ['docs/policy.schema.json', json(policyFileSchema())],
    ['docs/cloud.asyncapi.json', json(cloudDocument())],
  ]);
}
