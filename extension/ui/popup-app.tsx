import { AgentCard } from './agent-card.tsx';
import { ModelLine } from './model-line.tsx';
import { NewsCard } from './news-card.tsx';
import type { PopupModel } from './popup-model.ts';
import { SiteCard } from './site-card.tsx';
import { VaultCard } from './vault-card.tsx';

export function PopupApp({ model }: { model: PopupModel }) {
  const snapshot = model.snapshot.value;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <h1>Life Savor</h1>
        <button type="button" onClick={() => void model.openPanel('skills')}>
          Skills
        </button>
        <button type="button" onClick={() => void model.openSettings()}>
          Settings
        </button>
      </header>
      <SiteCard model={model} />
      {snapshot === undefined ? (
        <section class="card plain" aria-busy="true">
          <p>Looking for the agent…</p>
        </section>
      ) : (
        <>
          {snapshot.news && <NewsCard model={model} news={snapshot.news} />}
          <AgentCard model={model} agent={snapshot.agent} />
          <VaultCard model={model} vault={snapshot.vault} problem={snapshot.vaultProblem} />
          <ModelLine model={model} state={snapshot.model} />
        </>
      )}
    </>
  );
}
