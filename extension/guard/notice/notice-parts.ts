import type { NoticeAction, NoticeView } from './notice-model.ts';

/** How long a notice about something done stays by itself. */
export const DONE_STAYS_MS = 12_000;

export function closeAction(view: NoticeView): NoticeAction {
  return { action: 'close', label: 'Close', run: () => view.hide() };
}
