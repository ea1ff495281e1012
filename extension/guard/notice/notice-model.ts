import type { Problem } from '../../channel/messages.ts';
import type { Why } from '../../explain/why-question.ts';

/** Stable names of the buttons, for tests and styles. */
export type NoticeButton =
  | 'undo'
  | 'allow'
  | 'allow-everywhere'
  | 'why'
  | 'save'
  | 'send-redacted'
  | 'send-as-is'
  | 'cancel'
  | 'copy'
  | 'close';

export interface NoticeAction {
  action: NoticeButton;
  label: string;
  /** The one a person most likely wants. */
  primary?: boolean;
  run(): void;
}

/** One replaced or found value. The value itself is shown only after a person asks for it. */
export interface NoticeItem {
  name: string;
  placeholder: string | undefined;
  value: string;
  /** Declares it not to be personal data here, or takes that back. */
  setAllowed(allowed: boolean): void;
  /** The same for every site; resolves with what went wrong. */
  setAllowedEverywhere(allowed: boolean): Promise<Problem | null>;
  /** Opens a window to keep it in the vault, where there may be one; resolves with what went wrong. */
  save: (() => Promise<Problem | null>) | undefined;
  /** Why it was found; worked out when it is asked. */
  why(): Why;
}

export interface Notice {
  tone: 'done' | 'ask' | 'stopped';
  title: string;
  detail?: string;
  items: readonly NoticeItem[];
  actions: readonly NoticeAction[];
  /** Milliseconds until it goes by itself; absent: it stays until answered. */
  staysMs?: number;
}

/** Shows at most one notice, next to the composer. */
export interface NoticeView {
  show(notice: Notice, near: HTMLElement | undefined): void;
  hide(): void;
}
