/** A hand-written message with slots, as it stands in `templates/` or `held-out/<language>.txt`. */
export interface Template {
  id: string;
  language: string;
  body: string;
  /** Nothing in it identifies anybody. */
  negative: boolean;
  /** Negative, and full of what looks like an identifier. */
  lookalike: boolean;
  /** Code, logs and tables keep their case and punctuation. */
  verbatim: boolean;
  /** ISO code of the country the values are from; any of the language's when absent. */
  country?: string;
}

const SEPARATOR = /^=== /m;
const TAGS = ['negative', 'lookalike', 'verbatim'];

/**
 * Templates of one file: each begins with a line `=== id tag tag…`; tags are `negative`, `lookalike`
 * (a negative), `verbatim` and a country code.
 * @throws Error naming the template when a tag is unknown.
 */
export function parseTemplates(source: string, language: string): Template[] {
  return source
    .split(SEPARATOR)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf('\n');
      const [name = '', ...tags] = part.slice(0, lineEnd).trim().split(/\s+/);
      const id = `${language}/${name}`;
      const country = tags.find((tag) => /^[A-Z]{2}$/.test(tag));
      const unknown = tags.find((tag) => tag !== country && !TAGS.includes(tag));
      if (unknown !== undefined) throw new Error(`${id} has the unknown tag ${unknown}`);
      return {
        id,
        language,
        body: part.slice(lineEnd + 1).trim(),
        negative: tags.includes('negative') || tags.includes('lookalike'),
        lookalike: tags.includes('lookalike'),
        verbatim: tags.includes('verbatim'),
        ...(country === undefined ? {} : { country }),
      };
    });
}
