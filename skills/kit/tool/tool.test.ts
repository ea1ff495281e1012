import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ERROR_META } from './error-result.ts';
import { Refusal } from './refusal.ts';
import { createServer } from './serve.ts';
import { defineTool } from './tool.ts';
import { breathe, type Work } from './work.ts';

const NUMBER = z.object({ number: z.int() });

let client: Client;

/** A skill with one tool that doubles, unless `run` says otherwise. */
async function connect(
  run: (number: number, work: Work) => number | Promise<number>,
): Promise<void> {
  const tool = defineTool({
    name: 'double',
    title: 'Double',
    description: 'Doubles a number.',
    input: NUMBER,
    output: NUMBER,
    run: async ({ number }, work) => ({ text: 'done', data: { number: await run(number, work) } }),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const skill = { name: 'test', title: 'Test', version: '1.0.0', instructions: '', tools: [tool] };
  await createServer(skill).connect(theirs);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
}

const call = (number: unknown) => client.callTool({ name: 'double', arguments: { number } });

afterEach(async () => {
  vi.restoreAllMocks();
  await client.close();
});

describe('a tool', () => {
  it('answers with text and data', async () => {
    await connect((number) => number * 2);
    expect(await call(21)).toMatchObject({
      content: [{ type: 'text', text: 'done' }],
      structuredContent: { number: 42 },
    });
  });

  it('refuses in a sentence, with a code and the next step', async () => {
    await connect(() => {
      throw new Refusal('INPUT_INVALID', 'This cannot be doubled.', 'Take another.');
    });
    expect(await call(1)).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: 'This cannot be doubled. Take another.' }],
      _meta: { [ERROR_META]: { code: 'INPUT_INVALID', nextStep: 'Take another.' } },
    });
  });

  it('tells nothing of what broke inside, and only the place on its error output', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await connect(() => {
      throw new TypeError('the value itself');
    });
    const result = await call(1);
    expect(result).toMatchObject({ isError: true, _meta: { [ERROR_META]: { code: 'INTERNAL' } } });
    const told = JSON.stringify(result) + JSON.stringify(write.mock.calls);
    expect(told).toContain('TypeError');
    expect(told).not.toContain('the value itself');
  });

  it('refuses input of the wrong kind', async () => {
    await connect((number) => number);
    expect(await call('many')).toMatchObject({ isError: true });
  });

  it('sends progress that only grows, and not too often', async () => {
    await connect(async (number, { progress, signal }) => {
      for (let i = 0; i < 1000; i++) progress(i, 1000);
      await breathe(signal);
      return number;
    });
    const told: number[] = [];
    const onprogress = ({ progress }: { progress: number }) => told.push(progress);
    await client.callTool({ name: 'double', arguments: { number: 1 } }, { onprogress });
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(50);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('stops when it is cancelled', async () => {
    let stopped: unknown;
    await connect(async (_, { signal }) => {
      try {
        for (;;) await breathe(signal);
      } catch (error) {
        stopped = error;
        throw error;
      }
    });
    const controller = new AbortController();
    const work = client.callTool(
      { name: 'double', arguments: { number: 1 } },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 20);
    await expect(work).rejects.toThrow();
    await vi.waitFor(() => expect(stopped).toBeDefined());
  });
});
