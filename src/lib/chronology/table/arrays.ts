/** Typed arrays that grow as they are filled. */

export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>;

/**
 * An array that begins with another and has room for `needed` numbers: twice as long at least, so that growing by
 * and by is linear on the whole. The same array where it has that room.
 */
export function withRoom<A extends Numbers>(array: A, needed: number): A {
  if (needed <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => A)(
    Math.max(needed, array.length * 2),
  );
  longer.set(array);
  return longer;
}

/** The numbers in another order: `order[place]` is where the number of a place stood. */
export function inOrder<A extends Numbers>(array: A, order: Uint32Array): A {
  const moved = new (array.constructor as new (length: number) => A)(order.length);
  for (let place = 0; place < order.length; place++) moved[place] = array[order[place]!]!;
  return moved;
}
