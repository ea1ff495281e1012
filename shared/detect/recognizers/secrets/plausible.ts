/** What documentation and code put where a secret would stand. */
const PLACEHOLDER =
  /^(?:x{3,}|\*{2,}|•{2,}|\.{2,}|…|-{2,}|_{2,}|<.*|\$[{(\w].*|\{\{.*|\{%.*|%\w+%?|@@?\w+@@?|\[.*|#\{.*|!\w+|your.*|my[_-]?(?:password|secret|token|key|api[_-]?key)|example.*|sample.*|dummy.*|foo|bar|baz|foobar|test|testing|changeme|change[_-]?(?:me|it|this)|placeholder.*|redacted|hidden|masked|filtered|secret|password|passwd|passwort|token|none|null|nil|undefined|true|false|yes|no|string|number|boolean|object|str|int|any|bytes|void|unknown|never|required|optional|incorrect|wrong|correct|invalid|expired|empty|missing|needed|not|reset|the|a|an|tbd|todo|n\/a)[\d]{0,1}[,;.!?]?$/i;
const PLACEHOLDER_INSIDE =
  /x{5}|\*{3}|•{3}|\.{3}|…|your[_-]?(?:api|own|token|key|secret|pass|access)|(?:key|token|secret|password|value|goes)[_-]?here|placeholder|redacted|change-?me|insert[_-]|replace[_-]|<\w+>|\$\{|\{\{/i;
const REFERENCE =
  /^(?:process\.env|os\.environ|env[.[]|config\.|self\.|!*this\.|req\.|ctx\.|settings\.|props\.|options\.|opts\.|args\.|secrets\.|var\.|local\.|data\.|System\.|Deno\.|import\.)|[()]|^&\w|=>/;

/** Whether a value assigned to "password" or "token" can be a real one rather than code or a blank. */
export function plausibleSecret(value: string): boolean {
  return (
    value.length >= 4 &&
    !PLACEHOLDER.test(value) &&
    !PLACEHOLDER_INSIDE.test(value) &&
    !REFERENCE.test(value)
  );
}

const MIN_TOKEN_ENTROPY = 2.5;

/** Whether a token of the right shape was issued by a machine rather than made up for a manual. */
export function looksIssued(token: string): boolean {
  return (
    /\d|[a-z][A-Z]/.test(token) &&
    !/0{8}/.test(token) &&
    !PLACEHOLDER_INSIDE.test(token) &&
    entropy(token) >= MIN_TOKEN_ENTROPY
  );
}

const MIN_LETTERS_ENTROPY = 3;
/** Words of manuals, and letters in the order of the alphabet or the keyboard. */
const MADE_UP = /EXAMPLE|SAMPLE|ACCESS|SECRET|TOKEN|YOUR|TEST|ABCD|BCDE|QWER|ASDF|XYZ/i;

/** The same for the letters of a token whose alphabet has so few digits that there may be none. */
export function looksDrawn(letters: string): boolean {
  return entropy(letters) >= MIN_LETTERS_ENTROPY && !MADE_UP.test(letters);
}

const counts = new Uint16Array(128);

/** Shannon entropy in bits per character, of the low seven bits of each unit: tokens are ASCII. */
export function entropy(value: string): number {
  counts.fill(0);
  for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 127]!++;
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits -= (count / value.length) * Math.log2(count / value.length);
  }
  return bits;
}
