/** Where the site will stand, as far as it is known when it is built. */
import { base } from '$app/paths';
import type { SiteAddress } from '../formats/site.ts';

/**
 * `SITE_URL` is the whole address of the main page (`https://example.org/fronts`), a slash at its end or not.
 * Without it links lead to paths of whatever host the files stand on.
 */
export const siteAddress = (): SiteAddress =>
  `${(process.env.SITE_URL || base).replace(/\/+$/, '')}/`;
