import { describe, expect, it } from 'vitest';
import { cloudDocument } from './asyncapi.ts';

const document: Record<string, unknown> = JSON.parse(JSON.stringify(cloudDocument()));

function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

function resolve(reference: string): unknown {
  const path = reference.replace(/^#\//, '').split('/');
  return path.reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    document,
  );
}

describe('the AsyncAPI document', () => {
  it('refers to nothing that is not in it', () => {
    const all = references(document);
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it('names the parameters of each address', () => {
    const channels = Object.values(document.channels as Record<string, Channel>);
    for (const { address, parameters } of channels) {
      const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(parameters).sort()).toEqual(named.sort());
    }
  });

  it('uses every message in some operation', () => {
    const { messages } = document.components as { messages: Record<string, unknown> };
    const used = references(document.operations)
      .filter((reference) => reference.includes('/messages/'))
      .map((reference) => reference.split('/').at(-1));
    expect(new Set(used)).toEqual(new Set(Object.keys(messages)));
  });
});

interface Channel {
  address: string;
  parameters: Record<string, unknown>;
}
