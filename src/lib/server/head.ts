/** What every page says in its head of its own address and, to machines, of what it shows. */
import { jsonLdScript } from '../formats/jsonld.ts';
import { absolute } from './site.ts';

/** `path` is the page's own, with the base. */
export function headOf(path: string, { jsonLd, canonical = path }: App.Locals): string {
  const address = absolute(canonical);
  return (
    `<link rel="canonical" href="${address}" />` +
    `<meta property="og:url" content="${address}" />` +
    (jsonLd ? jsonLdScript(jsonLd) : '')
  );
}
