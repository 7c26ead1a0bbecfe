/** The signs that occur in a picture, with what they mean. */
import type { RelationType, Status } from '../../chronology/vocabulary.ts';
import { STATUSES } from '../../chronology/vocabulary.ts';
import { wordDay } from '../../chronology/wording-day.ts';
import type { Knowledge } from '../../query/known.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Threads } from '../../state/threads.svelte.ts';
import { idsOf } from '../../timeline/place.ts';
import { RELATION_WORDS } from '../reader/relations.ts';
import type { Precision } from '../ui/MarkShape.svelte';
import { plural } from '../../words/language.ts';
import { precisionOf } from '../ui/precision.ts';
import { STATUS_WORDS } from '../../words/vocabulary.ts';

interface MarkSign {
  readonly status: Status;
  readonly precision: Precision;
  readonly isMultiple?: boolean;
  readonly knowledge?: Knowledge;
  readonly share?: number;
  readonly isPossible?: boolean;
}

/** A sign of the legend: one way to draw it, and its words. */
export interface Key {
  readonly words: string;
  readonly mark?: MarkSign;
  readonly link?: RelationType;
  readonly other?: 'open' | 'lit' | 'cluster' | 'density';
}

/** The signs of what is drawn, in the order of the legend; none that does not occur. */
export function keysOf(explorer: Explorer, threads: Threads): Key[] {
  const { asOf, byId, known, open, picture, possible, view } = explorer;
  const marks = picture.drawn
    .filter(({ type }) => type === 'mark')
    .map(({ key }) => byId.get(key)!);
  const has = (...precisions: Precision[]): boolean =>
    marks.some((item) => precisions.includes(precisionOf(item)));
  const reported = (precision: Precision, more: Partial<MarkSign> = {}): MarkSign => ({
    status: 'reported',
    precision,
    ...more,
  });
  const keys: Key[] = STATUSES.toReversed()
    .filter((status) => marks.some(({ event }) => event.status === status))
    .map((status) => ({ words: STATUS_WORDS[status], mark: { status, precision: 'day' } }));
  if (marks.some((item) => explorer.sourceCountOf(item) > 1))
    keys.push({ words: 'Two sources or more', mark: reported('day', { isMultiple: true }) });
  if (has('uncertain-day'))
    keys.push({ words: 'Probably on this day', mark: reported('uncertain-day') });
  if (has('lasted')) keys.push({ words: 'Lasted these days', mark: reported('lasted') });
  if (has('rough-start', 'rough-end', 'rough-ends'))
    keys.push({ words: 'The end that fades is rough or not told', mark: reported('rough-end') });
  if (has('unknown-day'))
    keys.push({
      words: 'On one of these days, not known which',
      mark: reported('unknown-day'),
    });
  if (marks.some(({ event }) => possible.has(event.id)))
    keys.push({ words: 'Possibly in the range', mark: reported('day', { isPossible: true }) });
  if (asOf !== null) {
    const isKnown = (knowledge: Knowledge): boolean =>
      marks.some(({ event }) => known.get(event.id) === knowledge);
    if (isKnown('untold'))
      keys.push({
        words: `Not yet told by ${wordDay(asOf)}`,
        mark: reported('day', { knowledge: 'untold' }),
      });
    if (isKnown('possibly'))
      keys.push({ words: 'Possibly known', mark: reported('day', { knowledge: 'possibly' }) });
    if (marks.some((item) => !item.isPoint && explorer.shareOf(item) < 1))
      keys.push({ words: `Later than ${wordDay(asOf)}`, mark: reported('lasted', { share: 0.5 }) });
  }
  if (picture.drawn.some(({ type }) => type === 'cluster'))
    keys.push({ words: 'So many events close together', other: 'cluster' });
  if (picture.densities.length)
    keys.push({ words: 'The higher, the more events on these days', other: 'density' });
  if (!open) return keys;
  if (picture.drawn.some((drawn) => idsOf(drawn).includes(open.event.id)))
    keys.push({ words: `Open: ${open.event.label}`, other: 'open' });
  for (const type of new Set(threads.arcs.map(({ link }) => link.type)))
    keys.push({ words: `One ${RELATION_WORDS[type]} the other, as a source says`, link: type });
  if (view.near)
    keys.push({ words: `Within ${plural(view.near, 'day')} of what is open`, other: 'lit' });
  return keys;
}
