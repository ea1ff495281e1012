import { CUSTOM_PREFIX } from '../../shared/detect/custom/index.ts';
import type { EntityType } from '../../shared/detect/entity-types/index.ts';
import {
  createExplainer,
  type Explainer,
  type Explanation,
} from '../../shared/detect/explain/index.ts';
import { RECOGNIZERS } from '../../shared/detect/recognizers/index.ts';
import { COLUMN_PREFIX } from '../../shared/detect/tables/index.ts';
import type { Span } from '../../shared/detect/types.ts';
import type { Why, WhyQuestion } from './why-question.ts';
import { becauseOf, otherwiseOf } from './why-sentences.ts';

/** Answers questions; what that takes is made ready with the first one about a type. */
export function createWhy(): (question: WhyQuestion) => Why {
  const explainers = new Map<EntityType, Explainer>();

  /** Of all rules only those of the type have something to say, and a person is waiting. */
  function explainerOf(type: EntityType): Explainer {
    const known = explainers.get(type);
    if (known !== undefined) return known;
    const recognizers = RECOGNIZERS.filter((recognizer) => recognizer.type === type);
    const explainer = createExplainer({ recognizers, tables: true });
    explainers.set(type, explainer);
    return explainer;
  }

  return ({ text, span, modelSpans }) => {
    if (span.recognizer.startsWith(CUSTOM_PREFIX)) return ownPattern(span);
    const [finding] = explainerOf(span.type).explain(text, {
      modelSpans,
      reported: [span],
    }).findings;
    if (isFarColumn(span, finding)) return farColumn(span);
    if (finding === undefined || isUnexplained(text, finding)) return elsewhere(span);
    return { because: becauseOf(finding), otherwise: otherwiseOf(finding) };
  };
}

function ownPattern({ recognizer }: Span): Why {
  return {
    because: `Your own “${recognizer.slice(CUSTOM_PREFIX.length)}” matches it.`,
    otherwise: 'Without that pattern it would be found only if something else knows it.',
  };
}

/** Nothing here speaks for it, nor is it a name seen before: the agent on this computer found it. */
function isUnexplained(text: string, { span, evidence }: Explanation): boolean {
  if (evidence[0]?.by !== 'repetition') return false;
  return text.split(text.slice(span.start, span.end)).length <= 2;
}

/** Whether it was found by the name of its column, and that stands further away than the question reaches. */
function isFarColumn({ recognizer }: Span, finding: Explanation | undefined): boolean {
  return recognizer.startsWith(COLUMN_PREFIX) && finding?.evidence[0]?.by === 'repetition';
}

function farColumn({ score }: Span): Why {
  return {
    because: `The name of its column in the table says so. Life Savor is ${Math.round(score * 100)} % sure.`,
    otherwise: 'In a column with another name it would be left alone.',
  };
}

function elsewhere({ recognizer, score }: Span): Why {
  const sure = Math.round(score * 100);
  return {
    because: `The agent on this computer found it (${recognizer}); it is ${sure} % sure.`,
    otherwise: `If you ask for more than ${sure} % in the settings, it is left alone.`,
  };
}
