import { afterEach, expect, it, vi } from 'vitest';
import { headOf } from './head.ts';

afterEach(() => vi.unstubAllEnvs());

it('a page names its own whole address, or that of the page that it has moved to', () => {
  vi.stubEnv('SITE_URL', 'https://example.org/fronts');
  expect(headOf('/fronts/who', {})).toBe(
    '<link rel="canonical" href="https://example.org/fronts/who" />' +
      '<meta property="og:url" content="https://example.org/fronts/who" />',
  );
  expect(headOf('/fronts/events/old', { canonical: '/fronts/events/new' })).toContain(
    'href="https://example.org/fronts/events/new"',
  );
});

it('where the site will stand is not known, it names none', () => {
  vi.stubEnv('SITE_URL', '');
  expect(headOf('/who', {})).toBe('');
});
