import { sandboxHost } from '../skills/host/sandbox-host.ts';
import { describeSandbox } from '../skills/sandbox/index.ts';
import type { CliContext } from './context.ts';
import { type Finding, failed } from './doctor-finding.ts';

/** What holds skills on this machine. Without anything none of them runs, and all else does. */
export async function checkSandbox(context: CliContext): Promise<Finding> {
  const check = 'skills';
  try {
    const { state, message, nextStep } = await describeSandbox(sandboxHost(context));
    const finding: Finding = { check, state: state === 'fail' ? 'warn' : state, message };
    return nextStep === undefined ? finding : { ...finding, nextStep };
  } catch (error) {
    return failed(check, error);
  }
}
