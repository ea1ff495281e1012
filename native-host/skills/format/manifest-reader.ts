import type { z } from 'zod';
import type { Diagnostics, Place } from './diagnostics.ts';
import { type JsonPath, jsonLine } from './json-places.ts';

export const MANIFEST = 'manifest.json';

/** Each reads the manifest anew, and nobody is told of more mistakes. */
const MAX_LOOKUPS = 100;

/** Takes parts of a manifest and tells what is wrong with them, by line. */
export class ManifestReader {
  readonly told: Diagnostics;
  readonly #json: string;
  #lookups = 0;

  /** `json` is what `JSON.parse` accepts. */
  constructor(json: string, told: Diagnostics) {
    this.#json = json;
    this.told = told;
  }

  /** Where the value at `path` stands. */
  placeOf(path: JsonPath): Place {
    if (++this.#lookups > MAX_LOOKUPS) return { file: MANIFEST };
    return { file: MANIFEST, line: jsonLine(this.#json, path) };
  }

  /**
   * A part of the manifest, or undefined after telling every way in which it is not what it should
   * be. `code` is that of the diagnostics.
   */
  take<T>(
    schema: z.ZodType<T>,
    value: unknown,
    path: JsonPath,
    code: string,
    severity: 'error' | 'warning' = 'error',
  ): T | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const place = [...path, ...issue.path.filter((step) => typeof step !== 'symbol')];
      this.told[severity](code, `${nameOf(place)} is not what it should be.`, this.placeOf(place));
    }
    return undefined;
  }
}

/** `server.mcp_config.args`, without what a hostile manifest may have for keys. */
function nameOf(path: JsonPath): string {
  const plain = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w.-]{1,64}$/.test(step) ? step : '…',
  );
  return plain.join('.').replaceAll('.[', '[') || 'The manifest';
}
