import type { Span } from '../detect/types.ts';

export interface TagOptions {
  /** Aborting stops before the next window is scored. */
  signal?: AbortSignal;
}

/** Finds entities with a model: in this thread, in a worker, or in another process. */
export interface Tagger {
  /**
   * Spans of `text` (UTF-16 offsets), sorted by start, without overlaps. Only types the model knows;
   * `recognizer` is the model's id. Windows of the text that were scored before are not scored again.
   * @throws the signal's reason when aborted.
   */
  tag(text: string, options?: TagOptions): Promise<Span[]>;
}
