/** Where the site will stand, and what several of its pages show. */
import { parseDay } from '../chronology/day.ts';
import { toListed, toListedDate } from '../chronology/listed.ts';
import type { ListedChronology, Source } from '../chronology/types.ts';
import { coverageOf } from '../query/coverage.ts';
import { toItems, type Item } from '../query/item.ts';
import { base } from '$app/paths';
import type { SiteAddress } from '../formats/site.ts';
import { getActors, getChronology, getRenamed } from './content/chronology.ts';

/**
 * `SITE_URL` is the whole address of the main page (`https://example.org/fronts`), a slash at its end or not.
 * Without it links lead to paths of whatever host the files stand on.
 */
export const siteAddress = (): SiteAddress =>
  `${(process.env.SITE_URL || base).replace(/\/+$/, '')}/`;

/** The whole address of a path of the site, its base included; without `SITE_URL` the path as it is. */
export function absolute(path: string): string {
  const site = process.env.SITE_URL;
  return site ? new URL(path, site).href : path;
}

/** The chronology as pages with a timeline carry it. */
export const getListed = (): ListedChronology => ({
  ...toListed(getChronology(), getActors()),
  renamed: getRenamed(),
});

/** Every event as an item, in chronological order. */
export const getItems = (): Item[] => toItems(toListed(getChronology()).events);

/** What a source covers: the events that it tells, its fronts in their usual order, and when it was published. */
export function getCoverage(source: Source) {
  const { fronts, window } = getChronology();
  const [first, last] = window.split('/').map((day) => parseDay(day)!);
  const items = getItems().filter(({ event }) => event.sources.includes(source.id));
  const published = toListedDate(source.published);
  const coverage = coverageOf(items, published, first!, last!);
  const rows = fronts
    .map(({ id, label }, tone) => ({
      id,
      label,
      tone,
      count: items.filter(({ event }) => event.front === id).length,
    }))
    .filter(({ count }) => count > 0);
  return { published, coverage, rows, count: items.length };
}
