/** What every page says in its head of its own address and, to machines, of what it shows. */
import { jsonLdScript } from '../formats/jsonld.ts';
import { isAbsolute } from '../formats/site.ts';
import { absolute } from './site.ts';

/** `path` is the page's own, with the base. An address that is not whole would be none: it is left out. */
export function headOf(path: string, { jsonLd, canonical = path }: App.Locals): string {
  const address = absolute(canonical);
  const own = isAbsolute(address)
    ? `<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`
    : '';
  return own + (jsonLd ? jsonLdScript(jsonLd) : '');
}
