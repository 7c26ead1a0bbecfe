/** A drawing of the page as a file of its own: the styles that matter as attributes, and nothing else. */
import { toPaint } from './paint.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface Standalone {
  /** The text of the file, with `FACES_HERE` where its typefaces belong. */
  readonly xml: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The faces that its letters are set in, as `faceOf` names them. */
  readonly faces: ReadonlySet<string>;
}

/** Stands for the style element: as an element, the policy of the page would hold it to be one of the page. */
export const FACES_HERE = '<!--faces-->';

/** A typeface at a weight, by the one name: "Inter 600". */
export const faceOf = (family: string, weight: string): string => `${family} ${weight}`;

/** What an element hands down to its children, with what SVG begins with. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};

type Styles = Readonly<Record<string, string>>;

const SHAPES = new Set(['rect', 'circle', 'line', 'path']);

/** What belongs to the page alone: its hooks, its names for the ear and what it hears. */
const OF_PAGE = /^(class|style|id|role|tabindex|xmlns|on.*|aria-.*|data-.*)$/;

const unitless = (value: string): string => value.replaceAll('px', '');

/** The first of a list of families. */
const nameOf = (families: string): string => families.split(',')[0]!.replaceAll(/["']/g, '').trim();

/** The family, and what may stand in for it where the file’s own faces are not read. */
function familyOf(computed: string): string {
  return `'${nameOf(computed)}', ${computed.includes('Georgia') ? 'Georgia, serif' : 'sans-serif'}`;
}

function stylesOf(element: Element): Styles {
  const style = getComputedStyle(element);
  const fill = toPaint(style.fill);
  const stroke = toPaint(style.stroke);
  const alphaOf = (own: number, name: string): string =>
    String(own * Number(style.getPropertyValue(name)));
  const plain = Object.keys(INHERITED).map((name) => [
    name,
    unitless(style.getPropertyValue(name)),
  ]);
  return {
    ...(Object.fromEntries(plain) as Styles),
    fill: fill.colour,
    'fill-opacity': alphaOf(fill.alpha, 'fill-opacity'),
    stroke: stroke.colour,
    'stroke-opacity': alphaOf(stroke.alpha, 'stroke-opacity'),
    'font-family': familyOf(style.fontFamily),
  };
}

const paints = (styles: Styles, what: 'fill' | 'stroke'): boolean =>
  styles[what] !== 'none' && styles[`${what}-opacity`] !== '0';

/** All that an element refers to by "url(#…)", as ids. */
const referencesIn = (value: string): string[] =>
  [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map((match) => match[1]!);

/**
 * A copy of a drawing, with its look as it is computed now. Shapes that paint nothing (there to be hit) are
 * left out; masks and the like that it refers to are brought along from wherever in the page they stand.
 * Linear in the number of elements.
 */
export function standAlone(
  drawing: SVGSVGElement,
  words: { readonly title: string; readonly description: string },
): Standalone {
  const copy = document.implementation.createDocument(SVG, 'svg');
  const root = copy.documentElement;
  const faces = new Set<string>();
  const wanted = new Set<string>();

  function write(element: Element, text: string): void {
    element.textContent = text.replace(/[\s\p{Cc}]+/gu, ' ');
  }

  function append(parent: Element, name: string, text = ''): Element {
    const element = parent.appendChild(copy.createElementNS(SVG, name));
    write(element, text);
    return element;
  }

  function dress(from: Element, to: Element, styles: Styles, parent: Styles): void {
    for (const { name, value } of from.attributes) {
      if (OF_PAGE.test(name) || name in INHERITED) continue;
      to.setAttribute(name, value);
      for (const id of referencesIn(value)) wanted.add(id);
    }
    for (const [name, value] of Object.entries(styles)) {
      if (value !== parent[name]) to.setAttribute(name, value);
      if (name === 'fill') for (const id of referencesIn(value)) wanted.add(id);
    }
    const { opacity } = getComputedStyle(from);
    if (opacity !== '1') to.setAttribute('opacity', opacity);
    if (from.id) to.id = from.id;
  }

  function take(from: Element, parent: Element, inherited: Styles): void {
    const styles = stylesOf(from);
    if (SHAPES.has(from.localName) && !paints(styles, 'fill') && !paints(styles, 'stroke')) return;
    const own = append(parent, from.localName);
    dress(from, own, styles, inherited);
    // What a mark is called for the ear is what a pointer is told.
    if (from.matches('[data-event]')) append(own, 'title', from.getAttribute('aria-label') ?? '');
    if (from.localName === 'text' || from.localName === 'title') {
      write(own, (from.textContent ?? '').trim());
      if (from.localName === 'text')
        faces.add(faceOf(nameOf(styles['font-family']!), styles['font-weight']!));
      return;
    }
    for (const child of from.children) take(child, own, styles);
  }

  root.setAttribute('lang', 'en');
  append(root, 'title', words.title);
  append(root, 'desc', words.description);
  const defs = append(root, 'defs');
  defs.append(copy.createComment('faces'));
  const styles = stylesOf(drawing);
  dress(drawing, root, styles, INHERITED);
  for (const child of drawing.children) take(child, root, styles);
  // Masks refer to gradients: what is brought along can ask for more.
  for (const id of wanted) {
    const from = document.getElementById(id);
    if (from && !drawing.contains(from)) take(from, defs, INHERITED);
  }
  // Ids that nothing refers to are the page’s affair.
  for (const element of root.querySelectorAll('[id]'))
    if (!wanted.has(element.id)) element.removeAttribute('id');
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`,
    widthPx: drawing.width.baseVal.value,
    heightPx: drawing.height.baseVal.value,
    faces,
  };
}
