/** Longest command, as bytes on the wire. */
export const MAX_COMMAND_BYTES = 256 * 1024;
/** Longest result, as bytes on the wire; what does not fit is said to be too large. */
export const MAX_RESULT_BYTES = 256 * 1024;
/** Longest frame of a question or an answer. */
export const MAX_FRAME_BYTES = 256 * 1024;
/** Deepest nesting of a frame. */
export const MAX_DEPTH = 64;
/** Longest time between issue and expiry of a command. */
export const MAX_COMMAND_LIFE_MS = 10 * 60_000;
/** As long as streams keep commands: an agent that was away may not miss a change of signers. */
export const MAX_STATEMENT_LIFE_MS = 7 * 24 * 3600_000;
/** How far the clock of a signer may be ahead of the agent's. */
export const MAX_CLOCK_SKEW_MS = 30_000;
