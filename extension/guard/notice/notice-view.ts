import { noticeCard } from './notice-card.ts';
import type { Notice, NoticeView } from './notice-model.ts';
import { noticePlace } from './notice-place.ts';
import { NOTICE_STYLE } from './notice-style.ts';

const FOLLOW_EVERY_MS = 200;

/** Shows notices in a closed shadow root the page cannot read or click. */
export function createNoticeView(signal: AbortSignal): NoticeView {
  let current: Shown | undefined;

  function hide(): void {
    current?.end();
    current = undefined;
  }

  signal.addEventListener('abort', hide, { once: true });
  return {
    hide,
    show(notice, near) {
      hide();
      const shown = present(notice, near, () => {
        if (current === shown) hide();
      });
      current = shown;
    },
  };
}

interface Shown {
  end(): void;
}

function present(notice: Notice, near: HTMLElement | undefined, onGone: () => void): Shown {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement('lifesavor-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = NOTICE_STYLE;
  const region = liveRegion(notice);
  root.append(style, region);
  document.documentElement.append(host);
  // Screen readers announce what is added to a live region, not what it comes with.
  region.append(noticeCard(notice));

  const place = () => placeHost(host, near);
  place();
  // A question waits for an answer, and the safe one is at hand for the keyboard.
  if (notice.tone === 'ask') region.querySelector<HTMLElement>('.primary')?.focus();
  window.addEventListener('resize', place, { signal });
  window.addEventListener('scroll', place, { signal, capture: true, passive: true });
  // A card that grows under a press must not move again under the next one.
  const resizes = new ResizeObserver(place);
  resizes.observe(host);
  signal.addEventListener('abort', () => resizes.disconnect(), { once: true });
  // Nothing tells when an answer that grows pushes the composer on.
  const follow = setInterval(place, FOLLOW_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(follow), { once: true });
  window.addEventListener('keydown', (event) => closeOnEscape(event, host, near, onGone), {
    signal,
    capture: true,
  });
  if (notice.staysMs !== undefined) goByItself(region, notice.staysMs, onGone, signal);
  return {
    end() {
      lifetime.abort();
      host.remove();
    },
  };
}

function liveRegion(notice: Notice): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', notice.tone === 'done' ? 'status' : 'alertdialog');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-label', 'Life Savor');
  return region;
}

function placeHost(host: HTMLElement, near: HTMLElement | undefined): void {
  const composer = near?.isConnected ? near.getBoundingClientRect() : undefined;
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  host.style.width = `${noticePlace(composer, 0, viewport).width}px`;
  const { left, top } = noticePlace(composer, host.offsetHeight, viewport);
  host.style.left = `${left}px`;
  host.style.top = `${top}px`;
}

function closeOnEscape(
  event: KeyboardEvent,
  host: HTMLElement,
  near: HTMLElement | undefined,
  close: () => void,
): void {
  if (event.key !== 'Escape' || !event.isTrusted) return;
  const hadFocus = event.composedPath()[0] === host;
  close();
  if (!hadFocus) return;
  // Meant for the notice, not for the page's own Escape: stop generating, close a dialog.
  event.stopImmediatePropagation();
  near?.focus({ preventScroll: true });
}

/** The time stands still while a person is reading or using the notice. */
function goByItself(
  region: HTMLElement,
  ms: number,
  onGone: () => void,
  signal: AbortSignal,
): void {
  let timer = setTimeout(onGone, ms);
  const pause = () => clearTimeout(timer);
  const goOn = () => {
    clearTimeout(timer);
    timer = setTimeout(onGone, ms);
  };
  for (const type of ['pointerenter', 'focusin']) region.addEventListener(type, pause, { signal });
  for (const type of ['pointerleave', 'focusout']) region.addEventListener(type, goOn, { signal });
  signal.addEventListener('abort', pause, { once: true });
}
