import { expect, it } from 'vitest';
import { reportHref } from './report.ts';

const subject = {
  what: 'event tower-22-attack',
  address: 'https://fronts.example/events/tower-22-attack',
  version: '3ed04038bb6c',
  field: 'the date',
};

it('a report by mail names the event, the field and the version, and breaks its lines as mail does', () => {
  const url = new URL(reportHref('mailto:a@b.example?subject={title}&body={body}', subject));
  expect(url.protocol + url.pathname).toBe('mailto:a@b.example');
  expect(url.searchParams.get('subject')).toBe('Error in event tower-22-attack: the date');
  expect(url.searchParams.get('body')?.split('\r\n').slice(0, 4)).toEqual([
    'About: event tower-22-attack',
    'Field: the date',
    'Page: https://fronts.example/events/tower-22-attack',
    'Data version: 3ed04038bb6c',
  ]);
});

it('a report to a tracker goes to its own page for issues, under the names that it takes', () => {
  const url = new URL(
    reportHref(
      'https://tracker.example/issues/new?labels=error&title={title}&issue[text]={body}',
      subject,
    ),
  );
  expect(url.origin + url.pathname).toBe('https://tracker.example/issues/new');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    labels: 'error',
    title: 'Error in event tower-22-attack: the date',
    'issue[text]': expect.stringContaining('Data version: 3ed04038bb6c\n') as string,
  });
});
