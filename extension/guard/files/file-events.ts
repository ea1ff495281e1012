import { originOf } from '../editors/find-editor.ts';
import { needLook } from './redact-file.ts';

export interface FileEventsOptions {
  /** The files the page may have, or `undefined` when it may have none. Never rejects. */
  screen(files: File[], near: HTMLElement | undefined): Promise<File[] | undefined>;
  /** Files went to the page without a look. */
  onUnscanned(files: File[], near: HTMLElement | undefined): void;
  signal: AbortSignal;
}

/**
 * Holds the events by which a page gets files (choosing, dropping, pasting) until they have been
 * looked into, and repeats them with what the page may have.
 */
export function listenForFiles(options: FileEventsOptions): void {
  const listen = { capture: true, signal: options.signal };
  const own = new WeakSet<Event>();

  function give(target: EventTarget, event: Event): void {
    own.add(event);
    target.dispatchEvent(event);
  }

  /** Holds `event`, and gives the page the event `again` makes when its files are through. */
  async function hold(event: Event, files: File[], again: (files: File[]) => void): Promise<void> {
    const origin = originOf(event);
    const near = origin instanceof HTMLElement ? origin : undefined;
    if (!needLook(files)) {
      if (files.length > 0) options.onUnscanned(files, near);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const screened = await options.screen(files, near);
    if (screened !== undefined && !options.signal.aborted) again(screened);
  }

  function onChosen(event: Event): void {
    const input = originOf(event);
    if (own.has(event) || !(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const files = [...(input.files ?? [])];
    // `input` comes first and `change` right after it; the latter does the work for both.
    if (event.type === 'input') {
      if (needLook(files)) event.stopImmediatePropagation();
      return;
    }
    void hold(event, files, (screened) => {
      input.files = transferOf(screened).files;
      give(input, new Event('input', { bubbles: true, composed: true }));
      give(input, new Event('change', { bubbles: true }));
    });
  }

  function onDropped(event: DragEvent): void {
    const target = originOf(event);
    if (own.has(event) || target === undefined || event.dataTransfer === null) return;
    if (holdsFolder(event.dataTransfer)) return;
    void hold(event, [...event.dataTransfer.files], (screened) =>
      give(target, droppedAgain(event, screened)),
    );
  }

  function onPasted(event: ClipboardEvent): void {
    const target = originOf(event);
    if (own.has(event) || target === undefined) return;
    void hold(event, [...(event.clipboardData?.files ?? [])], (screened) => {
      const clipboardData = transferOf(screened);
      const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
      give(target, new ClipboardEvent('paste', init));
    });
  }

  window.addEventListener('input', onChosen, listen);
  window.addEventListener('change', onChosen, listen);
  window.addEventListener('drop', onDropped, listen);
  window.addEventListener('paste', onPasted, listen);
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Folders cannot be handed on by a page script; they reach the page as they are. */
function holdsFolder(transfer: DataTransfer): boolean {
  return [...transfer.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
}

function droppedAgain(event: DragEvent, files: readonly File[]): DragEvent {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
  return new DragEvent('drop', {
    ...{ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey },
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: transferOf(files),
  });
}
