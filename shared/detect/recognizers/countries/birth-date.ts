const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether day and month exist; a 29 February always does, since most numbers leave out the century. */
export function isDayOfYear(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** Whether `digits` hold a month at `monthAt` and a day at `dayAt`, two digits each, less what was added to them. */
export function hasDate(
  digits: string,
  monthAt: number,
  dayAt: number,
  { monthOffsets = [0], dayOffsets = [0] }: DateOffsets = {},
): boolean {
  const month = Number(digits.slice(monthAt, monthAt + 2));
  const day = Number(digits.slice(dayAt, dayAt + 2));
  return monthOffsets.some((m) => dayOffsets.some((d) => isDayOfYear(month - m, day - d)));
}

/** Amounts an authority adds to month or day to tell sexes, centuries or kinds of holders apart. */
export interface DateOffsets {
  monthOffsets?: readonly number[];
  dayOffsets?: readonly number[];
}
