import type { Verdict } from '../../../shared/protocol/message.ts';
import type { Editor } from '../editors/editor.ts';
import { type FindingTools, foundItems, replacedItems } from '../notice/notice-items.ts';
import type { Notice, NoticeAction, NoticeView } from '../notice/notice-model.ts';
import { closeAction, DONE_STAYS_MS } from '../notice/notice-parts.ts';
import { replacedTitle, stoppedDetail, warningDetail } from '../notice/notice-texts.ts';
import type { Redaction } from './redaction.ts';

export interface SendNoticesOptions {
  view: NoticeView;
  tools: FindingTools;
}

/** Everything the guard says about a send. */
export interface SendNotices {
  /** `sent` or, where Enter may be a new line, waiting for one more Enter. */
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

export function createSendNotices({ view, tools }: SendNoticesOptions): SendNotices {
  const hide = () => view.hide();
  const close = closeAction(view);
  const show = ({ element }: Editor, notice: Partial<Notice> & Pick<Notice, 'tone' | 'title'>) =>
    view.show({ items: [], actions: [close], ...notice }, element);
  const itemsOf = ({ original, edits, findings }: Redaction) =>
    replacedItems(original, edits, findings, tools);

  return {
    hide,
    redacted(editor, redaction, sent, undo) {
      const items = itemsOf(redaction);
      const title = sent ? replacedTitle(items.length) : 'Redacted. Press Enter again to send.';
      const actions: NoticeAction[] = [{ action: 'undo', label: 'Undo', run: undo }, close];
      show(editor, { tone: 'done', title, items, actions, staysMs: DONE_STAYS_MS });
    },
    failed(editor, redaction) {
      const copy: NoticeAction = {
        action: 'copy',
        label: 'Copy redacted text',
        primary: true,
        run: () => void navigator.clipboard.writeText(redaction.redacted),
      };
      show(editor, {
        tone: 'stopped',
        title: 'Not sent: this composer could not be changed',
        detail: 'Copy the redacted text, paste it over the draft and send it.',
        items: itemsOf(redaction),
        actions: [copy, close],
      });
    },
    warned(editor, verdict) {
      const detail = warningDetail(verdict);
      show(editor, { tone: 'done', title: 'Sent, with a warning', detail, staysMs: DONE_STAYS_MS });
    },
    stopped(editor, text, verdict) {
      const items = foundItems(text, verdict, tools);
      show(editor, { tone: 'stopped', title: 'Not sent', detail: stoppedDetail(verdict), items });
    },
    asks(editor, text, verdict, { sendRedacted, sendAsIs }) {
      show(editor, {
        tone: 'ask',
        title: 'Send this message?',
        detail: 'It holds something your policy asks about.',
        items: foundItems(text, verdict, tools),
        actions: [
          { action: 'send-redacted', label: 'Send redacted', primary: true, run: sendRedacted },
          { action: 'send-as-is', label: 'Send as it is', run: sendAsIs },
          { action: 'cancel', label: 'Cancel', run: hide },
        ],
      });
    },
    checked(editor) {
      show(editor, {
        tone: 'done',
        title: 'Checked. Press Enter again to send.',
        staysMs: DONE_STAYS_MS,
      });
    },
  };
}
