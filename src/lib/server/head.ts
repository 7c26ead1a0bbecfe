/** What every page says in its head of its own address and, to machines, of what it shows. */
import { absolute } from './site.ts';

/** JSON that nothing in it can end the script element of. */
const toScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** `path` is the page's own, with the base. */
export function headOf(path: string, { jsonLd, canonical = path }: App.Locals): string {
  const address = absolute(canonical);
  return (
    `<link rel="canonical" href="${address}" />` +
    `<meta property="og:url" content="${address}" />` +
    (jsonLd ? toScript(jsonLd) : '')
  );
}
