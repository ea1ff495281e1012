import { type ReadonlySignal, signal } from '@preact/signals';
import type { NextAction } from '../agent/state-text.ts';
import type { PanelTab } from '../channel/orders-messages.ts';
import type { PopupRequest, PopupSnapshot } from '../channel/popup-messages.ts';
import type { PortLike } from '../channel/port.ts';
import { type SiteStatus, siteMatch, siteStatus } from './site-status.ts';

/** The parts of the browser the popup works with. */
export interface PopupBrowser {
  openPort(): PortLike;
  activeTab(): Promise<{ id?: number | undefined; url?: string | undefined } | undefined>;
  isGranted(match: string): Promise<boolean>;
  /** Has to be called straight from a click. */
  requestSite(match: string): Promise<boolean>;
  removeSite(match: string): Promise<boolean>;
  copy(text: string): Promise<void>;
  updateExtension(): Promise<void>;
  openSettings(): Promise<void>;
  /** The side panel. Has to be called straight from a click. */
  openPanel(): Promise<void>;
}

/** Everything the popup shows and does. */
export interface PopupModel {
  /** `undefined` until the background has answered. */
  snapshot: ReadonlySignal<PopupSnapshot | undefined>;
  site: ReadonlySignal<SiteStatus>;
  /** A next action is under way. */
  isBusy: ReadonlySignal<boolean>;
  /** The command that was put on the clipboard. */
  copied: ReadonlySignal<string | undefined>;
  act(action: NextAction): Promise<void>;
  switchAgent(enabled: boolean): void;
  retryModel(): void;
  unlockVault(passphrase: string | undefined): void;
  lockVault(): void;
  protectSite(): Promise<void>;
  stopProtectingSite(): Promise<void>;
  openSettings(): Promise<void>;
  /** Opens the side panel. Has to be called straight from a click. */
  openPanel(tab: PanelTab): Promise<void>;
}

export function createPopupModel(browser: PopupBrowser): PopupModel {
  const snapshot = signal<PopupSnapshot | undefined>(undefined);
  const site = signal<SiteStatus>({ kind: 'no-page' });
  const isBusy = signal(false);
  const copied = signal<string | undefined>(undefined);
  const port = browser.openPort();

  port.onMessage.addListener((message) => {
    snapshot.value = message as PopupSnapshot;
    isBusy.value = false;
  });
  void lookAtTab();

  function post(request: PopupRequest): void {
    isBusy.value = true;
    port.postMessage(request);
  }

  async function lookAtTab(): Promise<void> {
    const tab = await browser.activeTab();
    post({ do: 'watch', tabId: tab?.id ?? null });
    const match = siteMatch(tab?.url)?.match;
    site.value = siteStatus(tab?.url, match !== undefined && (await browser.isGranted(match)));
  }

  return {
    snapshot,
    site,
    isBusy,
    copied,
    async act(action) {
      if (action.do === 'connect') post({ do: 'connect' });
      if (action.do === 'use-agent') post({ do: 'use-agent', enabled: true });
      if (action.do === 'update-extension') await browser.updateExtension();
      if (action.do === 'copy') {
        await browser.copy(action.text);
        copied.value = action.text;
      }
    },
    switchAgent: (enabled) => post({ do: 'use-agent', enabled }),
    retryModel: () => post({ do: 'retry-model' }),
    unlockVault: (passphrase) => post({ do: 'unlock-vault', passphrase }),
    lockVault: () => post({ do: 'lock-vault' }),
    openSettings: browser.openSettings,
    openPanel(tab) {
      post({ do: 'show-tab', tab });
      return browser.openPanel();
    },
    async protectSite() {
      const { value } = site;
      if (value.kind !== 'unprotected' || !(await browser.requestSite(value.match))) return;
      site.value = { ...value, kind: 'protected', canStop: true };
    },
    async stopProtectingSite() {
      const { value } = site;
      if (value.kind !== 'protected' || !(await browser.removeSite(value.match))) return;
      site.value = { kind: 'unprotected', host: value.host, match: value.match };
    },
  };
}
