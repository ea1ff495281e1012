import { type ReadonlySignal, signal } from '@preact/signals';
import type { SkillDetails, SkillReview } from '../../../shared/protocol/skills.ts';
import type { Problem } from '../../channel/messages.ts';
import type { PortLike } from '../../channel/port.ts';
import type {
  SkillsRequest,
  SkillsResults,
  SkillsSnapshot,
} from '../../channel/skills-messages.ts';
import { createPageLine } from '../page-line.ts';
import { createSettingsModel, type SettingsModel } from './settings/settings-model.ts';
import { UNREACHABLE } from './unreachable.ts';

/** One skill that is looked at. */
export interface SkillView {
  id: string;
  /** Absent until the agent has told. */
  details?: SkillDetails;
  /** Absent while its files are looked over, and where they cannot be. */
  review?: SkillReview;
  isReviewing: boolean;
  problem: Problem | null;
}

/** Everything the side panel shows and does. */
export interface SkillsModel {
  /** `undefined` until the background has answered. */
  snapshot: ReadonlySignal<SkillsSnapshot | undefined>;
  view: ReadonlySignal<SkillView | undefined>;
  /** Of the skill that is looked at. */
  settings: SettingsModel;
  /** What was asked for is under way. */
  isBusy: ReadonlySignal<boolean>;
  connect(): Promise<void>;
  look(id: string): Promise<void>;
  back(): void;
  /** Lets the skill run as it was shown. Only ever called for a person's own click. */
  approve(): Promise<void>;
  disable(): Promise<void>;
  wake(): void;
}

export function createSkillsModel(openPort: () => PortLike): SkillsModel {
  const snapshot = signal<SkillsSnapshot | undefined>(undefined);
  const view = signal<SkillView | undefined>(undefined);
  const isBusy = signal(false);
  const line = createPageLine<SkillsRequest, SkillsResults, SkillsSnapshot>(openPort, (news) => {
    const before = snapshot.peek()?.vault.kind;
    snapshot.value = news;
    void lookAgainIfChanged(news);
    if (before !== news.vault.kind) void settings.lookAgain();
  });
  const settings = createSettingsModel(line);

  /** What is shown must be what would be approved. */
  async function lookAgainIfChanged({ skills }: SkillsSnapshot): Promise<void> {
    const shown = view.peek();
    const now = skills?.find(({ id }) => id === shown?.id);
    if (!shown?.details || isBusy.peek()) return;
    if (now && now.state !== shown.details.state) await look(shown.id);
  }

  /** Changes what is shown of a skill, unless the person looks at another one by now. */
  function change(id: string, news: Partial<SkillView>): void {
    const shown = view.peek();
    if (shown?.id === id) view.value = { ...shown, ...news };
  }

  async function look(id: string): Promise<void> {
    if (view.peek()?.id !== id) view.value = { id, isReviewing: true, problem: null };
    const { details, problem } = await line
      .ask({ do: 'look', skill: id })
      .catch(() => ({ details: null, problem: UNREACHABLE }));
    if (!details) return change(id, { isReviewing: false, problem });
    const shown = view.peek();
    // Whoever has left meanwhile is not brought back.
    if (shown?.id !== id) return;
    const before = shown.review;
    const isKnown = before !== undefined && before.hash === details.hash;
    view.value = {
      id,
      details,
      problem: null,
      isReviewing: details.hash !== undefined,
      ...(isKnown && { review: before }),
    };
    // One that no skill may be called cannot be asked for its settings.
    if (details.config.length > 0 && details.state !== 'invalid') void settings.look(id);
    if (details.hash !== undefined) await review(id, details.hash);
  }

  async function review(id: string, hash: string): Promise<void> {
    const { review: found, problem } = await line
      .ask({ do: 'review', skill: id })
      .catch(() => ({ review: null, problem: UNREACHABLE }));
    // Another version of it is on its way here by another look.
    if (view.peek()?.details?.hash !== hash) return;
    const isSame = found?.hash === hash;
    change(id, { isReviewing: false, problem, ...(found && isSame && { review: found }) });
    if (found && !isSame) await look(id);
  }

  async function act(id: string, request: SkillsRequest & { do: 'approve' | 'disable' }) {
    isBusy.value = true;
    const { problem } = await line.ask(request).catch(() => ({ problem: UNREACHABLE }));
    isBusy.value = false;
    if (view.peek()?.id !== id) return;
    // What was refused most often is a skill that is another by now.
    await look(id);
    if (problem) change(id, { problem });
  }

  return {
    snapshot,
    view,
    settings,
    isBusy,
    look,
    wake: line.wake,
    back() {
      view.value = undefined;
      settings.leave();
    },
    async connect() {
      await line.ask({ do: 'connect' }).catch(() => {});
    },
    async approve() {
      const { id, review: seen, details } = view.peek() ?? {};
      if (id === undefined || !seen || seen.hash !== details?.hash) return;
      await act(id, { do: 'approve', skill: id, hash: seen.hash });
    },
    async disable() {
      const id = view.peek()?.id;
      if (id !== undefined) await act(id, { do: 'disable', skill: id });
    },
  };
}
