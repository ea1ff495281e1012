import { z } from 'zod';

/** What a frame tells the background when it is looked into. */
export interface FrameCall {
  fieldToken: string;
}

/** A frame as the browser, not the page or its process, describes it. */
export interface SeenFrame {
  tabId: number;
  frameId: number;
  documentId?: string | undefined;
  /** `null` in sandboxed frames and the like. */
  origin: string;
}

/** What a browser says about the sender of a message. */
export interface CallSender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  origin?: string | undefined;
}

/** Who answered when frames were looked into, in the browser's own words. */
export interface FrameWitness {
  /** Whether the message was such a call. */
  hear(message: unknown, sender: CallSender): boolean;
  /** From now on calls with this token are remembered. */
  expect(token: string): void;
  /** The frames that called with it; they are forgotten then. */
  seen(token: string): SeenFrame[];
}

const callSchema: z.ZodType<FrameCall> = z.strictObject({ fieldToken: z.string().max(64) });

export function createFrameWitness(): FrameWitness {
  const frames = new Map<string, SeenFrame[]>();
  return {
    hear(message, { tab, frameId, documentId, origin }) {
      const call = callSchema.safeParse(message);
      if (!call.success) return false;
      const seen = frames.get(call.data.fieldToken);
      if (seen && tab?.id !== undefined && frameId !== undefined && origin !== undefined)
        seen.push({ tabId: tab.id, frameId, documentId, origin });
      return true;
    },
    expect: (token) => void frames.set(token, []),
    seen(token) {
      const seen = frames.get(token) ?? [];
      frames.delete(token);
      return seen;
    },
  };
}
