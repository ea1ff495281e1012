/** A connection that a skill asked for. */
export interface NetworkEvent {
  /** As the skill named it; never a path or a header. */
  host: string;
  port: number;
  /** `unreachable`: it was allowed, and failed. */
  verdict: 'allowed' | 'refused' | 'unreachable';
}
