import { useSignal } from '@preact/signals';
import type { OptionsModel } from '../options-model.ts';
import { siteGlob } from './site-glob.ts';

/** Adds a value, for every site or for one. */
export function AllowForm({ model }: { model: OptionsModel }) {
  const value = useSignal('');
  const where = useSignal<'everywhere' | 'site'>('everywhere');
  const site = useSignal('');
  const problem = useSignal('');

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const glob = where.value === 'site' ? siteGlob(site.value) : undefined;
    problem.value = problemWith(value.value, where.value === 'site' && glob === undefined);
    if (problem.value !== '') return;
    const allowed = { value: value.value.trim(), ...(glob !== undefined && { site: glob }) };
    const undo = [{ edit: 'forbid' as const, ...allowed }];
    if (await model.change([{ edit: 'allow', ...allowed }], 'It is left alone now.', undo))
      value.value = '';
  }

  return (
    <form class="row bar" onSubmit={(event) => void add(event)}>
      <input
        aria-label="Value that is no personal data"
        placeholder="A name, a number, an address…"
        maxLength={500}
        value={value.value}
        aria-invalid={problem.value !== ''}
        aria-describedby="allow-problem"
        onInput={(event) => {
          value.value = event.currentTarget.value;
          problem.value = '';
        }}
      />
      <select
        aria-label="Where it is left alone"
        value={where.value}
        onChange={(event) => {
          where.value = event.currentTarget.value === 'site' ? 'site' : 'everywhere';
        }}
      >
        <option value="everywhere">Everywhere</option>
        <option value="site">On one site</option>
      </select>
      {where.value === 'site' && (
        <input
          aria-label="Site"
          placeholder="chat.example or *.example"
          value={site.value}
          onInput={(event) => {
            site.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
      )}
      <button type="submit">Add</button>
      <p id="allow-problem" role="alert" class="problem" hidden={problem.value === ''}>
        {problem.value}
      </p>
    </form>
  );
}

function problemWith(value: string, isSiteMissing: boolean): string {
  if (value.trim() === '') return 'Write the value that is to be left alone.';
  return isSiteMissing ? 'Write the site, for example chat.example or *.example.' : '';
}
