import { describe, it } from 'vitest';
import { ANSWER, CHRONOLOGY, edit, PAPER_FILE, STRIKE, unrelated } from './fixture.ts';
import { tells } from './tells.ts';

describe('a date', () => {
  it('that is no day is told with the days of its month', () =>
    tells(
      edit(STRIKE, ['date: "2024-01-08"', 'date: "2023-02-29"']),
      `${STRIKE}:4: date: 2023-02-29 is not a day: February 2023 has 28 days`,
    ));

  it.each([
    '2023-09-30',
    '2024-06-01',
    '2023-09-30/2023-10-02',
    '[2024-05-30..2024-06-02]',
    '2024',
  ])('%s is outside the window', (date) =>
    tells(
      { ...edit(STRIKE, ['"2024-01-08"', `"${date}"`]), ...unrelated },
      `${STRIKE}:4: date: ${date} is not inside the chronology’s window, 2023-10-01 to 2024-05-31`,
    ),
  );

  it('may reach beyond the window by an open end, or by what ~ adds', () => {
    tells(edit(STRIKE, ['date: "2024-01-08"', 'date: "../2024-01-08"']));
    tells(edit(STRIKE, ['date: "2024-01-08"', 'date: "2023-10~"']));
  });

  it('of a source or a record is checked too', () =>
    tells(
      {
        ...edit(PAPER_FILE, ['"2024-01-11"', '"2024-13-11"']),
        ...edit(ANSWER, ['"2024-01-09"', '"2024-04-31"']),
      },
      `${ANSWER}:31: records[0].date: 2024-04-31 is not a day: April 2024 has 30 days`,
      `${PAPER_FILE}:5: published: 2024-13 is not a month: the months are 01 to 12`,
    ));

  it('written out in our own words has its true weekday', () =>
    tells(
      edit(STRIKE, ['gives the full date.', 'gives Sunday 8 January; it says “Friday 8 January”.']),
      `${STRIKE}:6: dateNote: Sunday 8 January was a Monday`,
    ));

  it('written out in our own words is one of the calendar, whatever the spaces', () =>
    tells(
      edit(STRIKE, [
        'gives the full date.',
        'gives Monday\u00a031 April and Sunday,\u00a029\u00a0May.',
      ]),
      `${STRIKE}:6: dateNote: Monday 31 April is not a day of the calendar`,
      `${STRIKE}:6: dateNote: Sunday, 29 May was a Wednesday`,
    ));

  it.each([
    ['Tuesday, January 9', 'Sunday, January 8', 'was a Monday'],
    ['Tuesday, January 9, 2024', 'Tuesday January 8th, 2024', 'was a Monday'],
    ['Tuesday the 9th of January', 'Friday the 9th of January', 'was a Tuesday'],
    ['Tuesday, 9th January 2024', 'Tuesday 9th January 2023', 'was a Monday'],
    ['Friday, February 9', 'Friday, February 30', 'is not a day of the calendar'],
    [
      'Tuesday the 9th',
      'Wednesday the 9th',
      'was in none of the months that it may mean: 2023-12-09 was a Saturday, 2024-01-09 was a Tuesday, 2024-02-09 was a Friday',
    ],
    [
      'Sunday,\u00a0the\u00a031st',
      'Saturday, the 31st',
      'was in none of the months that it may mean: 2023-12-31 was a Sunday, 2024-01-31 was a Wednesday',
    ],
    ['“Saturday the 31st”', 'Monday the 32nd', 'is not a day of the calendar'],
  ])('is told from a wrong one in another form: “%s”, not “%s”', (right, wrong, reason) => {
    const note = (text: string) => edit(STRIKE, ['gives the full date.', `gives ${text}.`]);
    tells(note(right));
    tells(note(wrong), `${STRIKE}:6: dateNote: ${wrong} ${reason}`);
  });

  it('without its month is one of the window where there is no event', () => {
    const note = (text: string) => edit(PAPER_FILE, ['is on the page.', `is ${text}.`]);
    tells(note('Thursday the 12th'));
    const days = [
      '2023-10-12 was a Thursday, 2023-11-12 was a Sunday, 2023-12-12 was a Tuesday',
      '2024-01-12 was a Friday, 2024-02-12 was a Monday, 2024-03-12 was a Tuesday',
      '2024-04-12 was a Friday, 2024-05-12 was a Sunday',
    ].join(', ');
    tells(
      note('Wednesday the 12th'),
      `${PAPER_FILE}:6: publishedNote: Wednesday the 12th was in none of the months that it may mean: ${days}`,
    );
  });

  it('of the window has two known ends', () =>
    tells(
      edit(CHRONOLOGY, ['2023-10-01/2024-05-31', '2023-10-01/..']),
      `${CHRONOLOGY}:2: window: 2023-10-01/.. needs a first and a last day, as 2023-10-01/2024-05-31 has`,
    ));
});
