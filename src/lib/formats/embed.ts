/** The timeline on somebody else's page. */
import { escapeXml } from './text.ts';

/** The size that a frame is given, in px; its width is that of the page around it, which may set another. */
const HEIGHT = 500;

/** A frame in HTML, to be pasted into a page: `address` is whole, `title` is what those who hear the page are told. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`;
