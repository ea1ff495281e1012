/** Larger text files are not read: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

const TEXT_MIME =
  /^text\/|[/+](?:json|xml|yaml|x-yaml|toml|csv|sql|javascript|typescript|x-sh|x-httpd-php|graphql|rtf|ndjson|x-ndjson|jsonl)$/;
const BINARY_MIME =
  /^(?:image\/(?!svg)|audio\/|video\/|font\/)|[/+.](?:pdf|zip|gzip|octet-stream|document|sheet|presentation|msword|wasm)$/;
const TEXT_EXTENSIONS = new Set(
  `txt text md markdown rst adoc tex csv tsv json jsonl ndjson json5 yaml yml toml ini cfg conf env
  properties xml html htm svg css scss less js mjs cjs jsx ts mts cts tsx vue svelte py pyi ipynb rb
  php java kt kts scala groovy go rs c h cc cpp hpp cs fs vb swift m mm pl pm lua r jl dart ex exs erl
  hs clj sql sh bash zsh fish ps1 bat cmd dockerfile makefile tf hcl proto graphql log diff patch eml
  vcf ics srt vtt pem key crt`.split(/\s+/),
);

/** What name and type promise: `unknown` has to be looked into. */
export type FileKind = 'text' | 'binary' | 'unknown';

export function fileKind(name: string, mime: string): FileKind {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = mime.split(';')[0]!.trim().toLowerCase();
  if (TEXT_MIME.test(type) || TEXT_EXTENSIONS.has(extension)) return 'text';
  return BINARY_MIME.test(type) ? 'binary' : 'unknown';
}

/** The text of a file, or `undefined` when it is not text after all. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingByMark(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return legacyText(bytes);
  }
}

function encodingByMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Old one-byte encodings hold hardly any control characters; binary data is full of them. */
function legacyText(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 8192);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls * 100 <= sample.length
    ? new TextDecoder('windows-1252').decode(bytes)
    : undefined;
}
