/** What the tests know of the page: its stable hooks, and how its gestures are made. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export class Fronts {
  readonly page: Page;
  readonly timeline: Locator;
  readonly list: Locator;
  readonly overview: Locator;
  readonly tally: Locator;
  #isClockHeld = false;

  constructor(page: Page) {
    this.page = page;
    this.timeline = page.locator('[data-part="timeline"]');
    this.list = page.locator('[data-part="list"]');
    this.overview = page.locator('[data-part="overview"]');
    this.tally = page.locator('[data-part="completeness"]');
  }

  /** Opens an address and waits until the timeline stands. */
  async open(query = '', path = '/'): Promise<void> {
    await this.page.goto(query ? `${path}?${query}` : path);
    await this.#hasMarked('items-painted');
  }

  /** Opens an address and wakes the page. */
  async openAwake(query = ''): Promise<void> {
    await this.open(query);
    await this.wake();
  }

  /** Gives the first sign of a reader, and waits until gestures, flights and the steps have come with it. */
  async wake(): Promise<void> {
    await this.page.mouse.move(5, 5);
    await this.page.mouse.move(6, 6);
    await this.#hasMarked('gestures-ready');
    await expect(
      this.page.locator('[role="group"][aria-label="Days in view"]').first(),
    ).toBeAttached();
  }

  async #hasMarked(name: string): Promise<void> {
    await this.page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, name);
  }

  /** First and last visible day. */
  async days(): Promise<[string, string]> {
    // Both at once: a glide may be going on.
    return this.timeline.evaluate((plot) => [
      plot.getAttribute('data-from') ?? '',
      plot.getAttribute('data-to') ?? '',
    ]);
  }

  async spanDays(): Promise<number> {
    const [from, to] = await this.days();
    return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  }

  mark(id: string): Locator {
    return this.timeline.locator(`[data-event="${id}"]`);
  }

  row(id: string): Locator {
    return this.list.locator(`[data-event="${id}"]`);
  }

  /** Puts the mouse over the timeline, at shares of its width and height. */
  async point(x = 0.5, y = 0.5): Promise<{ x: number; y: number }> {
    const box = (await this.timeline.boundingBox())!;
    const at = { x: box.x + box.width * x, y: box.y + box.height * y };
    await this.page.mouse.move(at.x, at.y);
    return at;
  }

  /** Turns the wheel over the timeline, a step at a time as a hand does. */
  async wheel(deltaY: number, steps = 1, deltaX = 0): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await this.page.mouse.wheel(deltaX, deltaY);
      await this.page.waitForTimeout(20);
    }
  }

  /**
   * Stops the page’s clock and its timers, as on a busy machine any time may pass between two events.
   * From here on `page.clock.runFor` alone moves them.
   */
  async holdClock(): Promise<void> {
    if (this.#isClockHeld) return;
    this.#isClockHeld = true;
    await this.page.clock.install({ time: 0 });
    await this.page.clock.pauseAt(1000);
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Waits until the address has followed a movement. */
  async expectQuery(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.query().get(key)).toBe(value);
  }
}

/** Fingers on the glass, each at a point, through the browser's own input. */
export async function createFingers(page: Page) {
  const client = await page.context().newCDPSession(page);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  return {
    down: (...points: { x: number; y: number }[]) => send('touchStart', points),
    move: (...points: { x: number; y: number }[]) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

/** Every test fails on an error in the console, an exception, or a request to another host. */
export const test = base.extend<{ fronts: Fronts }>({
  fronts: async ({ page, baseURL }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) {
        problems.push(`third party: ${request.url()}`);
      }
    });
    await use(new Fronts(page));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(problems).toEqual([]);
  },
});

export { expect };
