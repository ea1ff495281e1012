import { AgentCard } from './agent-card.tsx';
import type { PopupModel } from './popup-model.ts';
import { SiteCard } from './site-card.tsx';

export function PopupApp({ model }: { model: PopupModel }) {
  const agent = model.snapshot.value?.agent;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <h1>Life Savor</h1>
      </header>
      <SiteCard model={model} />
      {agent === undefined ? (
        <section class="card plain" aria-busy="true">
          <p>Looking for the agent…</p>
        </section>
      ) : (
        <AgentCard model={model} agent={agent} />
      )}
    </>
  );
}
