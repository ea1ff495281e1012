import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { SandboxEnding } from '../sandbox/sandbox.ts';

const SEE_LOG = 'See what it wrote with "lifesavor skills logs".';
/** Characters kept of what a skill says about a call it refuses. */
const LONGEST_SAID = 4_096;

/** The skill answered with a JSON-RPC error instead of a result. */
export class SkillRefusal extends LifeSavorError {
  /** Number of the JSON-RPC error. */
  readonly rpcCode: number;
  /** The skill's own words, cut. They may hold anything, also values of the call: never log them. */
  readonly said: string;

  constructor(rpcCode: number, said: string) {
    super(
      'SKILL_REFUSED',
      `The skill answered with an error of the protocol (${rpcCode}).`,
      'Check the name of the tool and what it is given.',
    );
    this.rpcCode = rpcCode;
    this.said = said.slice(0, LONGEST_SAID);
  }
}

export function skillBusy(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_BUSY',
    'Too many calls wait for the skill already.',
    'Try again in a moment.',
  );
}

export function callTimedOut(ms: number): LifeSavorError {
  return new LifeSavorError(
    'SKILL_TIMEOUT',
    `The skill gave no answer within ${seconds(ms)}.`,
    `Try again, or allow the call more time. ${SEE_LOG}`,
  );
}

export function startTimedOut(ms: number): LifeSavorError {
  return new LifeSavorError(
    'SKILL_TIMEOUT',
    `The skill was not ready ${seconds(ms)} after its start.`,
    SEE_LOG,
  );
}

export function skillHung(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CRASHED',
    'The skill no longer answered at all, and was ended.',
    `Try again. ${SEE_LOG}`,
  );
}

export function skillCrashed({ code, signal, reason }: SandboxEnding): LifeSavorError {
  const how = signal ? `by the signal ${signal}` : `with exit code ${code ?? 'unknown'}`;
  const message =
    reason === 'memory'
      ? 'The skill used more memory than it may, and was ended.'
      : `The process of the skill ended ${how}.`;
  return new LifeSavorError('SKILL_CRASHED', message, `Try again. ${SEE_LOG}`);
}

/** @param what goes on after "The skill " */
export function brokeProtocol(what: string): LifeSavorError {
  return new LifeSavorError('SKILL_PROTOCOL', `The skill ${what}.`, SEE_LOG);
}

export function notRead(): LifeSavorError {
  return brokeProtocol('does not read what it is sent');
}

/** @param what goes on after "The skill " */
export function outputTooLarge(what: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_OUTPUT_TOO_LARGE',
    `The skill ${what}.`,
    'Ask it for less at a time.',
  );
}

export function requestTooLarge(bytes: number): LifeSavorError {
  return new LifeSavorError(
    'INVALID_PARAMS',
    `The call is larger than ${bytes} bytes.`,
    'Give the skill less at a time.',
  );
}

export function startFailed(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_START_FAILED',
    'The program of the skill could not be started.',
    'Check that the program named in its manifest is installed.',
  );
}

/** @param ms until it may be started again */
export function skillFailed(last: LifeSavorError, ms: number): LifeSavorError {
  return new LifeSavorError(
    'SKILL_FAILED',
    `The skill failed too often. Last time: ${last.message}`,
    `It can be tried again in ${seconds(Math.max(ms, 1))}, or at once after it was approved again. ${last.nextStep}`,
  );
}

export function skillQuarantined(reason: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_QUARANTINED',
    `The skill is set aside: ${reason}`,
    'Look at the skill and its log, then approve it again with "lifesavor skills approve".',
  );
}

export function skillStopped(): LifeSavorError {
  return new LifeSavorError('CANCELLED', 'The skill was stopped.', 'Start it again if needed.');
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 100) / 10} s`;
}
