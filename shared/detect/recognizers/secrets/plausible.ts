/** What documentation and code put where a secret would stand. */
const PLACEHOLDER =
  /^(?:x{3,}|\*{2,}|\.{2,}|<.*>?|\$\{?.*|\{\{.*|%\w+%?|\[.*\]?|your[_-].*|my[_-]?(?:password|secret|token|key)|example.*|sample.*|changeme|placeholder.*|redacted|hidden|secret|password|passwd|token|none|null|nil|undefined|true|false|yes|no|string|number|boolean|str|int|any|required|optional|incorrect|wrong|correct|invalid|expired|empty|missing|needed|not|reset|the|a|an)[,;.]?$/i;
const REFERENCE =
  /^(?:process\.env|os\.environ|env\.|config\.|self\.|this\.|req\.|ctx\.|settings\.)|[()]/;

/** Whether a value assigned to "password" or "token" can be a real one rather than code or a blank. */
export function plausibleSecret(value: string): boolean {
  return value.length >= 4 && !PLACEHOLDER.test(value) && !REFERENCE.test(value);
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
