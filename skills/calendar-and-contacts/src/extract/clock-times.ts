import { type Stretch, WORD_START, withoutOverlaps } from './found.ts';

export interface FoundTime extends Stretch {
  /** Minutes since midnight. */
  start_minutes: number;
  end_minutes?: number;
}

const HOUR = '(?:[01]?\\d|2[0-4])';
const MINUTE = '[0-5]\\d';
const HALF = '(?:a\\.?m\\.?|p\\.?m\\.?)';
/** Words behind an hour: "14 Uhr", "15 uur", "14h", "14 heures", "kl." stands before. */
const HOUR_WORD = '(?:uhr|uur|h|hrs|heures?|horas?|hod\\.?)';
const CUE =
  '(?:um|at|kl\\.?|klockan|alle(?: ore)?|ore|às?|a las|a la|om|o(?: godz\\.?)?|godz\\.?|ab|à|vers)';

/** `10:30`, `10.30 Uhr`, `14h30`, `2:30 pm`, `2pm`, `14 Uhr 30`. */
const MOMENT = [
  `(?<h1>${HOUR})[:.h](?<m1>${MINUTE})(?:\\s?(?<p1>${HALF})|\\s?${HOUR_WORD})?`,
  `(?<h2>${HOUR})\\s?(?<p2>${HALF})`,
  `(?<h3>${HOUR})\\s?${HOUR_WORD}(?:\\s?(?<m3>${MINUTE}))?`,
  `(?<=${WORD_START}${CUE}\\s)(?<h4>${HOUR})`,
  '(?<word>noon|midday|midi|mediodía|meio-dia|mezzogiorno|południe|midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht|midnatt|północ)',
].join('|');
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}:./])(?:${MOMENT})(?![\\p{L}\\p{N}]|[:./]\\d|-\\d{4})`,
  'giu',
);

/** An hour before "–14 Uhr", which says what it is. */
const OPEN_HOUR = new RegExp(`(?<![\\p{L}\\p{N}:./-])(?<h>${HOUR})(?:[:.](?<m>${MINUTE}))?$`, 'iu');
const UNTIL = /^\s?(?:-|–|—|to|till|until|bis|à|a|até|alle|tot|till|do|al)\s?$/iu;
const NOON = /^(?:noon|midday|midi|mediodía|meio-dia|mezzogiorno|południe)$/iu;

/** Times and spans of time in a text; in order, without overlaps. */
export function findTimes(text: string): FoundTime[] {
  const moments = withoutOverlaps(
    [...text.matchAll(TIME)].flatMap((match) => momentOf(text, match)),
  );
  const spans: FoundTime[] = [];
  for (const moment of moments) {
    const last = spans.at(-1);
    if (last && last.end_minutes === undefined && UNTIL.test(text.slice(last.end, moment.start))) {
      last.end = moment.end;
      last.end_minutes = moment.start_minutes;
    } else spans.push(withOpenHour(text, moment));
  }
  return spans;
}

function momentOf(text: string, match: RegExpMatchArray): FoundTime[] {
  const { h1, m1, p1, h2, p2, h3, m3, h4, word } = match.groups!;
  const start = match.index!;
  const stretch = { start, end: start + match[0].length };
  if (word !== undefined) return [{ ...stretch, start_minutes: NOON.test(word) ? 720 : 0 }];
  // "10.30" is a time only with a word for it; else it may be a price or a version.
  const isBare = match[0] === `${h1}.${m1}`;
  if (isBare && !new RegExp(`${WORD_START}${CUE}\\s$`, 'iu').test(text.slice(0, start))) return [];
  const hour = Number(h1 ?? h2 ?? h3 ?? h4);
  const minutes = hour * 60 + Number(m1 ?? m3 ?? 0);
  const half = (p1 ?? p2)?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return [];
  const total = half === undefined ? minutes : (minutes % 720) + (half.startsWith('p') ? 720 : 0);
  return total >= 1440 ? [] : [{ ...stretch, start_minutes: total }];
}

/** "2-3 pm", "14–16 Uhr": the first hour has no word of its own. */
function withOpenHour(text: string, moment: FoundTime): FoundTime {
  const before = text.slice(Math.max(0, moment.start - 20), moment.start);
  const joint = /\s?(?:-|–|—|to|till|until|bis|à|a|até|tot|do)\s?$/iu.exec(before);
  const open = joint && OPEN_HOUR.exec(before.slice(0, joint.index));
  if (!open) return moment;
  const written = Number(open.groups!.h) * 60 + Number(open.groups!.m ?? 0);
  // Of "2-3 pm" both are in the afternoon, of "11-1 pm" only the second.
  const isAfternoon =
    written < 720 && moment.start_minutes >= 720 && written + 720 < moment.start_minutes;
  const usesHalves = /[ap]\.?m/i.test(text.slice(moment.start, moment.end));
  const start_minutes = usesHalves && isAfternoon ? written + 720 : written;
  if (start_minutes >= moment.start_minutes) return moment;
  const start = moment.start - before.length + open.index;
  return { start, end: moment.end, start_minutes, end_minutes: moment.start_minutes };
}
