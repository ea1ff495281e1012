import { beforeEach, expect, test, vi } from 'vitest';
import type { Action } from '../../../shared/policy/actions.ts';
import type { Verdict } from '../../../shared/protocol/message.ts';
import { createConversation, redact } from '../../../shared/redact/index.ts';
import type { Editor } from '../editors/editor.ts';
import type { Notice, NoticeButton } from '../notice/notice-model.ts';
import { createVerdicts } from '../verdicts/verdicts.ts';
import type { Attempt } from './attempt.ts';
import { createSendNotices } from './send-notices.ts';
import { createSender } from './sender.ts';

const EMAIL = 'ada@example.org';

function verdictOn(text: string, action: Action): Verdict {
  const start = text.indexOf(EMAIL);
  const clean: Verdict = { action: 'allow', findings: [], safety: [], route: 'cloud' };
  if (start < 0) return clean;
  const found = { start, end: start + EMAIL.length, type: 'EMAIL_ADDRESS', score: 1 } as const;
  return {
    ...clean,
    action,
    findings: [{ ...found, recognizer: 't', severity: 'medium', action }],
  };
}

/** A composer as a page has it: sending empties it. `stubborn` ones cannot be edited. */
function composer(text: string, stubborn = false) {
  const state = { text };
  const write = (next: string) => {
    if (!stubborn) state.text = next;
  };
  const editor: Editor = {
    kind: 'field',
    element: { isConnected: true } as HTMLElement,
    read: () => state.text,
    replace: ({ start, end, text }) =>
      write(state.text.slice(0, start) + text + state.text.slice(end)),
    insert: (text) => write(state.text + text),
    fill: write,
    caretToEnd: () => {},
  };
  return { state, editor };
}

function world(
  text: string,
  action: Action,
  options: { stubborn?: boolean; sends?: boolean } = {},
) {
  const { state, editor } = composer(text, options.stubborn);
  const sent: string[] = [];
  let notice: Notice | undefined;
  const signal = new AbortController().signal;
  const check = (draft: string) => verdictOn(draft, action);
  const verdicts = createVerdicts({
    check,
    scan: check,
    agent: () => 'absent',
    askAgent: async () => null,
    askModel: async () => ({ kind: 'unavailable' }),
    askAllowed: async (values) => values.map(() => false),
    onNews: () => {},
    signal,
  });
  const conversation = createConversation();
  const onSending = vi.fn();
  const sender = createSender({
    verdicts,
    resender: {
      isPassing: () => false,
      async resend(attempt, isSafe) {
        if (!isSafe()) return 'not-safe';
        if (attempt.by === 'enter' && !attempt.sends) return 'needs-enter';
        sent.push(state.text);
        state.text = '';
        return 'sent';
      },
    },
    notices: createSendNotices({
      view: {
        show: (shown) => {
          notice = shown;
        },
        hide: () => {
          notice = undefined;
        },
      },
      tools: {
        setAllowed: () => {},
        setAllowedEverywhere: async () => null,
        canSave: () => false,
        save: async () => null,
        explain: () => () => ({ because: '', otherwise: '' }),
      },
    }),
    redact: async (draft, spans) => redact(draft, spans, conversation, { ownPlaceholders: 'keep' }),
    onSending,
    signal,
  });
  const attempt: Attempt = { by: 'enter', editor, sends: options.sends ?? true };
  return {
    sender,
    attempt,
    state,
    sent,
    onSending,
    notice: () => notice,
    everybodyHeard: () => verdicts.settle(text, { agentMs: 50, modelMs: 50, isDraft: true }),
    press(button: NoticeButton) {
      notice?.actions.find((candidate) => candidate.action === button)?.run();
    },
  };
}

beforeEach(() => {
  vi.useRealTimers();
});

test('a held message leaves once, redacted, however often a person tries', async () => {
  const w = world(`to ${EMAIL}`, 'redact');
  expect(w.sender.isHeld(w.attempt)).toBe(true);
  for (let i = 0; i < 3; i++) w.sender.deal(w.attempt);
  await vi.waitFor(() => expect(w.notice()?.title).toBe('1 value was replaced'));
  expect(w.sent).toEqual(['to [EMAIL_1]']);
  expect(w.onSending).toHaveBeenCalledExactlyOnceWith(1);
});

test('undo brings the draft back, and it is held again', async () => {
  const w = world(`to ${EMAIL}`, 'redact');
  w.sender.deal(w.attempt);
  await vi.waitFor(() => expect(w.notice()).toBeDefined());
  w.press('undo');
  await vi.waitFor(() => expect(w.state.text).toBe(`to ${EMAIL}`));
  expect(w.notice()).toBeUndefined();
  expect(w.sender.isHeld(w.attempt)).toBe(true);
});

test('where Enter may be a new line the draft is redacted and the next Enter passes', async () => {
  const w = world(`to ${EMAIL}`, 'redact', { sends: false });
  w.sender.deal(w.attempt);
  await vi.waitFor(() => expect(w.notice()?.title).toContain('Press Enter again'));
  expect(w.state.text).toBe('to [EMAIL_1]');
  expect(w.sent).toEqual([]);
  expect(w.sender.isHeld(w.attempt)).toBe(false);
});

test('a draft that cannot be changed is not sent', async () => {
  const w = world(`to ${EMAIL}`, 'redact', { stubborn: true });
  w.sender.deal(w.attempt);
  await vi.waitFor(() => expect(w.notice()?.tone).toBe('stopped'), 2_000);
  expect(w.sent).toEqual([]);
  expect(w.notice()?.actions.map(({ action }) => action)).toContain('copy');
});

test('a person who is asked decides', async () => {
  const choices = [
    ['send-redacted', ['to [EMAIL_1]']],
    ['send-as-is', [`to ${EMAIL}`]],
    ['cancel', []],
  ] as const;
  for (const [choice, expected] of choices) {
    const w = world(`to ${EMAIL}`, 'ask');
    w.sender.deal(w.attempt);
    await vi.waitFor(() => expect(w.notice()?.tone).toBe('ask'));
    expect(w.sent).toEqual([]);
    w.press(choice);
    await vi.waitFor(() => expect(w.notice()?.tone).not.toBe('ask'));
    await vi.waitFor(() => expect(w.sent).toEqual(expected));
  }
});

test.each(['block', 'local-only'] as const)(
  '"%s" lets nothing leave and says why',
  async (action) => {
    const w = world(`to ${EMAIL}`, action);
    w.sender.deal(w.attempt);
    await vi.waitFor(() => expect(w.notice()?.detail).toContain('e-mail address'));
    expect(w.sent).toEqual([]);
    expect(w.state.text).toBe(`to ${EMAIL}`);
  },
);

test('a warning goes with the message, not in its way', async () => {
  const w = world(`to ${EMAIL}`, 'warn');
  await w.everybodyHeard();
  expect(w.sender.isHeld(w.attempt)).toBe(false);
  w.sender.passed(w.attempt);
  expect(w.notice()?.title).toBe('Sent, with a warning');
});
