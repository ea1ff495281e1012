import { printable } from '../../../shared/printable.ts';
import type { SkillDetails, SkillReview } from '../../../shared/protocol/skills.ts';
import type { SkillView } from './skills-model.ts';
import { severityWord } from './words.ts';

/** What is wrong with its files, and what its text might be up to. */
export function Findings({ view, details }: { view: SkillView; details: SkillDetails }) {
  const { review, isReviewing } = view;
  return (
    <section class="card" aria-labelledby="findings-title" aria-busy={isReviewing}>
      <h2 id="findings-title">What was found in its files</h2>
      <ul class="plain-list">
        {details.diagnostics.map(({ severity, message, file, line }) => (
          <li key={`${message}${file}${line}`}>
            <strong>{severity === 'error' ? 'Error' : 'Note'}</strong> {printable(message)}
            {placeOf(file, line)}
          </li>
        ))}
        {review?.findings.map((finding) => (
          <Finding key={JSON.stringify(finding)} finding={finding} />
        ))}
      </ul>
      {isReviewing && <p role="status">Looking over its files…</p>}
      {review && review.findings.length === 0 && <p>Nothing the check knows to be suspicious.</p>}
      {review && <p class="small caveat">{review.caveat}</p>}
    </section>
  );
}

function Finding({ finding }: { finding: SkillReview['findings'][number] }) {
  const { severity, message, file, line, excerpt } = finding;
  return (
    <li class={`finding ${severity}`}>
      <strong>{severityWord(severity)}</strong> {printable(message)}
      {placeOf(file, line)}
      {excerpt !== undefined && <code>{printable(excerpt)}</code>}
    </li>
  );
}

function placeOf(file: string | undefined, line: number | undefined) {
  if (file === undefined) return null;
  const place = line === undefined ? printable(file) : `${printable(file)}:${line}`;
  return <span class="small path"> {place}</span>;
}
