/**
 * The layout of the real chronology in ten named views, written out for people to review. Where it is meant to
 * change, `npx vitest run tests/layout -u` writes the files in tests/golden anew. They tell what stands in
 * which row and in what order, not where to the pixel: a date that is corrected moves no line but its own.
 */
import { expect, it } from 'vitest';
import type { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import type { Drawn } from '../../src/lib/timeline/place.ts';
import { explorerAt, PLOTS } from './chronology.svelte.ts';

const VIEWS: Readonly<Record<string, readonly [query: string, plot: keyof typeof PLOTS]>> = {
  'whole-desktop': ['', 'desktop'],
  'whole-tablet': ['', 'tablet'],
  'whole-phone': ['', 'phone'],
  'whole-large-text': ['', 'large'],
  'january-to-march': ['from=2024-01-01&to=2024-03-31', 'desktop'],
  'week-of-28-january': ['from=2024-01-25&to=2024-01-31', 'desktop'],
  'day-of-13-april': ['from=2024-04-13&to=2024-04-13', 'desktop'],
  'lebanon-alone': ['fronts=lebanon', 'desktop'],
  'disputed-only': ['status=disputed', 'desktop'],
  'lanes-arranged': ['lanes=iran,lebanon,-gaza-israel,-diplomacy', 'desktop'],
};

/** What is drawn, in words: a dot or a bar with where its label stands, or a cluster with what it holds. */
function wordDrawn(drawn: Drawn): string {
  if (drawn.type === 'cluster') {
    const ids = drawn.members.map(({ id }) => id);
    return [`${ids.length} together`, ...ids.map((id) => `        ${id}`)].join('\n');
  }
  const label = drawn.label ? `, label ${drawn.label.side}` : '';
  return `${drawn.key}: ${drawn.barPx ? 'bar' : 'dot'}${label}`;
}

/** A view as lines of text: its axis, then every lane with its rows, each from left to right. */
function wordView({ picture, tally, laneOrder }: Explorer): string {
  const { total, ...parts } = tally;
  const { widthPx, heightPx, textScale } = picture.plot;
  const inPlot = ({ labelXPx }: { labelXPx: number }) => labelXPx >= 0 && labelXPx <= widthPx;
  const lanes = picture.lanes.map(({ front, heightPx, rowsTopPx, isCollapsed, packed }) => {
    const rows = Array.from({ length: packed.rows }, (_, row) => {
      const yPx = rowsTopPx + (row + 0.5) * picture.metrics.rowPx;
      const drawn = picture.drawn.filter((one) => one.front === front && one.yPx === yPx);
      const inOrder = drawn.toSorted((a, b) => a.xPx - b.xPx);
      return [`  row ${row + 1}`, ...inOrder.map((one) => `    ${wordDrawn(one)}`)].join('\n');
    });
    return [`${front}: ${heightPx} px${isCollapsed ? ', collapsed' : ''}`, ...rows].join('\n');
  });
  expect(picture.lanes.map(({ front }) => front)).toEqual(laneOrder);
  return `${[
    `plot: ${widthPx} x ${heightPx} px, text at ${textScale * 100} %`,
    `months: ${picture.coarseTicks.map(({ label }) => label || '-').join(', ')}`,
    `days: ${picture.fineTicks
      .filter(inPlot)
      .map(({ label }) => label)
      .join(' ')}`,
    `events: ${total}; ${Object.entries(parts)
      .map(([part, count]) => `${part} ${count}`)
      .join(', ')}`,
    ...lanes,
  ].join('\n\n')}\n`;
}

it.each(Object.entries(VIEWS))('%s is laid out as it was', async (name, [query, plot]) => {
  const explorer = explorerAt(query, PLOTS[plot]);
  expect(explorer.notices).toEqual([]);
  await expect(wordView(explorer)).toMatchFileSnapshot(`../golden/${name}.txt`);
});
