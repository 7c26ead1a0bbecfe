/** What a reader does to a facet value by value: asks for one, or leaves it out. */
import { EMPTY_FACET, type Facet } from './filter.ts';

export type FacetSide = keyof Facet;

/**
 * The facet with a value put on one of its sides, or taken from it; it stands on no side before and after, or
 * on one, never on both. All of `values` asked for, and none left out, is no filter; null, where events may have
 * none of them, so that even all of them ask for something.
 */
export function toggleSide(
  facet: Facet,
  side: FacetSide,
  value: string,
  values: readonly string[] | null,
): Facet {
  const without = (list: readonly string[]) => list.filter((other) => other !== value);
  const sides = { included: without(facet.included), excluded: without(facet.excluded) };
  const isOn = facet[side].includes(value);
  const next = isOn ? sides : { ...sides, [side]: [...sides[side], value] };
  const isAll = values?.every((other) => next.included.includes(other)) && !next.excluded.length;
  return isAll ? EMPTY_FACET : next;
}
