/** axe finds nothing, in every state of the page and in both themes. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Fronts } from './page.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Each finding as one line: which rule, and where. */
async function findings(page: Page): Promise<string[]> {
  // The debugger's own evaluation is not bound by the page's policy, which allows no such script.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // What is still fading in has not the contrast that it will have.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    interface Violation {
      id: string;
      nodes: { target: string[] }[];
    }
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}

const STATES: Record<string, (fronts: Fronts) => Promise<void>> = {
  'as it opens': (fronts) => fronts.open(),
  'with an event open': (fronts) => fronts.open('event=kataib-hezbollah-suspension'),
  'filtered and zoomed': (fronts) => fronts.open('fronts=lebanon&from=2024-02-01&to=2024-02-20'),
  'with notices': (fronts) => fronts.open('fronts=nowhere&event=xyz'),
  'with the filter menu open': async (fronts) => {
    await fronts.open();
    await fronts.page.getByRole('button', { name: 'All fronts' }).click();
  },
  'with the filters open, one of them left out': async (fronts) => {
    await fronts.open('kinds=attack&actors=-hezbollah');
    await fronts.page.getByRole('button', { name: /^Filters/ }).click();
    await expect(
      fronts.page.getByRole('button', { name: 'not Hezbollah', exact: true }),
    ).toBeVisible();
  },
  'with words searched for, a mistake in them': async (fronts) => {
    await fronts.open('q=bagdad');
    await fronts.page.locator('[data-part="search"] input').focus();
    await expect(fronts.page.getByText('No text has “bagdad”')).toBeVisible();
  },
  'with words that nothing has': async (fronts) => {
    await fronts.open('q=declerasion');
    await expect(fronts.list.getByRole('button').first()).toBeVisible();
  },
  'with the signs explained': async (fronts) => {
    await fronts.open();
    await fronts.page.getByRole('button', { name: 'Signs' }).click();
    await expect(fronts.page.locator('#signs').getByRole('button').first()).toBeVisible();
  },
  'with the ways to save open': async (fronts) => {
    await fronts.open();
    await fronts.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(fronts.page.getByRole('button', { name: 'Save as SVG' })).toBeVisible();
  },
  'with an event’s references open': async (fronts) => {
    await fronts.openAwake('event=safed-strike');
    const cite = fronts.row('safed-strike').locator('[data-part="cite"]');
    await cite.getByText('Cite', { exact: true }).click();
    await expect(cite.getByRole('button', { name: 'Copy CSL-JSON' })).toBeVisible();
  },
  'with a link that could not be copied': async (fronts) => {
    await fronts.page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException());
    });
    await fronts.open();
    await fronts.page.getByRole('button', { name: 'Save', exact: true }).click();
    await fronts.page.getByRole('button', { name: 'Copy link' }).click();
    await expect(fronts.page.getByRole('textbox', { name: 'To copy: link' })).toBeFocused();
  },
  'with nothing that passes the filter': async (fronts) => {
    await fronts.open('status=disputed&fronts=yemen-red-sea');
    await expect(fronts.list.getByRole('button').first()).toBeVisible();
  },
  'as known on a day, its control open': async (fronts) => {
    await fronts.open('asof=2024-01-30&event=tower-22-attack&status=-disputed');
    await fronts.page.getByRole('button', { name: /^As known on/ }).click();
    await expect(fronts.page.locator('#known').getByRole('button').first()).toBeVisible();
  },
  'with a range, its signs explained': async (fronts) => {
    await fronts.open('range=2024-01-20/2024-02-10&from=2024-01-25&to=2024-02-20');
    await fronts.page.getByRole('button', { name: 'Signs' }).click();
    await expect(fronts.page.locator('#signs')).toContainText('possibly in the range');
    await expect(fronts.overview.getByLabel('First day', { exact: true }).first()).toBeVisible();
  },
  'with a stretch being drawn and a day refused': async (fronts) => {
    await fronts.open('from=2024-01-25&to=2024-02-20');
    await fronts.point(0.3, 0.3);
    await fronts.overview.getByLabel('First day', { exact: true }).first().fill('2024-03-01');
    await fronts.page.keyboard.down('Shift');
    await fronts.page.mouse.down();
    await fronts.point(0.6, 0.3);
    await expect(fronts.overview.getByRole('status').first()).toContainText('is after');
    await expect(fronts.timeline.locator('[data-part="stretch"]')).toBeVisible();
  },
  'with a range in which nothing lies': async (fronts) => {
    await fronts.open('range=2023-10-01/2023-10-03');
    await expect(fronts.list.getByRole('button').first()).toBeVisible();
  },
  'with the keys on a mark': async (fronts) => {
    await fronts.open();
    await fronts.timeline.focus();
    await fronts.page.keyboard.press('ArrowRight');
  },
  'with the sheet of keys open': async (fronts) => {
    await fronts.open();
    await fronts.page.keyboard.press('?');
    await fronts.page.getByRole('dialog').waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`axe finds nothing ${state}, ${colorScheme}`, async ({ fronts }) => {
      await fronts.page.emulateMedia({ colorScheme });
      await reach(fronts);
      expect(await findings(fronts.page)).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [
    '/method',
    '/who',
    '/sources',
    '/sources/wikipedia',
    '/compare',
    '/compare/iri-attacks-on-us-forces',
    '/events/dutch-team-detained',
    '/events/gaza-war',
  ]) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ fronts }) => {
      await fronts.page.emulateMedia({ colorScheme });
      await fronts.page.goto(path);
      expect(await findings(fronts.page)).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('axe finds nothing, nor in the choice that a cluster opens', async ({ fronts }) => {
    await fronts.open();
    expect(await findings(fronts.page)).toEqual([]);
    await fronts.timeline.locator('[data-cluster]').first().locator('.target').tap();
    await expect(fronts.page.getByRole('dialog')).toBeVisible();
    expect(await findings(fronts.page)).toEqual([]);
  });

  test('axe finds nothing with the days opened to fields', async ({ fronts }) => {
    await fronts.open('range=2024-01-20/2024-02-10');
    await fronts.page.locator('[popovertarget="days"]').tap();
    await expect(fronts.page.locator('#days').getByLabel('First day')).toBeVisible();
    expect(await findings(fronts.page)).toEqual([]);
  });
});
