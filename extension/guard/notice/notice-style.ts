/** Style of the notice inside its closed shadow root. */
export const NOTICE_STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; }
.card {
  --ground: #fff; --text: #1d2126; --quiet: #5c6670; --line: #d9dee3; --press: #eef1f4;
  --accent: #0b6e4f; --on-accent: #fff; --code: #eef6f2;
  box-sizing: border-box; width: 100%; max-height: 60vh; overflow: auto; padding: 12px 14px;
  font: 13px/1.45 system-ui, sans-serif; color: var(--text); background: var(--ground);
  border: 1px solid var(--line); border-left: 3px solid var(--accent); border-radius: 10px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 14%); animation: rise 140ms ease-out;
}
.card.ask { --accent: #1d5fbf; --code: #edf3fc; }
.card.stopped { --accent: #b3401e; --code: #fcf0ec; }
h2 { margin: 0; font: inherit; font-weight: 600; }
p { margin: 2px 0 0; color: var(--quiet); }
ul { margin: 8px 0 0; padding: 0; list-style: none; }
li { display: flex; align-items: center; gap: 8px; padding: 3px 0; flex-wrap: wrap; }
li .name { flex: 1 1 auto; min-width: 6em; }
code { padding: 1px 6px; border-radius: 5px; background: var(--code); color: var(--accent);
  font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
button { font: inherit; color: inherit; background: transparent; cursor: pointer;
  border: 1px solid var(--line); border-radius: 7px; padding: 4px 10px; }
button:hover { background: var(--press); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.primary:hover { filter: brightness(1.08); }
button.small { padding: 1px 6px; font-size: 12px; color: var(--quiet); border-color: transparent; }
button.small:hover, button.small[aria-pressed="true"] { border-color: var(--line); }
li .actions { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 2px; margin: -4px 0 0 -7px; }
li + li { margin-top: 6px; }
.why, .said { flex-basis: 100%; margin: 0; color: var(--quiet); font-size: 12px; text-wrap: pretty; }
.said:empty { display: none; }
[hidden] { display: none !important; }
li.allowed .name, li.allowed code { text-decoration: line-through; opacity: .7; }
@keyframes rise { from { opacity: 0; transform: translateY(4px); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (prefers-color-scheme: dark) {
  .card { --ground: #23272c; --text: #e8eaed; --quiet: #a8b1ba; --line: #3d444c; --press: #30363d;
    --accent: #58c79b; --on-accent: #10241b; --code: #1b3329; box-shadow: 0 6px 24px rgb(0 0 0 / 50%); }
  .card.ask { --accent: #8ab8f8; --on-accent: #0e2240; --code: #1e2f49; }
  .card.stopped { --accent: #f0997c; --on-accent: #3a1408; --code: #40261d; }
}
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
`;
