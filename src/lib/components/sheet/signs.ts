/** The signs that occur in a picture, with what they mean. */
import type { RelationType, Status } from '../../chronology/vocabulary.ts';
import { STATUSES } from '../../chronology/vocabulary.ts';
import type { Knowledge } from '../../query/known.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Threads } from '../../state/threads.svelte.ts';
import { idsOf } from '../../timeline/place.ts';
import { RELATION_WORDS } from '../../words/relations.ts';
import { signs } from '../../words/sheet.ts';
import type { Precision } from '../ui/MarkShape.svelte';
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
    keys.push({ words: signs.several, mark: reported('day', { isMultiple: true }) });
  if (has('uncertain-day')) keys.push({ words: signs.probable, mark: reported('uncertain-day') });
  if (has('lasted')) keys.push({ words: signs.lasted, mark: reported('lasted') });
  if (has('rough-start', 'rough-end', 'rough-ends'))
    keys.push({ words: signs.rough, mark: reported('rough-end') });
  if (has('unknown-day'))
    keys.push({
      words: signs.unknown,
      mark: reported('unknown-day'),
    });
  if (marks.some(({ event }) => possible.has(event.id)))
    keys.push({ words: signs.possible, mark: reported('day', { isPossible: true }) });
  if (asOf !== null) {
    const isKnown = (knowledge: Knowledge): boolean =>
      marks.some(({ event }) => known.get(event.id) === knowledge);
    if (isKnown('untold'))
      keys.push({
        words: signs.untold(asOf),
        mark: reported('day', { knowledge: 'untold' }),
      });
    if (isKnown('possibly'))
      keys.push({ words: signs.possiblyKnown, mark: reported('day', { knowledge: 'possibly' }) });
    if (marks.some((item) => !item.isPoint && explorer.shareOf(item) < 1))
      keys.push({ words: signs.later(asOf), mark: reported('lasted', { share: 0.5 }) });
  }
  if (picture.drawn.some(({ type }) => type === 'cluster'))
    keys.push({ words: signs.cluster, other: 'cluster' });
  if (picture.densities.length) keys.push({ words: signs.density, other: 'density' });
  if (!open) return keys;
  if (picture.drawn.some((drawn) => idsOf(drawn).includes(open.event.id)))
    keys.push({ words: signs.open(open.event.label), other: 'open' });
  for (const type of new Set(threads.arcs.map(({ link }) => link.type)))
    keys.push({ words: signs.link(RELATION_WORDS[type]), link: type });
  if (view.near) keys.push({ words: signs.near(view.near), other: 'lit' });
  return keys;
}
