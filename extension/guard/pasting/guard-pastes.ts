import type { Verdict } from '../../../shared/protocol/message.ts';
import type { RedactableSpan, Redacted } from '../../../shared/redact/index.ts';
import type { Editor } from '../editors/editor.ts';
import { editorAt, originOf } from '../editors/find-editor.ts';
import { type FindingTools, replacedItems } from '../notice/notice-items.ts';
import type { NoticeView } from '../notice/notice-model.ts';
import { closeAction, DONE_STAYS_MS } from '../notice/notice-parts.ts';
import { replacedTitle, stoppedDetail } from '../notice/notice-texts.ts';
import { isStopped, spansToReplace, toReplace } from '../verdicts/without.ts';

/** Chat sites turn longer pastes into attachments, which no later look at the draft would see. */
const LONG_PASTE = 1_000;

export interface GuardPastesOptions {
  /** What the rules alone say, synchronously. */
  judgeNow(text: string): Verdict;
  /** Rules, agent and allow-list together. */
  judge(text: string): Promise<Verdict>;
  redact(text: string, spans: RedactableSpan[]): Promise<Redacted>;
  view: NoticeView;
  tools: FindingTools;
  signal: AbortSignal;
}

/** Long pastes with findings arrive redacted; short ones arrive as they are and are marked. */
export function guardPastes(options: GuardPastesOptions): void {
  const { view, signal } = options;
  const close = closeAction(view);

  function hold(event: ClipboardEvent): void {
    const editor = event.isTrusted ? editorAt(originOf(event)) : undefined;
    const data = event.clipboardData;
    if (editor === undefined || data === null || data.files.length > 0) return;
    const text = data.getData('text/plain').replaceAll('\r\n', '\n');
    if (text.length < LONG_PASTE || toReplace(options.judgeNow(text)).length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void insertRedacted(editor, text);
  }

  async function insertRedacted(editor: Editor, text: string): Promise<void> {
    const verdict = await options.judge(text);
    if (isStopped(verdict)) {
      const detail = stoppedDetail(verdict);
      view.show(
        { tone: 'stopped', title: 'Not pasted', detail, items: [], actions: [close] },
        editor.element,
      );
      return;
    }
    const spans = spansToReplace(verdict);
    const { text: redacted, edits } = await options.redact(text, spans);
    editor.insert(redacted);
    const items = replacedItems(text, edits, toReplace(verdict), options.tools);
    const title = `${replacedTitle(items.length)} in what you pasted`;
    view.show(
      { tone: 'done', title, items, actions: [close], staysMs: DONE_STAYS_MS },
      editor.element,
    );
  }

  window.addEventListener('paste', hold, { capture: true, signal });
}
