/** The built site as files: its pages, what they link to, and the file that an address is served from. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'build';

/** Every page, as a path of its file below the root. */
export const pages = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
export const readBytes = (file: string): Buffer => readFileSync(join(ROOT, file));

/** The file that a static host serves for a path; undefined where there is none. */
export function fileOf(path: string): string | undefined {
  const name = decodeURI(path).replace(/^\//, '');
  return [name, `${name}.html`, join(name, 'index.html')].find((file) => {
    const at = join(ROOT, file);
    return existsSync(at) && statSync(at).isFile();
  });
}

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The values of an attribute, wherever it stands in the markup of a page. */
export const attributes = (html: string, name: string): string[] =>
  [...withoutScripts(html).matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => decode(value!),
  );

/** The contents of the page's JSON-LD, parsed; throws where it cannot be. */
export const jsonLdOf = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as unknown,
  );

const withoutScripts = (html: string): string =>
  html.replace(/<script(?![^>]*\ssrc=)[^>]*>.*?<\/script>/gs, '');
