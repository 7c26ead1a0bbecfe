import { afterEach, expect, it, vi } from 'vitest';
import { siteAddress } from './site.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/fronts/', 'https://example.org/fronts/'],
  ['', '/'],
])('a site of which is said %j stands at %s', (given, address) => {
  vi.stubEnv('SITE_URL', given);
  expect(siteAddress()).toBe(address);
});
