import { type ReadonlySignal, signal } from '@preact/signals';
import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import type { Problem } from '../../channel/messages.ts';
import type { Written } from '../../vault/field/field-hand.ts';
import type { FillTask } from '../../vault/vault-task.ts';
import type { VaultModel, Wanted } from './vault-model.ts';

/** How far a person has come with filling something in. */
export type FillStage =
  | { kind: 'choosing'; problem: Problem | null }
  /** It is not for this site: a person has to say that they want it here. */
  | { kind: 'asking'; choice: Choice }
  | { kind: 'working' }
  /** It could not be written, and can be copied. */
  | { kind: 'not-written'; why: Exclude<Written, 'written'>; item: Wanted }
  | { kind: 'copied' };

export interface Filling {
  stage: ReadonlySignal<FillStage>;
  choose(choice: Choice): Promise<void>;
  /** Yes, here all the same. */
  confirm(): Promise<void>;
  /** Back to the list. */
  back(): void;
  copyInstead(): Promise<void>;
}

/** Takes a choice to the field it is for, or to the clipboard where there is none. */
export function createFilling(
  model: Pick<VaultModel, 'fill' | 'copy' | 'close'>,
  { mark }: Pick<FillTask, 'mark'>,
  origin: string,
): Filling {
  const stage = signal<FillStage>({ kind: 'choosing', problem: null });

  async function deliver(choice: Choice, confirmed: boolean): Promise<void> {
    stage.value = { kind: 'working' };
    const item = { itemId: choice.id, confirmed };
    if (mark === null) return copy(item, choice);
    const { outcome, problem } = await model.fill(mark, item);
    if (outcome === 'written') return model.close();
    if (outcome === 'failed') stage.value = { kind: 'choosing', problem };
    // What the list said of it is no longer so.
    else if (outcome === 'needs-confirmation') stage.value = { kind: 'asking', choice };
    else stage.value = { kind: 'not-written', why: outcome, item };
  }

  async function copy(item: Wanted, choice?: Choice): Promise<void> {
    stage.value = { kind: 'working' };
    const { needsConfirmation, problem } = await model.copy(origin, item);
    if (needsConfirmation && choice) stage.value = { kind: 'asking', choice };
    else if (problem !== null) stage.value = { kind: 'choosing', problem };
    else stage.value = { kind: 'copied' };
  }

  return {
    stage,
    async choose(choice) {
      if (choice.fits) await deliver(choice, false);
      else stage.value = { kind: 'asking', choice };
    },
    async confirm() {
      const { value } = stage;
      if (value.kind === 'asking') await deliver(value.choice, true);
    },
    back() {
      stage.value = { kind: 'choosing', problem: null };
    },
    async copyInstead() {
      const { value } = stage;
      if (value.kind === 'not-written') await copy(value.item);
    },
  };
}
