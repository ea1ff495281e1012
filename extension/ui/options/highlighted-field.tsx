import { piecesOf, type Range } from './pieces.ts';

interface Props {
  label: string;
  text: string;
  ranges: readonly Range[];
  /** Whether a range is only underlined, because nothing happens to it. */
  isQuiet?(range: number): boolean;
  placeholder: string;
  maxLength: number;
  onText(text: string): void;
  /** The range that is looked at, by number. */
  active?: number | undefined;
  /** The pointer or the caret is in this range, or in none. */
  onPoint?(range: number | undefined): void;
}

/**
 * A text area whose ranges are highlighted while it is written in: the same text lies under it, with
 * marks, and gives it its height.
 */
export function HighlightedField(props: Props) {
  const { label, text, ranges, onText, onPoint } = props;
  const pointAtCaret = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    const at = currentTarget.selectionStart;
    const range = ranges.findIndex(({ start, end }) => start <= at && at <= end);
    onPoint?.(range < 0 ? undefined : range);
  };
  return (
    <div class="highlighted">
      <div class="under" aria-hidden="true">
        {piecesOf(text, ranges).map(({ text: piece, range }) =>
          range === undefined ? (
            piece
          ) : (
            <mark key={range} data-range={range} class={markClass(range, props)}>
              {piece}
            </mark>
          ),
        )}
        {/* A line break at the end has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        aria-label={label}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onPointerMove={(event) => onPoint?.(rangeUnder(event))}
        onKeyUp={pointAtCaret}
        onClick={pointAtCaret}
      />
    </div>
  );
}

function markClass(range: number, { active, isQuiet }: Props): string {
  const quiet = isQuiet?.(range) ? 'quiet' : '';
  return range === active ? `${quiet} active` : quiet;
}

function rangeUnder({ clientX, clientY }: PointerEvent): number | undefined {
  for (const element of document.elementsFromPoint(clientX, clientY))
    if (element instanceof HTMLElement && element.dataset.range !== undefined)
      return Number(element.dataset.range);
  return undefined;
}
