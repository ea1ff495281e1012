import { expect, test } from 'vitest';
import type { OrdersSnapshot } from '../../channel/orders-messages.ts';
import { fakePort } from '../../channel/port.fake.ts';
import { fakeOrder } from '../../orders/order.fake.ts';
import { createOrdersModel } from './orders-model.ts';

const SNAPSHOT: OrdersSnapshot = {
  fleet: 'fleet.example',
  orders: [fakeOrder(1)],
  problem: null,
  vault: { kind: 'unlocked', items: 0 },
  underWay: [],
  results: [],
  canUndo: false,
  opening: null,
};

function panel() {
  const port = fakePort();
  const model = createOrdersModel(() => port);
  model.wake();
  const news = (more: Partial<OrdersSnapshot>) =>
    port.deliver({ snapshot: { ...SNAPSHOT, ...more } });
  const show = (opening: OrdersSnapshot['opening']) => news({ opening });
  const last = () => port.posted.at(-1) as { id: number };
  const answer = (result: object) => port.deliver({ id: last().id, result });
  return { port, model, news, show, last, answer };
}

test('what is said to an order names the very one that was shown', async () => {
  const { model, last, answer } = panel();
  const { id: order, digest } = fakeOrder(1);
  const said = model.say('agree', fakeOrder(1));
  expect(last()).toMatchObject({ do: 'agree', order, digest });
  answer({});
  await said;
  expect(model.problem.value).toBeNull();
});

test('shows what the popup was asked for, and leaves the person where they went from there', () => {
  const { model, show } = panel();
  show(null);
  expect(model.tab.value).toBe('skills');
  show({ tab: 'orders', turn: 'a' });
  expect(model.tab.value).toBe('orders');
  model.show('skills');
  show({ tab: 'orders', turn: 'a' });
  // The background has slept, and knows of no opening.
  show(null);
  expect(model.tab.value).toBe('skills');
  show({ tab: 'orders', turn: 'b' });
  expect(model.tab.value).toBe('orders');
});

test('a background that does not answer is said', async () => {
  const { model, port } = panel();
  const said = model.undo();
  port.drop();
  await said;
  expect(model.problem.value?.nextStep).toContain('open it again');
});

test('a wrong passphrase is said until the vault is open, and not kept', async () => {
  const { model, answer, last, news } = panel();
  news({ vault: { kind: 'locked', takesPassphrase: true, problem: null } });
  const unlocked = model.unlock('planted phrase');
  expect(model.isUnlocking.value).toBe(true);
  expect(last()).toMatchObject({ do: 'unlock', passphrase: 'planted phrase' });
  const problem = { message: 'Wrong.', nextStep: 'Try again.' };
  answer({ problem });
  await unlocked;
  expect(model.problem.value).toEqual(problem);
  expect(model.isUnlocking.value).toBe(false);
  expect(JSON.stringify(model)).not.toContain('planted phrase');
  news({});
  expect(model.problem.value).toBeNull();
});

test('the agent is asked anew when the person turns to the panel', () => {
  const { model, port } = panel();
  model.wake();
  expect(port.posted).toMatchObject([{ do: 'look' }, { do: 'look' }]);
});
