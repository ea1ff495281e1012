import { CUSTOM_PREFIX } from '../../shared/detect/custom/index.ts';
import type { EntityType } from '../../shared/detect/entity-types/index.ts';
import {
  createExplainer,
  type Explainer,
  type Explanation,
} from '../../shared/detect/explain/index.ts';
import { RECOGNIZERS } from '../../shared/detect/recognizers/index.ts';
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
    const explainer = createExplainer({ recognizers });
    explainers.set(type, explainer);
    return explainer;
  }

  return ({ text, span, modelSpans }) => {
    if (span.recognizer.startsWith(CUSTOM_PREFIX)) return ownPattern(span);
    const [finding] = explainerOf(span.type).explain(text, {
      modelSpans,
      reported: [span],
    }).findings;
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

function elsewhere({ recognizer, score }: Span): Why {
  const sure = Math.round(score * 100);
  return {
    because: `The agent on this computer found it (${recognizer}); it is ${sure} % sure.`,
    otherwise: `If you ask for more than ${sure} % in the settings, it is left alone.`,
  };
}
