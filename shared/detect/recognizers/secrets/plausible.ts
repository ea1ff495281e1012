/** What documentation and code put where a secret would stand. */
const PLACEHOLDER =
  /^(?:x{3,}|\*{2,}|\.{2,}|<.*>?|\$\{?.*|\{\{.*|%\w+%?|\[.*\]?|your[_-].*|my[_-]?(?:password|secret|token|key)|example.*|sample.*|changeme|placeholder.*|redacted|hidden|secret|password|passwd|token|none|null|nil|undefined|true|false|yes|no|string|number|boolean|str|int|any|required|optional|incorrect|wrong|correct|invalid|expired|empty|missing|needed|not|reset|the|a|an)[,;.]?$/i;
const REFERENCE =
  /^(?:process\.env|os\.environ|env\.|config\.|self\.|this\.|req\.|ctx\.|settings\.)|[()]/;

/** Whether a value assigned to "password" or "token" can be a real one rather than code or a blank. */
export function plausibleSecret(value: string): boolean {
  return value.length >= 4 && !PLACEHOLDER.test(value) && !REFERENCE.test(value);
}

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
