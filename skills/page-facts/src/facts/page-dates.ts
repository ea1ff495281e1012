import { findDates, isoDate } from '../../../kit/dates/index.ts';
import { attribute, type Page, tagsOf } from '../page/index.ts';

export interface PageDate {
  date: string;
  /** How often it stands there. */
  times: number;
  /** Day and month could be meant the other way round. */
  ambiguous: boolean;
}

/** The dates a page names, the earliest first. */
export function datesOf(page: Page, monthFirst: boolean): PageDate[] {
  const machine = tagsOf(page, 'time').map((tag) => attribute(page, tag, 'datetime') ?? '');
  const found = [
    ...findDates(page.text, { monthFirst }),
    ...machine.flatMap((text) => findDates(text)),
  ];
  const dates = new Map<string, PageDate>();
  for (const { day, ambiguous } of found) {
    const date = isoDate(day);
    const known = dates.get(date);
    dates.set(date, {
      date,
      times: (known?.times ?? 0) + 1,
      ambiguous: ambiguous && (known?.ambiguous ?? true),
    });
  }
  return [...dates.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
