import { z } from 'zod';
import { READINESS, type Readiness, WRITTEN, type Written } from './field/field-hand.ts';
import type { HandHolder } from './field/offered-hand.ts';
import type { FrameWitness, SeenFrame } from './frame-witness.ts';

/** A frame of a tab; without `frameId` all of them. */
export interface Place {
  tabId: number;
  frameId?: number | undefined;
}

/** A document as it was when a person turned to the vault in it. */
export interface FrameMark extends SeenFrame {
  /** What the field in it is remembered under. */
  token: string;
}

export interface LookedAt {
  mark: FrameMark;
  hasFocus: boolean;
  hasField: boolean;
}

type Target = { tabId: number } & (
  | { frameIds: number[] }
  | { documentIds: string[] }
  | { allFrames: true }
);

/** A file, or a function that is sent to the frame as text and knows nothing but its arguments. */
type Injection = { target: Target } & (
  | { files: string[] }
  | { func: (...args: string[]) => unknown; args: string[] }
);

/** The part of the browser's `scripting` used here. */
export interface ScriptingApi {
  executeScript(injection: Injection): Promise<{ frameId: number; result?: unknown }[]>;
}

/** Fields in pages, through a script that is put into the frames a person turns to. */
export interface PageFields {
  /** Every frame that may be looked into; none where the browser lets us into none. */
  look(place: Place, token: string): Promise<LookedAt[]>;
  /** `undefined` where we are not let in. */
  selectedText(place: Place): Promise<string | undefined>;
  readiness(mark: FrameMark): Promise<Readiness>;
  write(mark: FrameMark, value: string): Promise<Written>;
}

const SCRIPT = 'field.js';
const lookSchema = z.object({ hasFocus: z.boolean(), hasField: z.boolean() });
const textSchema = z.string();
const readinessSchema = z.enum(READINESS);
const writtenSchema = z.enum(WRITTEN);

export function createPageFields(scripting: ScriptingApi, witness: FrameWitness): PageFields {
  async function enter(target: Target): Promise<void> {
    await scripting.executeScript({ target, files: [SCRIPT] }).catch(() => []);
  }

  /** Nothing where a frame is gone, or is no longer ours to reach. */
  async function run(
    target: Target,
    func: (...args: string[]) => unknown,
    args: string[],
  ): Promise<{ frameId: number; result?: unknown }[]> {
    return scripting.executeScript({ target, func, args }).catch(() => []);
  }

  // Each function below is sent to the frame as text, and so names the hand by itself.
  return {
    async look(place, token) {
      const target = targetOf(place);
      witness.expect(token);
      await enter(target);
      const look = (t = '') => (globalThis as HandHolder).lifesavorField?.look(t);
      const results = await run(target, look, [token]);
      const frames = witness.seen(token);
      return results.flatMap(({ frameId, result }) => {
        const said = lookSchema.safeParse(result);
        const frame = frames.find((seen) => seen.frameId === frameId && seen.tabId === place.tabId);
        return said.success && frame ? [{ mark: { ...frame, token }, ...said.data }] : [];
      });
    },
    async selectedText(place) {
      const target = targetOf(place);
      await enter(target);
      const ask = () => (globalThis as HandHolder).lifesavorField?.selectedText();
      const [answer] = await run(target, ask, []);
      return textSchema.safeParse(answer?.result).data;
    },
    async readiness(mark) {
      const ask = (t = '', o = '') => (globalThis as HandHolder).lifesavorField?.readiness(t, o);
      const [answer] = await run(documentOf(mark), ask, [mark.token, mark.origin]);
      return readinessSchema.safeParse(answer?.result).data ?? 'page-changed';
    },
    async write(mark, value) {
      const write = (t = '', o = '', v = '') =>
        (globalThis as HandHolder).lifesavorField?.write(t, o, v);
      const [answer] = await run(documentOf(mark), write, [mark.token, mark.origin, value]);
      return writtenSchema.safeParse(answer?.result).data ?? 'page-changed';
    },
  };
}

function targetOf({ tabId, frameId }: Place): Target {
  return frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
}

/** The very document where it has a name: what comes after it in the frame never gets the value. */
function documentOf({ tabId, frameId, documentId }: FrameMark): Target {
  return documentId === undefined
    ? { tabId, frameIds: [frameId] }
    : { tabId, documentIds: [documentId] };
}
