import { expect, test, vi } from 'vitest';
import type { LookedAt } from './page-fields.ts';
import { createVaultMenus, FILL_COMMAND } from './vault-menus.ts';
import type { VaultTask } from './vault-task.ts';

const PAGE = 'https://chat.example';
const TAB = { id: 3, url: `${PAGE}/c/1` };

function looked(frameId: number, part: Partial<LookedAt> & { origin?: string } = {}): LookedAt {
  const { origin = PAGE, hasFocus = true, hasField = true } = part;
  const mark = { tabId: 3, frameId, documentId: `D${frameId}`, token: 't', origin };
  return { mark, hasFocus, hasField };
}

function world(frames: LookedAt[], selected?: string) {
  const open = vi.fn(async (_task: VaultTask, _overTab: number | undefined) => {});
  const look = vi.fn(async () => frames);
  const fields = { look, selectedText: async () => selected };
  const menus = createVaultMenus({ fields, windows: { open }, newToken: () => 't' });
  return { menus, look, task: () => open.mock.calls[0]?.[0], open };
}

test('a selection is saved with its line breaks and the origin the browser saw', async () => {
  const { menus, task, open } = world([looked(4)], ' one\ntwo ');
  const click = { menuItemId: 'vault-save', frameId: 4, selectionText: 'one two', pageUrl: 'x' };
  await menus.clicked(click, TAB);
  expect(task()).toEqual({ do: 'save', value: 'one\ntwo', type: null, origin: PAGE });
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.anything(), 3);
});

test('a selection where we may not look is what the menu says it is', async () => {
  const { menus, task } = world([]);
  const click = { menuItemId: 'vault-save', selectionText: 'one two', pageUrl: 'file:///x.txt' };
  await menus.clicked(click, { id: -1 });
  expect(task()).toEqual({ do: 'save', value: 'one two', type: null, origin: null });
});

test('an empty selection opens nothing', async () => {
  const { menus, open } = world([looked(0)], '  ');
  await menus.clicked({ menuItemId: 'vault-save', selectionText: ' ' }, TAB);
  expect(open).not.toHaveBeenCalled();
});

test('a field in a frame is filled in for the frame, whatever page shows it', async () => {
  const frame = looked(7, { origin: 'https://login.example' });
  const { menus, task, look } = world([frame]);
  await menus.clicked({ menuItemId: 'vault-fill', frameId: 7, pageUrl: TAB.url }, TAB);
  expect(look).toHaveBeenCalledExactlyOnceWith({ tabId: 3, frameId: 7 }, 't');
  expect(task()).toEqual({
    do: 'fill',
    origin: 'https://login.example',
    pageOrigin: PAGE,
    mark: frame.mark,
    obstacle: null,
  });
});

test('the keyboard means the one field with the focus, in whatever frame', async () => {
  const child = looked(7, { origin: 'https://login.example' });
  const { menus, task } = world([
    looked(0, { hasField: false }),
    looked(5, { hasFocus: false }),
    child,
  ]);
  await menus.pressed(FILL_COMMAND, TAB);
  expect(task()).toMatchObject({ mark: child.mark, origin: 'https://login.example' });
});

test.each([
  ['two frames that both claim the focus', [looked(0), looked(7)], 'no-field'],
  ['a page where nothing takes text', [looked(0, { hasField: false })], 'no-field'],
  ['a page that may not be looked into', [], 'no-access'],
] as const)('%s: nothing is written', async (_name, frames, obstacle) => {
  const { menus, task } = world([...frames]);
  await menus.pressed(FILL_COMMAND, TAB);
  expect(task()).toMatchObject({ mark: null, obstacle, origin: PAGE });
});

test('a sandboxed frame has no origin to fill in for', async () => {
  const { menus, task } = world([looked(7, { origin: 'null' })]);
  await menus.clicked({ menuItemId: 'vault-fill', frameId: 7, frameUrl: `${PAGE}/x` }, TAB);
  expect(task()).toMatchObject({ origin: null });
});

test('a page that does not answer keeps nobody waiting', async () => {
  vi.useFakeTimers();
  const { menus, look, task } = world([]);
  look.mockReturnValue(new Promise(() => {}));
  const pressed = menus.pressed(FILL_COMMAND, TAB);
  await vi.advanceTimersByTimeAsync(2_100);
  await pressed;
  expect(task()).toMatchObject({ obstacle: 'no-access' });
  vi.useRealTimers();
});

test('other entries and commands are somebody else’s', async () => {
  const { menus, open } = world([looked(0)], 'x');
  await menus.clicked({ menuItemId: 'other', selectionText: 'x' }, TAB);
  await menus.pressed('other', TAB);
  expect(open).not.toHaveBeenCalled();
});
