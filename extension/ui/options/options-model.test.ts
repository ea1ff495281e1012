import { expect, test, vi } from 'vitest';
import { fakePort } from '../../channel/port.fake.ts';
import type { PolicyEdit } from '../../policy/policy-edit.ts';
import { createOptionsModel } from './options-model.ts';

const OFF: PolicyEdit = { edit: 'type', type: 'PERSON', enabled: false };
const ON: PolicyEdit = { ...OFF, enabled: true };

function page() {
  const port = fakePort();
  const openPort = vi.fn(() => port);
  return { port, openPort, model: createOptionsModel(openPort) };
}

test('a change is saved as it is made, and can be undone', async () => {
  const { port, model } = page();
  const changed = model.change([OFF], 'Switched off.', [ON]);
  expect(model.status.value.kind).toBe('saving');
  expect(port.posted).toEqual([{ id: 1, do: 'change', edits: [OFF] }]);
  port.deliver({ id: 1, result: { problem: null } });
  expect(await changed).toBe(true);
  expect(model.status.value).toMatchObject({ kind: 'saved', what: 'Switched off.' });
  const undone = model.undo();
  expect(port.posted[1]).toMatchObject({ edits: [ON] });
  port.deliver({ id: 2, result: { problem: null } });
  await undone;
  expect(model.status.value).toMatchObject({ what: 'Undone.' });
});

test('what went wrong is said with the next step', async () => {
  const { port, model } = page();
  const changed = model.change([OFF]);
  const problem = { message: 'It cannot be written.', nextStep: 'Free some space.' };
  port.deliver({ id: 1, result: { problem } });
  expect(await changed).toBe(false);
  expect(model.status.value).toEqual({ kind: 'failed', problem });
});

test('a line lost in between is an error, and is opened again', async () => {
  const { port, openPort, model } = page();
  const changed = model.change([OFF]);
  port.drop();
  expect(await changed).toBe(false);
  expect(model.status.value).toMatchObject({ problem: { nextStep: expect.any(String) } });
  openPort.mockReturnValueOnce(fakePort());
  model.wake();
  expect(openPort).toHaveBeenCalledTimes(2);
});
