import { expect, test, vi } from 'vitest';
import { fakePort } from '../channel/port.fake.ts';
import { createPopupModel, type PopupBrowser } from './popup-model.ts';

function popup(browser: Partial<PopupBrowser> = {}) {
  const port = fakePort();
  const model = createPopupModel({
    openPort: () => port,
    activeTab: async () => ({ id: 5, url: 'https://chat.example/c/1' }),
    isGranted: async () => false,
    requestSite: async () => true,
    removeSite: async () => true,
    copy: async () => {},
    updateExtension: async () => {},
    openSettings: async () => {},
    openPanel: async () => {},
    ...browser,
  });
  return { port, model };
}

test('looks at the tab it was opened over', async () => {
  const { port, model } = popup();
  await vi.waitFor(() => expect(model.site.value.kind).toBe('unprotected'));
  expect(port.posted).toEqual([{ do: 'watch', tabId: 5 }]);
  const snapshot = { agent: { kind: 'not-running' }, model: { kind: 'asleep' }, replaced: 3 };
  port.deliver(snapshot);
  expect(model.snapshot.value).toEqual(snapshot);
});

test('a site is protected only after the browser has granted it', async () => {
  const answers = [false, true];
  const { model } = popup({ requestSite: async () => answers.shift()! });
  await vi.waitFor(() => expect(model.site.value.kind).toBe('unprotected'));
  await model.protectSite();
  expect(model.site.value.kind).toBe('unprotected');
  await model.protectSite();
  expect(model.site.value.kind).toBe('protected');
  await model.stopProtectingSite();
  expect(model.site.value.kind).toBe('unprotected');
});

test('is busy from a request to its answer', async () => {
  const { port, model } = popup();
  await vi.waitFor(() => expect(port.posted).toHaveLength(1));
  port.deliver({ agent: { kind: 'not-running' }, replaced: 0 });
  await model.act({ do: 'connect', label: 'Start the agent' });
  expect(model.isBusy.value).toBe(true);
  port.deliver({ agent: { kind: 'connected', build: '1' }, replaced: 0 });
  expect(model.isBusy.value).toBe(false);
});

test('says when the command is on the clipboard', async () => {
  const copy = vi.fn(async () => {});
  const { model } = popup({ copy });
  await model.act({ do: 'copy', label: 'Copy command', text: 'lifesavor install' });
  expect(copy).toHaveBeenCalledExactlyOnceWith('lifesavor install');
  expect(model.copied.value).toBe('lifesavor install');
});

test('a model that does not start is tried again on request', () => {
  const { port, model } = popup();
  model.retryModel();
  expect(port.posted).toContainEqual({ do: 'retry-model' });
});

test('the side panel is opened straight from the click, on what was asked for', async () => {
  const openPanel = vi.fn(async () => {});
  const { port, model } = popup({ openPanel });
  const opened = model.openPanel('orders');
  expect(openPanel).toHaveBeenCalledOnce();
  expect(port.posted).toEqual([{ do: 'show-tab', tab: 'orders' }]);
  await opened;
});

test('a passphrase is passed on and not kept', () => {
  const { port, model } = popup();
  model.unlockVault('right');
  model.lockVault();
  expect(port.posted).toEqual([{ do: 'unlock-vault', passphrase: 'right' }, { do: 'lock-vault' }]);
  expect(JSON.stringify(model)).not.toContain('right');
});
