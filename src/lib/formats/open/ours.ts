/** The chronology as this site publishes it: see /data/chronology.schema.json. */
import { sheetOf, type Sheet } from './sheet.ts';
import { field, listOf, textOf } from './values.ts';

export const isOurs = (value: unknown): boolean =>
  field(value, 'schema') === 1 &&
  Array.isArray(field(value, 'fronts')) &&
  Array.isArray(field(value, 'events'));

const LIST = '; ';

/** The events of a chronology for which {@link isOurs} holds. */
export function readOurs(value: unknown): Sheet {
  const labels = (name: string): ReadonlyMap<string, string> =>
    new Map(
      listOf(field(value, name)).map((one) => [
        textOf(field(one, 'id')),
        textOf(field(one, 'label')),
      ]),
    );
  const fronts = labels('fronts');
  const sources = labels('sources');
  const own = (name: string) => (event: unknown) => textOf(field(event, name));
  const listed = (name: string) => (event: unknown) =>
    listOf(field(event, name)).map(textOf).join(LIST);
  const accounts = (event: unknown): readonly unknown[] => listOf(field(event, 'accounts'));
  const sourceOf = (account: unknown): string => {
    const id = textOf(field(account, 'source'));
    return sources.get(id) || id;
  };
  return sheetOf(listOf(field(value, 'events')), [
    { name: 'Title', role: 'title', of: own('title') },
    { name: 'Date', role: 'start', of: own('date') },
    {
      name: 'Front',
      role: 'lane',
      of: (event) => fronts.get(own('front')(event)) || own('front')(event),
    },
    { name: 'Kind', of: own('kind') },
    { name: 'Status', of: own('status') },
    { name: 'How the date is known', of: own('basis') },
    { name: 'Summary', role: 'summary', of: own('summary') },
    {
      name: 'Quotations',
      role: 'quote',
      of: (event) =>
        accounts(event)
          .map((account) => `${sourceOf(account)}: ${textOf(field(account, 'quote'))}`)
          .join('\n'),
    },
    {
      name: 'Sources',
      role: 'source',
      of: (event) => [...new Set(accounts(event).map(sourceOf))].join(LIST),
    },
    { name: 'Actors', of: listed('actors') },
    {
      name: 'Places',
      of: (event) =>
        listOf(field(event, 'places'))
          .map((place) => textOf(field(place, 'name')))
          .join(LIST),
    },
    { name: 'Note on the date', of: own('dateNote') },
    { name: 'Id', role: 'id', of: own('id') },
  ]);
}
