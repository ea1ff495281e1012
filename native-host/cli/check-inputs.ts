import { createDetector, ENTITY_INFO } from '../../shared/detect/index.ts';
import { checkMessage } from '../../shared/pipeline/index.ts';
import type { Direction, Verdict } from '../../shared/protocol/index.ts';
import { readPolicy } from '../agent/index.ts';
import type { CliContext } from './context.ts';
import { BLOCKED_EXIT_CODE } from './exit-status.ts';
import { eachInput } from './input/each-input.ts';
import { readText } from './input/inputs.ts';
import type { ModelOptions } from './model-options.ts';
import { LinePositions } from './scan/line-positions.ts';
import { withModel } from './with-model.ts';

interface CheckOptions extends ModelOptions {
  site: string;
  direction: Direction;
  json: boolean;
}

/** Prints the verdict on every input; the exit code tells when policy blocks one. */
export async function checkInputs(
  names: readonly string[],
  options: CheckOptions,
  context: CliContext,
): Promise<void> {
  const deps = {
    detector: createDetector(),
    policy: readPolicy(context.paths.policyFile),
    signal: context.signal,
  };
  const { site, direction } = options;
  await withModel(options, context, async (tagger) => {
    await eachInput(names, options, context, async (input) => {
      const text = await readText(input);
      const modelSpans = (await tagger?.tag(text)) ?? [];
      const verdict = checkMessage({ text, site, direction, modelSpans }, deps);
      if (verdict.action === 'block') context.status.set(BLOCKED_EXIT_CODE);
      await context.out.write(
        options.json
          ? `${JSON.stringify({ file: input.name, ...verdict })}\n`
          : describe(input.name, text, verdict),
      );
    });
  });
}

function describe(name: string, text: string, verdict: Verdict): string {
  const positions = new LinePositions();
  positions.append(text);
  const items = [
    ...verdict.findings.map(({ start, type, action }) => ({
      start,
      what: `${type}  ${ENTITY_INFO[type].name}: ${action}`,
    })),
    ...verdict.safety.map(({ start, category, rule, action }) => ({
      start,
      what: `${category}  ${rule}: ${action}`,
    })),
  ].sort((a, b) => a.start - b.start);
  const lines = items.map(({ start, what }) => {
    const { line, column } = positions.locate(start);
    return `  ${line}:${column}  ${what}`;
  });
  return [`${name}: ${verdict.action} (route: ${verdict.route})`, ...lines, ''].join('\n');
}
