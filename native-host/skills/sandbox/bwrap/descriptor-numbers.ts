/** By which the shell inside tells that the sandbox stands. */
export const READY_FD = 3;
/** By which the listener inside hands its socket over. One digit: a shell knows no more. */
export const CHANNEL_FD = 4;
/** Where bwrap says which process it has started. */
export const INFO_FD = 5;
/** Where bwrap reads its arguments. */
export const ARGUMENTS_FD = 6;
/** What bwrap waits for once all is set up, before it starts anything. */
export const GATE_FD = 7;
/** From here on: what bwrap is handed. */
export const FIRST_FREE_FD = 8;
