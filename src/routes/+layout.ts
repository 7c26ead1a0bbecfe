/** Every page is a file: there is no server to ask. */
export const prerender = true;
