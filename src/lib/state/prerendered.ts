/**
 * A value that a page is prerendered with and that does not cross to the browser, where it is null: what
 * stands in the markup already is not sent a second time as data. src/hooks.ts carries it over.
 */
export class Prerendered<T> {
  constructor(readonly value: T | null) {}
}
