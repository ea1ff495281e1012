import { createDetector } from '../../shared/detect/index.ts';
import { checkMessage } from '../../shared/pipeline/check-message.ts';
import { createGuardChannel, type GuardChannel } from '../channel/guard-channel.ts';
import type { AskName, AskParams } from '../channel/messages.ts';
import type { PortLike } from '../channel/port.ts';
import { restoreCopies } from './clipboard/restore-copies.ts';
import { followDrafts } from './drafts.ts';
import { listenForFiles } from './files/file-events.ts';
import { createFileScreen } from './files/file-screen.ts';
import { createFrameState } from './frame/frame-state.ts';
import { createPlaceholders } from './frame/placeholders.ts';
import { createHighlightMarker } from './marks/highlight-marker.ts';
import { createMarks } from './marks/marks.ts';
import { createMirrorMarker } from './marks/mirror-marker.ts';
import { createFindingTools } from './notice/finding-tools.ts';
import { createNoticeView } from './notice/notice-view.ts';
import { guardPastes } from './pasting/guard-pastes.ts';
import { createPageRestorer } from './restore/page-restorer.ts';
import { createEnterHabit } from './sending/enter-habit.ts';
import { createResender } from './sending/resender.ts';
import { listenForSends } from './sending/send-events.ts';
import { createSendNotices } from './sending/send-notices.ts';
import { createSender } from './sending/sender.ts';
import { profileOf } from './sites.ts';
import { createVerdicts, type Patience } from './verdicts/verdicts.ts';

/** Files may be large; drafts are answered in milliseconds. */
const CHECK_TIMEOUT_MS = 10_000;
/** The longest text takes the model seconds on a busy machine; nobody waits that long. */
const TAG_TIMEOUT_MS = 20_000;
/** How long a pasted or attached text waits; nobody is typing meanwhile. */
const CONTENT_PATIENCE: Patience = { agentMs: 2_000, modelMs: 2_000, isDraft: false };
const TELL_TIMEOUT_MS = 2_000;

/** Has something for the slowest recognizers to look at. */
const WARM_UP = 'Write to a@example.org or call +44 20 7946 0000.';

/** Composition root of one guarded frame. Everything it starts ends with `signal`. */
export function startGuard(openPort: () => PortLike, signal: AbortSignal): void {
  const detector = createDetector();
  const profile = profileOf(location.hostname);
  const line = (): GuardChannel => channel;

  const restorer = createPageRestorer({ onChanged: () => pageChanged(), signal });
  const placeholders = createPlaceholders(line, restorer);
  const state = createFrameState({
    channel: line,
    path: () => location.pathname + location.search,
    host: location.hostname,
    onEntries: restorer.learn,
    onMoved: restorer.forget,
    onRulesChanged() {
      verdicts.reset();
      marks.refresh();
    },
    signal,
  });
  const outbound = (text: string) => ({ text, site: state.site, direction: 'outbound' }) as const;
  const rules = () => ({ detector, policy: state.policy });
  const verdicts = createVerdicts({
    check: (text, modelSpans) => checkMessage({ ...outbound(text), modelSpans }, rules()),
    scan: (text, modelSpans) =>
      checkMessage({ ...outbound(text), modelSpans }, { ...rules(), safetyRules: [] }),
    agent: () => state.agent,
    askAgent: async (text) => (await line().ask('check', { text }, CHECK_TIMEOUT_MS)).verdict,
    askModel: (text, isDraft) => line().ask('tag', { text, isDraft }, TAG_TIMEOUT_MS),
    askAllowed: async (values) =>
      (await line().ask('allowed', { values }, TELL_TIMEOUT_MS)).allowed,
    onNews: (text) => marks.refresh(text),
    signal,
  });
  const marks = createMarks({
    field: createMirrorMarker(signal),
    rich: createHighlightMarker(),
    findingsIn: verdicts.findings,
    onDraft: verdicts.prepare,
    signal,
  });
  // Later, because an editor may have the focus already, and the line is not open yet.
  const wakeModel = () => queueMicrotask(() => tell('wakeModel', {}));
  const drafts = followDrafts(marks, wakeModel, signal);

  const view = createNoticeView(signal);
  const tools = createFindingTools({
    channel: line,
    verdicts,
    mayHaveVault: () => state.agent !== 'absent',
    onAllowed: () => marks.refresh(),
  });
  const notices = createSendNotices({ view, tools });
  const resender = createResender(profile, signal);
  const onReplaced = (replaced: number) => tell('sent', { replaced });
  const sender = createSender({
    verdicts,
    resender,
    notices,
    redact: placeholders.redact,
    onSending: onReplaced,
    signal,
  });
  const habit = createEnterHabit({
    profile,
    isLearned: () => state.enterSends,
    onLearned: state.learnEnterSends,
    signal,
  });

  listenForSends({
    profile,
    isPassing: resender.isPassing,
    lastEditor: drafts.last,
    enterSends: habit.sends,
    isHeld: sender.isHeld,
    onHeld: sender.deal,
    onPassed(attempt) {
      sender.passed(attempt);
      if (attempt.by === 'enter') habit.watch(attempt.editor);
    },
    signal,
  });
  const texts = {
    view,
    tools,
    judge: (text: string) => verdicts.settle(text, CONTENT_PATIENCE),
    redact: placeholders.redact,
  };
  guardPastes({ ...texts, judgeNow: (text) => verdicts.judge(text).verdict, signal });
  const files = createFileScreen({ ...texts, onReplaced });
  listenForFiles({ screen: files.screen, onUnscanned: files.notScanned, signal });
  restoreCopies(() => restorer.conversation, signal);

  /** For what nobody waits for: the background learns it if it is there. */
  function tell<A extends AskName>(ask: A, params: AskParams<A>): void {
    line()
      .ask(ask, params, TELL_TIMEOUT_MS)
      .catch(() => {});
  }

  function pageChanged(): void {
    state.checkPath();
    drafts.look();
  }

  const channel = createGuardChannel({
    openPort,
    onOpen: state.opened,
    onPush: state.pushed,
    onDown: state.lineDown,
    signal,
  });
  channel.wake();
  const onShown = () => document.visibilityState === 'visible' && channel.wake();
  document.addEventListener('visibilitychange', onShown, { signal });
  // The first scan of a page takes as long as a hundred later ones: not with the first key.
  requestIdleCallback(() => signal.aborted || checkMessage(outbound(WARM_UP), rules()));
}
