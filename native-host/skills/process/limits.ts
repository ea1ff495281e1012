const KIB = 1024;
const MIB = 1024 * KIB;
const MINUTE = 60_000;

/** So much at once, and so much each second in the long run. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** What one skill may take. Times are in milliseconds, sizes in bytes. */
export interface SkillLimits {
  /** From the start of the process until it speaks MCP. */
  startMs: number;
  /** How long a server may think about a question of the newest protocol before the older one is spoken. */
  probeMs: number;
  /** One call, with its wait for a turn and for a start, unless the caller says otherwise. */
  callMs: number;
  /** The most a caller can ask for. */
  longestCallMs: number;
  /** How long a call that was given up keeps its turn while the process shows no sign of life. */
  cancelMs: number;
  /** Between the end of its input and the kill. */
  stopMs: number;
  /** How long a kill may take before the skill counts as one that cannot be ended. */
  killMs: number;
  /** Without a call. */
  idleStopMs: number;
  /** Without a word from the process, before it is asked whether it is there. */
  healthAfterMs: number;
  /** For its answer to that. */
  healthMs: number;

  /** Calls in the process at one time. */
  running: number;
  /** Calls that wait for their turn. */
  waiting: number;

  /** The first pause after a failure is up to this long; each further one in a row up to twice as long. */
  backoffMs: number;
  longestBackoffMs: number;
  /** A process that has done well for so long has made good what failed before. */
  steadyMs: number;
  /** Failures within `failureWindowMs` after which the skill is not started for that long. */
  failures: number;
  failureWindowMs: number;
  /** Of them, breaches of these limits after which it is set aside until somebody releases it. */
  breaches: number;

  /** One message of the process. */
  lineBytes: number;
  /** One message to the process, and what may wait for it to read. */
  requestBytes: number;
  outputBytes: Rate;
  outputLines: Rate;
  /** Lines on its output that are no messages: many servers greet the terminal, or log there. */
  junkLines: number;
  /** Of the answer to one call. */
  contentBytes: number;
  tools: number;
  /** All tools of a server, as JSON. */
  toolBytes: number;
  toolPages: number;
  /** Kept of what it writes to its error output. */
  logBytes: number;
}

/** Generous for any server that means well: the largest are some hundred tools and some MiB an answer. */
export const DEFAULT_LIMITS: SkillLimits = {
  startMs: 20_000,
  probeMs: 5_000,
  callMs: MINUTE,
  longestCallMs: 10 * MINUTE,
  cancelMs: 2_000,
  stopMs: 2_000,
  killMs: 10_000,
  idleStopMs: 5 * MINUTE,
  healthAfterMs: MINUTE,
  healthMs: 5_000,

  running: 8,
  waiting: 32,

  backoffMs: 200,
  longestBackoffMs: 30_000,
  steadyMs: 30_000,
  failures: 5,
  failureWindowMs: 2 * MINUTE,
  breaches: 3,

  lineBytes: 8 * MIB,
  requestBytes: 8 * MIB,
  outputBytes: { burst: 128 * MIB, perSecond: 8 * MIB },
  outputLines: { burst: 20_000, perSecond: 1_000 },
  junkLines: 1_000,
  contentBytes: 16 * MIB,
  tools: 500,
  toolBytes: 4 * MIB,
  toolPages: 100,
  logBytes: 256 * KIB,
};
