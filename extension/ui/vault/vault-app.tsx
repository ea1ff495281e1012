import { FillPage } from './fill-page.tsx';
import { SavePage } from './save-page.tsx';
import { useEscape } from './use-escape.ts';
import type { VaultModel } from './vault-model.ts';

/** A small window of the vault: for saving one value, or for choosing one to fill in. */
export function VaultApp({ model }: { model: VaultModel }) {
  const task = model.task.value;
  if (task === undefined) return <main aria-busy="true" />;
  if (task === null) return <NothingPage model={model} />;
  return task.do === 'save' ? (
    <SavePage model={model} task={task} />
  ) : (
    <FillPage model={model} task={task} />
  );
}

/** Reloaded, or opened by its address: what a window is for is given out once. */
function NothingPage({ model }: { model: VaultModel }) {
  useEscape(() => void model.close());
  return (
    <main>
      <h1>Nothing to do here any more</h1>
      <p>Close this window and start again from the page.</p>
    </main>
  );
}
