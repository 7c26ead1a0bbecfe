/**
 * The address of the site, to which the links of a file lead. It ends with a slash: `https://example.org/fronts/`.
 * A site that does not know where it will stand has a path instead (`/fronts/`), or nothing; its links are then
 * relative, and formats that allow no such links leave them out.
 */
export type SiteAddress = string;

/** The page of an event. */
export const eventLink = (site: SiteAddress, id: string): string => `${site}events/${id}`;

/** Whether links to the site say where it stands. */
export const isAbsolute = (site: SiteAddress): boolean => /^https?:\/\//.test(site);
