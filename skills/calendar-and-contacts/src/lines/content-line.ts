/** Octets of a line at most, its break not counted; RFC 5545 section 3.1, RFC 6350 section 3.2. */
const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** Text as the value of a property: RFC 5545 section 3.3.11, RFC 6350 section 3.4. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Lines as they stand in the file: folded, and each with its break. */
export function formatLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A line in pieces of 75 octets; no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
