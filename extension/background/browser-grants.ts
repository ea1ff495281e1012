import { type Browser, browser } from '../browser.ts';
import { type GrantsApi, syncGrants } from '../sites/grants.ts';
import { GUARD_FILES } from '../sites/guard-scripts.ts';

/** Keeps granted sites guarded: registers the scripts and guards tabs that are open already. */
export function followGrants(): void {
  const api = browserGrants();
  let turn: Promise<unknown> = Promise.resolve();
  const sync = () => {
    turn = turn.then(async () => guardOpenTabs(await syncGrants(api))).catch(() => {});
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  sync();
}

function browserGrants(): GrantsApi {
  const { permissions, scripting } = browser;
  return {
    grantedOrigins: async () => (await permissions.getAll()).origins ?? [],
    registered: () => scripting.getRegisteredContentScripts(),
    register: (scripts) =>
      scripting.registerContentScripts(scripts as Browser.scripting.RegisteredContentScript[]),
    unregister: (ids) => scripting.unregisterContentScripts({ ids }),
  };
}

/** A tab loaded before its site was granted is guarded from now on, without a reload. */
async function guardOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map((tab) => guardTab(tab.id)));
}

async function guardTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  const { executeScript, insertCSS } = browser.scripting;
  await insertCSS({ target, files: [...GUARD_FILES.css] });
  await executeScript({ target, files: [...GUARD_FILES.page], world: 'MAIN' });
  await executeScript({ target, files: [...GUARD_FILES.isolated] });
}
