import { ENTITY_INFO } from '../../../shared/detect/entity-info.ts';
import type { Verdict } from '../../../shared/protocol/message.ts';
import type { FoundValue } from '../../channel/messages.ts';
import type { Editor } from '../editors/editor.ts';
import type { NoticeAction, NoticeItem, NoticeView } from '../notice/notice-model.ts';
import { replacedTitle, stoppedDetail, warningDetail } from '../notice/notice-texts.ts';
import { isActedOn } from '../verdicts/without.ts';
import { type Redaction, replacedValues } from './redaction.ts';

const DONE_STAYS_MS = 12_000;

export interface SendNoticesOptions {
  view: NoticeView;
  setAllowed(found: FoundValue, allowed: boolean): void;
}

/** Everything the guard says about a send. */
export interface SendNotices {
  redacted(editor: Editor, redaction: Redaction, sent: boolean, undo: () => void): void;
  failed(editor: Editor, redaction: Redaction): void;
  warned(editor: Editor, verdict: Verdict): void;
  stopped(editor: Editor, text: string, verdict: Verdict): void;
  asks(editor: Editor, text: string, verdict: Verdict, answers: Answers): void;
  checked(editor: Editor): void;
  hide(): void;
}

export interface Answers {
  sendRedacted(): void;
  sendAsIs(): void;
}

export function createSendNotices({ view, setAllowed }: SendNoticesOptions): SendNotices {
  const close: NoticeAction = { action: 'close', label: 'Close', run: () => view.hide() };

  function redactedItems({ edits }: Redaction): NoticeItem[] {
    return replacedValues(edits).flatMap(({ type, placeholder, value }) =>
      type === 'TEXT' ? [] : [itemOf({ type, value }, placeholder)],
    );
  }

  function foundItems(text: string, verdict: Verdict): NoticeItem[] {
    const found = verdict.findings.filter(isActedOn).map(({ type, start, end }) => {
      return { type, value: text.slice(start, end) };
    });
    const distinct = new Map(found.map((f) => [`${f.type} ${f.value}`, f]));
    return [...distinct.values()].map((f) => itemOf(f, undefined));
  }

  function itemOf(found: FoundValue, placeholder: string | undefined): NoticeItem {
    return {
      name: ENTITY_INFO[found.type].name,
      placeholder,
      value: found.value,
      setAllowed: (allowed) => setAllowed(found, allowed),
    };
  }

  return {
    redacted(editor, redaction, sent, undo) {
      const items = redactedItems(redaction);
      view.show(
        {
          tone: 'done',
          title: sent ? replacedTitle(items.length) : 'Redacted. Press Enter again to send.',
          items,
          actions: [{ action: 'undo', label: 'Undo', run: undo }, close],
          staysMs: DONE_STAYS_MS,
        },
        editor.element,
      );
    },
    failed(editor, redaction) {
      const { redacted } = redaction;
      const copy = () => void navigator.clipboard.writeText(redacted);
      view.show(
        {
          tone: 'stopped',
          title: 'Not sent: this composer could not be changed',
          detail: 'Copy the redacted text, paste it over the draft and send it.',
          items: redactedItems(redaction),
          actions: [
            { action: 'copy', label: 'Copy redacted text', primary: true, run: copy },
            close,
          ],
        },
        editor.element,
      );
    },
    warned(editor, verdict) {
      const detail = warningDetail(verdict);
      view.show(
        {
          tone: 'done',
          title: 'Sent, with a warning',
          detail,
          items: [],
          actions: [close],
          staysMs: DONE_STAYS_MS,
        },
        editor.element,
      );
    },
    stopped(editor, text, verdict) {
      view.show(
        {
          tone: 'stopped',
          title: 'Not sent',
          detail: stoppedDetail(verdict),
          items: foundItems(text, verdict),
          actions: [close],
        },
        editor.element,
      );
    },
    asks(editor, text, verdict, { sendRedacted, sendAsIs }) {
      view.show(
        {
          tone: 'ask',
          title: 'Send this message?',
          detail: 'It holds values your policy asks about.',
          items: foundItems(text, verdict),
          actions: [
            { action: 'send-redacted', label: 'Send redacted', primary: true, run: sendRedacted },
            { action: 'send-as-is', label: 'Send as it is', run: sendAsIs },
            { action: 'cancel', label: 'Cancel', run: () => view.hide() },
          ],
        },
        editor.element,
      );
    },
    checked(editor) {
      view.show(
        {
          tone: 'done',
          title: 'Checked. Press Enter again to send.',
          items: [],
          actions: [close],
          staysMs: DONE_STAYS_MS,
        },
        editor.element,
      );
    },
    hide: () => view.hide(),
  };
}
