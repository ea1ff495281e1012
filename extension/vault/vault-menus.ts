import { webOriginOf } from '../../shared/protocol/web-origin.ts';
import type { LookedAt, PageFields, Place } from './page-fields.ts';
import type { FillTask } from './vault-task.ts';
import type { VaultWindows } from './vault-windows.ts';

/** Entries of the context menu. */
export const VAULT_MENU = [
  { id: 'vault-save', title: 'Save to the Life Savor vault…', contexts: ['selection'] },
  { id: 'vault-fill', title: 'Fill from the Life Savor vault…', contexts: ['editable'] },
] as const;

/** The keyboard command, as the manifest names it. */
export const FILL_COMMAND = 'fill-from-vault';

/** A page that does not answer by then is treated as one that may not be looked into. */
const LOOK_MS = 2_000;

/** What the browser says of a choice in the context menu. */
export interface MenuClick {
  menuItemId: string | number;
  frameId?: number | undefined;
  frameUrl?: string | undefined;
  pageUrl?: string | undefined;
  selectionText?: string | undefined;
}

export interface MenuTab {
  id?: number | undefined;
  url?: string | undefined;
}

/** The ways from a page to the vault that only a person can take: context menu and keyboard. */
export interface VaultMenus {
  clicked(click: MenuClick, tab: MenuTab | undefined): Promise<void>;
  pressed(command: string, tab: MenuTab | undefined): Promise<void>;
}

export interface VaultMenusOptions {
  fields: Pick<PageFields, 'look' | 'selectedText'>;
  windows: Pick<VaultWindows, 'open'>;
  newToken(): string;
}

export function createVaultMenus({ fields, windows, newToken }: VaultMenusOptions): VaultMenus {
  const look = (place: Place) => inTime(fields.look(place, newToken()), []);

  async function save(click: MenuClick, tab: MenuTab | undefined): Promise<void> {
    const place = placeOf(tab, click.frameId ?? 0);
    const [looked] = place === undefined ? [] : await look(place);
    // The browser's own copy of the selection has lost its line breaks.
    const whole = place && looked && (await inTime(fields.selectedText(place), undefined));
    const value = (whole || click.selectionText || '').trim();
    if (value === '') return;
    const origin = webOriginOf(looked?.mark.origin ?? click.frameUrl ?? click.pageUrl) ?? null;
    await windows.open({ do: 'save', value, type: null, origin }, tab?.id);
  }

  async function fill(click: MenuClick, tab: MenuTab | undefined): Promise<void> {
    const place = placeOf(tab, click.frameId ?? 0);
    const looked = place === undefined ? [] : await look(place);
    const target = looked.find(({ hasField }) => hasField);
    await ask(tab, target, looked, click.frameUrl ?? click.pageUrl);
  }

  async function fillFocused(tab: MenuTab | undefined): Promise<void> {
    const place = placeOf(tab);
    const looked = place === undefined ? [] : await look(place);
    const focused = looked.filter(({ hasFocus, hasField }) => hasFocus && hasField);
    // Of two that say they have the focus one lies, and who can tell which.
    const target = focused.length === 1 ? focused[0] : undefined;
    await ask(tab, target, looked, tab?.url);
  }

  async function ask(
    tab: MenuTab | undefined,
    target: LookedAt | undefined,
    looked: readonly LookedAt[],
    address: string | undefined,
  ): Promise<void> {
    const origin = webOriginOf(target?.mark.origin ?? address) ?? null;
    const task: FillTask = {
      do: 'fill',
      origin,
      pageOrigin: webOriginOf(tab?.url) ?? null,
      mark: target?.mark ?? null,
      obstacle: obstacleOf(target, looked),
    };
    await windows.open(task, tab?.id);
  }

  return {
    async clicked(click, tab) {
      if (click.menuItemId === 'vault-save') await save(click, tab);
      if (click.menuItemId === 'vault-fill') await fill(click, tab);
    },
    async pressed(command, tab) {
      if (command === FILL_COMMAND) await fillFocused(tab);
    },
  };
}

/** Chromium calls a tab that is none, such as a window of the developer tools, -1. */
function placeOf(tab: MenuTab | undefined, frameId?: number): Place | undefined {
  return tab?.id === undefined || tab.id < 0 ? undefined : { tabId: tab.id, frameId };
}

function obstacleOf(
  target: LookedAt | undefined,
  looked: readonly LookedAt[],
): FillTask['obstacle'] {
  if (target !== undefined) return null;
  return looked.length === 0 ? 'no-access' : 'no-field';
}

async function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  const late = Promise.withResolvers<T>();
  const timer = setTimeout(() => late.resolve(otherwise), LOOK_MS);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}
