import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import { SettingField } from './setting-field.tsx';
import { changesOf, type Drafts, textOf } from './setting-text.ts';
import type { SettingsModel, SettingsView } from './settings-model.ts';

interface Props {
  model: SettingsModel;
  view: SettingsView;
  /** Those that are no secrets. */
  settings: readonly SkillSetting[];
}

/** The settings that are no secrets; what a person has written stays until it is saved. */
export function SettingsForm({ model, view, settings }: Props) {
  const drafts = useSignal<Drafts>({});
  const form = useRef<HTMLFormElement>(null);
  const { problems } = view;
  // The first one that is wrong is where the person goes on.
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = drafts.peek();
    if (await model.save(changesOf(settings, saved))) drafts.value = without(drafts.peek(), saved);
  }

  return (
    <form class="settings" ref={form} onSubmit={(event) => void save(event)} noValidate>
      {settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          text={drafts.value[setting.key] ?? textOf(setting.value)}
          problem={problems[setting.key]}
          onText={(text) => {
            drafts.value = { ...drafts.peek(), [setting.key]: text };
          }}
        />
      ))}
      <button
        type="submit"
        class="primary"
        // Only a person's own click or key counts.
        onClick={(event) => event.isTrusted || event.preventDefault()}
      >
        Save settings
      </button>
    </form>
  );
}

/** What was written while it was saved is kept. */
function without(now: Drafts, saved: Drafts): Drafts {
  return Object.fromEntries(Object.entries(now).filter(([key, text]) => saved[key] !== text));
}
