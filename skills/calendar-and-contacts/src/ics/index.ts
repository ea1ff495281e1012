export { type LocalTime, writeLocalTime } from './date-time.ts';
export { EVENTS, REPEAT, type Repeat, WEEKDAYS } from './event.ts';
export { writeCalendar } from './write-calendar.ts';
