/**
 * How wide a label is, without asking a browser: the advance widths of Inter, so that the prerendered
 * picture and the live one place labels alike.
 */

/** Advance widths of U+0020 to U+007E in thousandths of an em, read from Inter 4 at weight 400. */
const REGULAR = parse(`
  281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620
  566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903
  753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612
  583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426
  333 426 662
`);

/** The same at weight 600. */
const SEMIBOLD = parse(`
  252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640
  576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922
  759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624
  591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455
  359 455 673
`);

/** Punctuation beyond ASCII that titles use: width at 400 and at 600. */
const OTHER: Readonly<Record<string, readonly [number, number]>> = {
  '–': [500, 500],
  '—': [1000, 1000],
  '‘': [261, 294],
  '’': [261, 294],
  '“': [440, 507],
  '”': [440, 501],
  '…': [864, 956],
};

/** For a character in neither table: wider than most Latin letters, so that a label never overruns. */
const UNKNOWN = [700, 720] as const;

/** Kerning is left out; it only ever narrows a line by about a per cent. */
function parse(table: string): readonly number[] {
  return table.trim().split(/\s+/).map(Number);
}

/**
 * The width of one line of Inter, in the unit of `fontPx`. Linear in the length of the text.
 *
 * Known limitation: characters outside ASCII and common punctuation count as wide Latin letters,
 * which overstates most scripts and understates full-width ones.
 */
export function textWidthPx(text: string, fontPx: number, bold = false): number {
  const table = bold ? SEMIBOLD : REGULAR;
  let thousandths = 0;
  for (const character of text) {
    thousandths +=
      table[character.charCodeAt(0) - 32] ?? (OTHER[character] ?? UNKNOWN)[bold ? 1 : 0];
  }
  return (thousandths * fontPx) / 1000;
}
