import { expect, test, vi } from 'vitest';
import { createFrameWitness } from './frame-witness.ts';
import { createPageFields, type FrameMark, type ScriptingApi } from './page-fields.ts';

type Injection = Parameters<ScriptingApi['executeScript']>[0];

const ORIGIN = 'https://chat.example';
const MARK: FrameMark = { tabId: 1, frameId: 2, documentId: 'D', token: 't', origin: ORIGIN };

/** A tab whose frames say what they are told to, and call as the browser sees them. */
function tab(frames: { frameId: number; says?: object; calls?: boolean; origin?: string }[]) {
  const witness = createFrameWitness();
  const executeScript = vi.fn(async (injection: Injection) => {
    if ('files' in injection) return [];
    const { args } = injection;
    for (const { frameId, calls = true, origin = ORIGIN } of frames)
      if (calls) witness.hear({ fieldToken: args[0] }, { tab: { id: 1 }, frameId, origin });
    return frames.map(({ frameId, says }) => ({ frameId, result: says }));
  });
  return { fields: createPageFields({ executeScript }, witness), executeScript };
}

test('the origin of a frame is what the browser says, whatever the frame says', async () => {
  const says = { hasFocus: true, hasField: true, origin: 'https://bank.example' };
  const { fields } = tab([{ frameId: 2, says }]);
  const [looked] = await fields.look({ tabId: 1 }, 't');
  expect(looked).toMatchObject({
    hasField: true,
    mark: { frameId: 2, origin: ORIGIN, token: 't' },
  });
});

test('a frame nobody saw calling, or that makes no sense, is left out', async () => {
  const look = { hasFocus: true, hasField: true };
  const { fields } = tab([
    { frameId: 0, says: look, calls: false },
    { frameId: 1, says: { hasFocus: 'yes' } },
    { frameId: 2 },
  ]);
  expect(await fields.look({ tabId: 1 }, 't')).toEqual([]);
});

test('a value goes to the very document that was looked at', async () => {
  const executeScript = vi.fn(async () => [{ frameId: 2, result: 'written' }]);
  const fields = createPageFields({ executeScript }, createFrameWitness());
  expect(await fields.write(MARK, 'value')).toBe('written');
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      target: { tabId: 1, documentIds: ['D'] },
      args: ['t', ORIGIN, 'value'],
    }),
  );
});

test('a browser that names no documents is asked for the frame', async () => {
  const executeScript = vi.fn(async () => [{ frameId: 2, result: 'ready' }]);
  const fields = createPageFields({ executeScript }, createFrameWitness());
  expect(await fields.readiness({ ...MARK, documentId: undefined })).toBe('ready');
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 1, frameIds: [2] } }),
  );
});

test('a frame that is gone or closed to us has changed', async () => {
  const executeScript = vi.fn(() => Promise.reject(new Error('Cannot access contents.')));
  const fields = createPageFields({ executeScript }, createFrameWitness());
  expect(await fields.look({ tabId: 1 }, 't')).toEqual([]);
  expect(await fields.readiness(MARK)).toBe('page-changed');
  expect(await fields.write(MARK, 'value')).toBe('page-changed');
  expect(await fields.selectedText({ tabId: 1, frameId: 2 })).toBeUndefined();
});

test('what is sent to a frame needs nothing of the background', async () => {
  const sent: string[] = [];
  const executeScript = vi.fn(async (injection: Injection) => {
    if ('func' in injection) sent.push(String(injection.func));
    return [];
  });
  const fields = createPageFields({ executeScript }, createFrameWitness());
  await fields.look({ tabId: 1 }, 't');
  await fields.selectedText({ tabId: 1, frameId: 0 });
  await fields.readiness(MARK);
  await fields.write(MARK, 'v');
  const calls = { look: [], selectedText: [], readiness: [], write: [] } as Record<
    string,
    unknown[]
  >;
  const hand = Object.fromEntries(
    Object.keys(calls).map((name) => [name, (...args: unknown[]) => calls[name]?.push(args)]),
  );
  for (const text of sent)
    new Function('globalThis', `return (${text})('a', 'b', 'c')`)({ lifesavorField: hand });
  expect(calls).toEqual({
    look: [['a']],
    selectedText: [[]],
    readiness: [['a', 'b']],
    write: [['a', 'b', 'c']],
  });
});
