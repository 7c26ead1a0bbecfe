/** Colours as every program that opens a picture understands them. */

interface Paint {
  /** "#rrggbb", "none", or the reference to a paint: "url(#…)". */
  readonly colour: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const hex = (share: number): string =>
  Math.round(Math.min(Math.max(share, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * A paint as browsers compute it: "rgb(…)", "rgba(…)", "color(srgb …)" (what color-mix comes to), "none",
 * or "url("#…")". What is none of these is black, as SVG has it.
 */
export function toPaint(computed: string): Paint {
  const url = /^url\(["']?(#[^"')]+)["']?\)/.exec(computed);
  if (url) return { colour: `url(${url[1]})`, alpha: 1 };
  if (computed === 'none') return { colour: 'none', alpha: 1 };
  const whole = computed.startsWith('color(srgb') ? 1 : 255;
  const numbers = computed.replace('srgb', '').match(/-?\d*\.?\d+(e-?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  return { colour: `#${[red, green, blue].map((part) => hex(part / whole)).join('')}`, alpha };
}
