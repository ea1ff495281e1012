import type { Verdict } from '../protocol/message.ts';
import type { CheckContext, CheckDeps, CheckInput, Stage } from './context.ts';
import { actionOf, routeStage } from './route-stage.ts';
import { safetyStage } from './safety-stage.ts';
import { scanStage } from './scan-stage.ts';

const STAGES: readonly Stage[] = [scanStage, safetyStage, routeStage];

/**
 * The whole way of a message through the pipeline, synchronously. Offsets of the verdict are UTF-16
 * code units of `input.text`.
 * @throws the reason of `deps.signal` when it is aborted.
 */
export function checkMessage(input: CheckInput, deps: CheckDeps): Verdict {
  const context: CheckContext = { input, deps, findings: [], safety: [], route: 'cloud' };
  for (const stage of STAGES) {
    deps.signal?.throwIfAborted();
    stage(context);
  }
  const { findings, safety, route } = context;
  return { action: actionOf(findings, safety), findings, safety, route };
}
