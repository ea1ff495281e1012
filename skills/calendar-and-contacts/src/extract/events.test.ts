import { describe, expect, it } from 'vitest';
import { findEvents } from './events.ts';

/** A Monday. */
const today = { year: 2026, month: 3, day: 9 };
const events = (text: string) => findEvents(text, { today, monthFirst: false });

describe('events in texts', () => {
  it.each([
    [
      'Team lunch tomorrow at 12:30 in the canteen',
      'Team lunch in the canteen',
      '2026-03-10T12:30',
      undefined,
    ],
    ['Dentist on March 12 at 2:30 pm', 'Dentist', '2026-03-12T14:30', undefined],
    [
      'Workshop 12 May 2026, 9:00-17:00, Room 4',
      'Workshop, Room 4',
      '2026-05-12T09:00',
      '2026-05-12T17:00',
    ],
    ['Call from 2-3 pm on Friday', 'Call', '2026-03-13T14:00', '2026-03-13T15:00'],
    [
      'Elternabend am Donnerstag, 12. März um 19 Uhr in der Aula',
      'Elternabend in der Aula',
      '2026-03-12T19:00',
      undefined,
    ],
    ['Treffen am 12.3. von 14 bis 16 Uhr', 'Treffen', '2026-03-12T14:00', '2026-03-12T16:00'],
    ['Rendez-vous le 12 mars 2026 à 14h30', 'Rendez-vous', '2026-03-12T14:30', undefined],
    ['Réunion demain de 9h à 11h', 'Réunion', '2026-03-10T09:00', '2026-03-10T11:00'],
    ['Cita mañana a las 15:00', 'Cita', '2026-03-10T15:00', undefined],
    ['Reunião amanhã às 15h30', 'Reunião', '2026-03-10T15:30', undefined],
    ['Riunione domani alle 15', 'Riunione', '2026-03-10T15:00', undefined],
    ['Vergadering op 12 maart om 15 uur', 'Vergadering', '2026-03-12T15:00', undefined],
    ['Möte imorgon kl. 14.30', 'Möte', '2026-03-10T14:30', undefined],
    ['Spotkanie jutro o 15:00', 'Spotkanie', '2026-03-10T15:00', undefined],
    ['Conference 12 May 2026 - 15 May 2026', 'Conference', '2026-05-12', '2026-05-15'],
    [
      'New Year party 31.12.2026 22:00–02:00',
      'New Year party',
      '2026-12-31T22:00',
      '2027-01-01T02:00',
    ],
    ['Let us meet in two weeks at noon', 'Let us meet', '2026-03-23T12:00', undefined],
    ['Summer party\n12 June 2026\n18:00', 'Summer party', '2026-06-12T18:00', undefined],
  ])('%j', (text, title, start, end) => {
    expect(events(text)).toMatchObject([{ title, start, ...(end ? { end } : {}) }]);
    expect(events(text)[0]!.end).toBe(end);
  });

  it.each([
    [
      'Jeden Montag 18:00 Training',
      'Training',
      '2026-03-09T18:00',
      { every: 'week', interval: 1, weekdays: ['MO'] },
    ],
    [
      'Yoga every Tuesday and Thursday at 7am',
      'Yoga',
      '2026-03-10T07:00',
      { every: 'week', interval: 1, weekdays: ['TU', 'TH'] },
    ],
    [
      'Standup every weekday at 9:15',
      'Standup',
      '2026-03-09T09:15',
      { every: 'week', interval: 1, weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'] },
    ],
    ['Rent due monthly from 1.4.2026', 'Rent due', '2026-04-01', { every: 'month', interval: 1 }],
    [
      'Müllabfuhr alle zwei Wochen ab 10.3.2026',
      'Müllabfuhr',
      '2026-03-10',
      { every: 'week', interval: 2 },
    ],
    [
      'Cours tous les mercredis à 18h',
      'Cours',
      '2026-03-11T18:00',
      { every: 'week', interval: 1, weekdays: ['WE'] },
    ],
    [
      'Réunion chaque mardi à 10h',
      'Réunion',
      '2026-03-10T10:00',
      { every: 'week', interval: 1, weekdays: ['TU'] },
    ],
    ['Trening co 2 tygodnie od 12.3.2026', 'Trening', '2026-03-12', { every: 'week', interval: 2 }],
  ])('%j is repeated', (text, title, start, repeat) => {
    expect(events(text)).toMatchObject([{ title, start, repeat }]);
  });

  it('take title and place from labels', () => {
    expect(
      events(
        'Subject: Budget review\nWhen: Tuesday 10 March 2026, 10:00 - 11:30\nWhere: Main office, 3rd floor\nBe on time.',
      ),
    ).toEqual([
      {
        title: 'Budget review',
        start: '2026-03-10T10:00',
        end: '2026-03-10T11:30',
        location: 'Main office, 3rd floor',
        doubts: [],
      },
    ]);
  });

  it('say what is doubtful', () => {
    expect(events('Lunch on Friday')[0]!.doubts).toEqual([
      'Only a weekday is given; the next one was taken.',
    ]);
    expect(events('Lunch 3/4/2026')[0]!.doubts).toEqual([
      'Day and month could be meant the other way round.',
    ]);
    expect(events('Birthday March 1')[0]).toMatchObject({ start: '2027-03-01' });
  });

  it('are not seen where there are none', () => {
    for (const text of [
      'Version 10.30 costs 12.50',
      'Guten Morgen zusammen',
      'He went out at 10',
      'Hola, por la mañana',
    ])
      expect(events(text)).toEqual([]);
  });

  it('come to an end for any text', () => {
    for (const piece of ['every ', '1.1.', '12:00-', 'Monday ', 'a, ', '- : ', '2026-01-01 '])
      expect(() => events(piece.repeat(5000))).not.toThrow();
  });
});
