/** The parts of a SKILL.md. */
export interface SkillParts {
  /** YAML between the two lines of dashes; absent when there is none. */
  frontmatter?: string;
  /** Line of the file on which the frontmatter begins; 1 is the first. */
  firstLine: number;
  /** What stands below. */
  body: string;
  /** The frontmatter begins and never ends. */
  open: boolean;
}

const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

/** Takes a SKILL.md apart; blank lines before the frontmatter are passed over. */
export function splitFrontmatter(text: string): SkillParts {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening === -1 || !FENCE.test(lines[opening]!))
    return { firstLine: 1, body: text, open: false };
  const closing = lines.findIndex((line, i) => i > opening && CLOSING.test(line));
  const firstLine = opening + 2;
  if (closing === -1) return { firstLine, body: '', open: true };
  return {
    frontmatter: lines.slice(opening + 1, closing).join('\n'),
    firstLine,
    body: lines.slice(closing + 1).join('\n'),
    open: false,
  };
}
