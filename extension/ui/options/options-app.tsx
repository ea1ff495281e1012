import { AllowedSection } from './allowed/allowed-section.tsx';
import type { OptionsModel } from './options-model.ts';
import { OwnSection } from './own/own-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SavedLine } from './saved-line.tsx';
import { TrySection } from './try/try-section.tsx';
import { TypesSection } from './types/types-section.tsx';

const PARTS = [
  ['profile', 'Profile'],
  ['types', 'What is looked for'],
  ['allowed', 'No personal data'],
  ['own', 'Your own'],
  ['try', 'Try it'],
] as const;

export function OptionsApp({ model }: { model: OptionsModel }) {
  const snapshot = model.snapshot.value;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Life Savor settings</h1>
        <SavedLine model={model} />
      </header>
      <div class="columns">
        <nav aria-label="Parts of the settings">
          {PARTS.map(([id, name]) => (
            <a key={id} href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        {snapshot === undefined ? (
          <main aria-busy="true">
            <p>Loading your settings…</p>
          </main>
        ) : (
          <main>
            <ProfileSection model={model} policy={snapshot.policy} />
            <TypesSection model={model} policy={snapshot.policy} />
            <AllowedSection model={model} policy={snapshot.policy} />
            <OwnSection model={model} policy={snapshot.policy} />
            <TrySection model={model} snapshot={snapshot} />
          </main>
        )}
      </div>
    </>
  );
}
