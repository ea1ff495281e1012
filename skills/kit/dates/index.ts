export {
  addDays,
  addMonths,
  compareDays,
  type Day,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  isDay,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekday,
} from './calendar.ts';
export { findDates } from './find-dates.ts';
