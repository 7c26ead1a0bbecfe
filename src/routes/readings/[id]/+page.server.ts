import { error } from '@sveltejs/kit';
import { parseDay } from '$lib/chronology/day.ts';
import { toListedDate } from '$lib/chronology/listed.ts';
import { toLine } from '$lib/components/pages/line.ts';
import { knowledgeOn } from '$lib/query/known.ts';
import { getChronology, getReadings } from '$lib/server/content/chronology.ts';
import { getItems } from '$lib/server/site.ts';
import { missing } from '$lib/words/readingPages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getReadings().map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const reading = getReadings().find(({ id }) => id === params.id);
  if (!reading) error(404, missing);
  const { events, fronts, sources } = getChronology();
  const items = getItems();
  const steps = reading.steps.map(({ text, view }) => {
    const event = events.find(({ id }) => id === view.event);
    const item = items.find(({ event: { id } }) => id === view.event);
    if (!event || !item) return { text, opened: null };
    const asOf = view.asof === undefined ? null : parseDay(view.asof)!;
    const tellings = event.accounts.map((account) => {
      const source = sources.find(({ id }) => id === account.source)!;
      return { account, source, published: toListedDate(source.published) };
    });
    const knownBy = (of: typeof tellings) =>
      asOf === null
        ? 'told'
        : knowledgeOn(
            asOf,
            of.map(({ published }) => published),
          );
    // As of a day, the words that were out by then, if any were.
    const { account, source } =
      tellings.find((telling) => knownBy([telling]) === 'told') ?? tellings[0]!;
    return {
      text,
      opened: { line: toLine(item, fronts), knowledge: knownBy(tellings), account, source },
    };
  });
  return { reading, steps, isAsOfDay: reading.steps.some(({ view }) => view.asof !== undefined) };
};
