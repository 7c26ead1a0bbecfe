/** Where this site stands, as its reader has come to it. */
import { resolve } from '$app/paths';
import type { SiteAddress } from '../formats/site.ts';

export const siteAddress = (): SiteAddress => new URL(resolve('/'), location.href).href;
