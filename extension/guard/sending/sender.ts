import type { Verdict } from '../../../shared/protocol/message.ts';
import type { RedactableSpan, Redacted } from '../../../shared/redact/index.ts';
import { applyEdits } from '../editors/apply-edits.ts';
import { editorsIn } from '../editors/find-editor.ts';
import type { Patience, Verdicts } from '../verdicts/verdicts.ts';
import { spansToReplace, toReplace } from '../verdicts/without.ts';
import { type Attempt, firstStep, nextStep } from './attempt.ts';
import { type Redaction, toReplacements, undoRedaction } from './redaction.ts';
import type { Resender } from './resender.ts';
import type { SendNotices } from './send-notices.ts';

/** Longest a send waits for the others; with what else it takes, the model delays it by 50 ms at most. */
const SEND_PATIENCE: Patience = { agentMs: 250, modelMs: 40, isDraft: true };

export interface SenderOptions {
  verdicts: Verdicts;
  resender: Resender;
  notices: SendNotices;
  /** Placeholders for `spans`. Never rejects: without the background they are made here. */
  redact(text: string, spans: RedactableSpan[]): Promise<Redacted>;
  /** A guarded message is about to leave. */
  onSending(replaced: number): void;
  signal: AbortSignal;
}

/** Takes held attempts through verdict, redaction and the repeated send. */
export interface Sender {
  isHeld(attempt: Attempt): boolean;
  deal(attempt: Attempt): void;
  /** An attempt left untouched: say so if there is something to say. */
  passed(attempt: Attempt): void;
}

export function createSender(options: SenderOptions): Sender {
  const { verdicts, resender, notices, signal } = options;
  let isBusy = false;

  /** One attempt at a time: what comes meanwhile is the same wish once more. */
  async function exclusively(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  }

  async function decide(attempt: Attempt): Promise<void> {
    const text = attempt.editor.read();
    const verdict = await verdicts.settle(text, SEND_PATIENCE);
    // Written on meanwhile: what was judged is no longer what would be sent.
    if (attempt.editor.read() !== text) return decide(attempt);
    const step = nextStep(verdict.action, toReplace(verdict).length);
    if (step === 'redact') return redactAndSend(attempt, text, verdict);
    if (step === 'ask') return askFirst(attempt, text, verdict);
    if (step === 'stop') return notices.stopped(attempt.editor, text, verdict);
    verdicts.approve(text);
    await send(attempt, text, () => notices.checked(attempt.editor));
    if (step === 'send-and-warn') notices.warned(attempt.editor, verdict);
  }

  function askFirst(attempt: Attempt, text: string, verdict: Verdict): void {
    notices.asks(attempt.editor, text, verdict, {
      sendRedacted: () => void exclusively(() => redactAndSend(attempt, text, verdict)),
      sendAsIs: () =>
        void exclusively(async () => {
          notices.hide();
          verdicts.approve(text);
          await send(attempt, text, () => notices.checked(attempt.editor));
        }),
    });
  }

  async function redactAndSend(attempt: Attempt, text: string, verdict: Verdict): Promise<void> {
    const { editor } = attempt;
    const spans = spansToReplace(verdict);
    const { text: redacted, edits } = await options.redact(text, spans);
    const findings = toReplace(verdict);
    const redaction: Redaction = { original: text, redacted, edits, findings };
    const applied =
      editor.read() === text && (await applyEdits(editor, toReplacements(edits), signal));
    const final = editor.read();
    if (!applied || isUnsafe(final)) return notices.failed(editor, redaction);
    verdicts.approve(final);
    options.onSending(new Set(edits.map(({ placeholder }) => placeholder)).size);
    const undo = () => void bringBack(attempt, redaction);
    const sent = await send(attempt, final, () => notices.redacted(editor, redaction, false, undo));
    if (sent) notices.redacted(editor, redaction, true, undo);
  }

  /** The rules' own word on the very text that would leave. */
  function isUnsafe(text: string): boolean {
    return toReplace(verdicts.judge(text).verdict).length > 0;
  }

  async function send(attempt: Attempt, text: string, onNeedsEnter: () => void): Promise<boolean> {
    const result = await resender.resend(attempt, () => attempt.editor.read() === text);
    if (result === 'needs-enter') onNeedsEnter();
    if (result === 'not-safe') await decide(attempt);
    return result === 'sent';
  }

  async function bringBack(attempt: Attempt, redaction: Redaction): Promise<void> {
    notices.hide();
    const { editor } = attempt;
    const target = editor.element.isConnected ? editor : editorsIn(document)[0];
    if (target !== undefined) await undoRedaction(target, redaction, signal);
  }

  return {
    isHeld(attempt) {
      if (isBusy) return true;
      const text = attempt.editor.read();
      if (text.trim() === '') return false;
      const mayBeNewLine = attempt.by === 'enter' && !attempt.sends;
      return firstStep(verdicts.judge(text), mayBeNewLine) === 'hold';
    },
    deal: (attempt) => void exclusively(() => decide(attempt)),
    passed({ editor }) {
      const { verdict } = verdicts.judge(editor.read());
      if (verdict.action === 'warn') notices.warned(editor, verdict);
    },
  };
}
