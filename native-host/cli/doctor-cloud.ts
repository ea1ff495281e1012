import { linkFile } from '../cloud/enrolment/link-file.ts';
import { readLinkSettings } from '../cloud/enrolment/settings-file.ts';
import { withRunningAgent } from './agent-client.ts';
import { statusText } from './cloud/describe-cloud.ts';
import type { CliContext } from './context.ts';
import { type Finding, failed } from './doctor-finding.ts';

const ANSWER_MS = 5000;

/** Whether this agent belongs to a fleet, and whether the link to it stands. */
export async function checkCloud(context: CliContext): Promise<Finding> {
  const check = 'cloud link';
  try {
    const settings = readLinkSettings(linkFile(context.paths.home));
    if (!settings) return { check, state: 'ok', message: 'off; this agent belongs to no fleet' };
    if (settings.isPaused) return { check, state: 'ok', message: 'paused' };
    const status = await withRunningAgent(context, (agent) =>
      agent.request('cloud.status', {}, { timeoutMs: ANSWER_MS }),
    );
    if (status.state === 'online')
      return { check, state: 'ok', message: `connected to ${settings.url}` };
    const [sentence = ''] = statusText(status).split('\n');
    return { check, state: 'warn', message: sentence, nextStep: 'Run "lifesavor cloud status".' };
  } catch (error) {
    return failed(check, error);
  }
}
