import type { PopupModel } from './popup-model.ts';

/** Whether the page behind the popup is protected, and what was replaced there. */
export function SiteCard({ model }: { model: PopupModel }) {
  const site = model.site.value;
  if (site.kind === 'no-page')
    return (
      <section class="card plain" aria-label="This page">
        <h2>Not a web page</h2>
        <p>Open a chat to see how it is protected.</p>
      </section>
    );
  return (
    <section class={`card ${site.kind === 'protected' ? 'good' : 'plain'}`} aria-label="This site">
      <p class="host">{site.host}</p>
      <h2 aria-live="polite">
        {site.kind === 'protected' ? 'Protected on this site' : 'Not protected on this site'}
      </h2>
      {site.kind === 'protected' && <Replaced count={model.snapshot.value?.replaced ?? 0} />}
      {site.kind === 'unprotected' && (
        <button type="button" class="primary" onClick={() => void model.protectSite()}>
          Protect this site
        </button>
      )}
      {site.kind === 'protected' && site.canStop && (
        <button type="button" class="quiet" onClick={() => void model.stopProtectingSite()}>
          Stop protecting this site
        </button>
      )}
    </section>
  );
}

function Replaced({ count }: { count: number }) {
  if (count === 0) return <p>Nothing had to be replaced in this tab yet.</p>;
  return (
    <p>
      <strong class="count">{count}</strong> {count === 1 ? 'value' : 'values'} replaced in this tab
      so far.
    </p>
  );
}
