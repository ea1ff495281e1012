const DAY_MS = 24 * 60 * 60 * 1000;

export interface AuditLimits {
  /** A segment this large, or this old, is followed by a new one. */
  segmentBytes: number;
  segmentAgeMs: number;
  /** Segments older than this, and the oldest of more than so many bytes, are removed. */
  keepAgeMs: number;
  keepBytes: number;
  /** Most events kept in memory while the disk takes none. */
  pending: number;
  /** Least time between two writes of `head.json`. */
  headEveryMs: number;
  /** Time until writing is tried again after it failed. */
  retryMs: number;
}

export const DEFAULT_LIMITS: Readonly<AuditLimits> = {
  segmentBytes: 8 * 1024 * 1024,
  segmentAgeMs: 30 * DAY_MS,
  keepAgeMs: 365 * DAY_MS,
  keepBytes: 256 * 1024 * 1024,
  pending: 10_000,
  headEveryMs: 1000,
  retryMs: 5000,
};
