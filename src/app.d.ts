declare global {
  namespace App {
    interface Locals {
      /** What the page tells machines about what it shows, as JSON-LD. */
      jsonLd?: object;
      /** The path under which what it shows is to be known, where that is not the page's own. */
      canonical?: string;
    }
  }
}

export {};
