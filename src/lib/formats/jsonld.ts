/** What pages tell machines of what they show, in the words of schema.org. */
import { toIsoDay, type Day } from '../chronology/day.ts';
import { toListedDate } from '../chronology/listed.ts';
import type { Account, Chronology, ChronologyEvent, Source } from '../chronology/types.ts';
import { dataset } from '../words/files.ts';

/** As an element for a page: data, which no policy for scripts concerns, and nothing in it can end the element. */
export const jsonLdScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

interface EventContext {
  /** The whole address of the event's page. */
  readonly address: string;
  readonly sources: ReadonlyMap<string, Source>;
}

const CONTEXT = 'https://schema.org';

/** The same without what is undefined or empty. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * A day between two as far as ISO 8601 can say it without saying more than is known: the day, the month or the
 * year that both share; undefined where they share none.
 */
export function sharedDate(from: Day, to: Day): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const [first, last] = [toIsoDay(from), toIsoDay(to)];
  return [10, 7, 4]
    .map((length) =>
      first.slice(0, length) === last.slice(0, length) ? first.slice(0, length) : '',
    )
    .find(Boolean);
}

/** When it began and ended, or the day or month or year that it lies in. */
function datesOf(event: ChronologyEvent): Record<string, unknown> {
  const { earliest, latestStart, earliestEnd, latest, lasted } = toListedDate(event.date);
  if (!lasted) return { startDate: sharedDate(earliest, latest) };
  return {
    startDate: sharedDate(earliest, latestStart),
    endDate: sharedDate(earliestEnd, latest),
  };
}

/** A source as the work that a quotation is taken from. */
function workOf(source: Source): Record<string, unknown> {
  const { earliest, latest } = toListedDate(source.published);
  return given({
    '@type': 'CreativeWork',
    name: source.title,
    author: source.author,
    publisher: source.publisher,
    datePublished: sharedDate(earliest, latest),
    url: source.url,
    license:
      source.license === 'CC BY-SA 4.0'
        ? 'https://creativecommons.org/licenses/by-sa/4.0/'
        : source.license,
  });
}

/** An event, the quotations that tell it, and as claims what is told against it or of it by one side only. */
export function eventJsonLd(event: ChronologyEvent, { address, sources }: EventContext): object {
  const about = { '@id': `${address}#event` };
  const quotations = event.accounts.map(({ source, quote }: Account, index) =>
    given({
      '@type': 'Quotation',
      '@id': `${address}#quotation-${index + 1}`,
      text: quote,
      about,
      isPartOf: sources.has(source) ? workOf(sources.get(source)!) : undefined,
    }),
  );
  const statement =
    event.status === 'reported'
      ? []
      : [
          given({
            '@type': 'Claim',
            text: event.title,
            description: event.statusNote,
            about,
            appearance: quotations.map((quotation) => ({ '@id': quotation['@id'] })),
          }),
        ];
  const claims = event.differences.flatMap(({ values }) =>
    values.map(({ by, says }) => {
      const source = sources.get(by);
      const record = event.records.find(({ id }) => id === by);
      return given({
        '@type': 'Claim',
        text: says,
        about,
        appearance: source
          ? workOf(source)
          : record && {
              '@type': 'CreativeWork',
              name: record.title,
              publisher: record.publisher,
              url: record.url,
            },
      });
    }),
  );
  return {
    '@context': CONTEXT,
    '@graph': [
      given({
        '@type': 'Event',
        '@id': about['@id'],
        url: address,
        name: event.title,
        description: event.summary,
        ...datesOf(event),
        location: event.places.map(({ name, lat, lon }) =>
          given({
            '@type': 'Place',
            name,
            geo:
              lat === undefined || lon === undefined
                ? undefined
                : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
          }),
        ),
      }),
      ...quotations,
      ...statement,
      ...claims,
    ],
  };
}

interface DatasetContext {
  readonly address: string;
  /** Where the data are, as JSON. */
  readonly data: string;
}

/** The whole chronology, as a set of data with its sources. */
export function datasetJsonLd(
  { title, version, window, sources, events }: Chronology,
  { address, data }: DatasetContext,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: dataset.name(title),
    description: dataset.description(events.length, sources.length),
    url: address,
    version,
    temporalCoverage: window,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: dataset.creator },
    isBasedOn: sources.map(({ title, author, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      author: author ?? publisher,
    })),
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: data },
  };
}
