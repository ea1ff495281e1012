import type { Span } from '../../../../shared/detect/types.ts';
import type { Finding } from '../../../../shared/protocol/message.ts';
import { questionAbout, type Why, type WhyQuestion } from '../../../explain/why-question.ts';
import { nameOf } from '../types/type-groups.ts';
import { fateOf } from './fate.ts';

interface Props {
  text: string;
  findings: readonly Finding[];
  modelSpans: readonly Span[];
  why(question: WhyQuestion): Why;
  /** The finding that is explained, by number. */
  active: number | undefined;
  onPoint(finding: number | undefined): void;
}

/** The findings as a list; the one under pointer, caret or focus is explained. */
export function FindingList({ text, findings, modelSpans, why, active, onPoint }: Props) {
  const shown = active === undefined ? undefined : findings[active];
  const reason = shown && why(questionAbout(text, shown, modelSpans));
  return (
    <div class="findings">
      <p role="status" class="small">
        {countOf(text, findings.length)}
      </p>
      <ul class="chips">
        {findings.map((finding, index) => (
          <li key={`${finding.start} ${finding.type}`}>
            <button
              type="button"
              class={index === active ? 'chip active' : 'chip'}
              aria-describedby="try-why"
              onFocus={() => onPoint(index)}
              onPointerEnter={() => onPoint(index)}
              onClick={() => onPoint(index)}
            >
              <span class="value">{text.slice(finding.start, finding.end)}</span>{' '}
              <span class="aside">
                {nameOf(finding.type)}, {fateOf(finding)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p id="try-why" class="why" role="status">
        {reason && shown && (
          <>
            <strong>{nameOf(shown.type)}.</strong> {reason.because} {reason.otherwise}
          </>
        )}
      </p>
    </div>
  );
}

function countOf(text: string, count: number): string {
  if (text.trim() === '') return '';
  if (count === 0) return 'Nothing is found here.';
  return count === 1
    ? '1 finding. Point at it to see why.'
    : `${count} findings. Point at one to see why.`;
}
