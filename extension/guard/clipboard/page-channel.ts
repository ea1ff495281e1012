/**
 * How the page-world script and the guard find each other at document_start, before any script of
 * the page runs: the guard hands over a name made for this load, and all else goes by that name.
 * Only text the page wanted to copy crosses, with placeholders; values never enter the page's world.
 */
export const READY_EVENT = 'lifesavor:ready';
export const HANDOVER_EVENT = 'lifesavor:handover';

/** What the page wanted to copy, by MIME type. */
export interface CopyRequest {
  id: number;
  texts: Partial<Record<CopyType, string>>;
}
export type CopyType = 'text/plain' | 'text/html';

/** Whether the guard has put the restored text on the clipboard. */
export interface CopyReply {
  id: number;
  ok: boolean;
}

export function replyEvent(name: string): string {
  return `${name}:reply`;
}
