import { expect, test, vi } from 'vitest';
import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import type { VaultResults } from '../../channel/vault-messages.ts';
import type { FrameMark } from '../../vault/page-fields.ts';
import { createFilling } from './filling.ts';
import type { Wanted } from './vault-model.ts';

const ORIGIN = 'https://chat.example';
const MARK: FrameMark = { tabId: 1, frameId: 0, token: 't', origin: ORIGIN };
const AT = '2026-01-02T03:04:05.000Z';
const CHOICE: Choice = {
  id: '7f1b3c58-0000-4000-8000-000000000000',
  kind: 'secret',
  label: 'Bank',
  tags: [],
  createdAt: AT,
  updatedAt: AT,
  fits: true,
};

function filling(
  outcome: VaultResults['fill']['outcome'] = 'written',
  mark: FrameMark | null = MARK,
) {
  const model = {
    fill: vi.fn(async (_mark: FrameMark, _item: Wanted) => ({ outcome, problem: null })),
    copy: vi.fn(async (_origin: string, _item: Wanted) => ({
      needsConfirmation: false,
      problem: null,
    })),
    close: vi.fn(async () => {}),
  };
  return { model, steps: createFilling(model, { mark }, ORIGIN) };
}

test('an item for this site is written at once, and the window closes', async () => {
  const { model, steps } = filling();
  await steps.choose(CHOICE);
  expect(model.fill).toHaveBeenCalledExactlyOnceWith(MARK, { itemId: CHOICE.id, confirmed: false });
  expect(model.close).toHaveBeenCalledOnce();
});

test('any other item is asked about first, and No leads back to the list', async () => {
  const { model, steps } = filling();
  const other = { ...CHOICE, fits: false };
  await steps.choose(other);
  expect(steps.stage.value).toEqual({ kind: 'asking', choice: other });
  steps.back();
  expect(steps.stage.value).toEqual({ kind: 'choosing', problem: null });
  await steps.confirm();
  expect(model.fill).not.toHaveBeenCalled();
  await steps.choose(other);
  await steps.confirm();
  expect(model.fill).toHaveBeenCalledExactlyOnceWith(MARK, { itemId: CHOICE.id, confirmed: true });
});

test('an item the agent does not give away without a question is asked about', async () => {
  const { steps } = filling('needs-confirmation');
  await steps.choose(CHOICE);
  expect(steps.stage.value).toMatchObject({ kind: 'asking' });
});

test.each(['page-changed', 'field-gone', 'field-refused'] as const)(
  'what could not be written (%s) can be copied',
  async (outcome) => {
    const { model, steps } = filling(outcome);
    await steps.choose(CHOICE);
    expect(steps.stage.value).toMatchObject({ kind: 'not-written', why: outcome });
    expect(model.close).not.toHaveBeenCalled();
    await steps.copyInstead();
    expect(model.copy).toHaveBeenCalledExactlyOnceWith(ORIGIN, {
      itemId: CHOICE.id,
      confirmed: false,
    });
    expect(steps.stage.value).toEqual({ kind: 'copied' });
  },
);

test('where there is no field, what is chosen is copied', async () => {
  const { model, steps } = filling('written', null);
  await steps.choose(CHOICE);
  expect(model.fill).not.toHaveBeenCalled();
  expect(steps.stage.value).toEqual({ kind: 'copied' });
});
