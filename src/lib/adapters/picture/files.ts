/** A picture as a file: its typefaces inside it, as drawn or as pixels, handed to the reader. */
import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { faceOf, FACES_HERE, type Standalone } from './standalone.ts';

/** The files that the page has loaded for itself. */
const FACES = [
  { family: 'Inter', weight: '400', url: inter400 },
  { family: 'Inter', weight: '600', url: inter600 },
  { family: 'Source Serif 4', weight: '600', url: serif600 },
];

/** Why a file could not be made: its typefaces did not come, or the browser refused so large a canvas. */
export class PictureProblem extends Error {
  readonly lack: 'faces' | 'pixels';

  constructor(lack: 'faces' | 'pixels', cause?: unknown) {
    super(`no ${lack}`, { cause });
    this.lack = lack;
  }
}

/** How many pixels of a PNG stand for one of the screen’s: sharp in print and on dense screens. */
const PNG_SCALE = 2;

async function toDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(url));
    reader.readAsDataURL(blob);
  });
}

/**
 * The picture as an SVG file with the typefaces that it uses.
 * @throws {PictureProblem} where one of them does not come.
 */
export async function toSvgFile({ xml, faces }: Standalone): Promise<Blob> {
  const used = FACES.filter(({ family, weight }) => faces.has(faceOf(family, weight)));
  const urls = await Promise.all(used.map(({ url }) => toDataUrl(url))).catch((reason: unknown) => {
    throw new PictureProblem('faces', reason);
  });
  const rules = used.map(
    ({ family, weight }, index) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(${urls[index]}) format('woff2')}`,
  );
  const style = `<style>${rules.join('\n')}</style>`;
  return new Blob([xml.replace(FACES_HERE, () => style)], { type: 'image/svg+xml' });
}

/**
 * The picture as pixels.
 * @throws {PictureProblem} where its typefaces do not come or the browser refuses so large a canvas.
 */
export async function toPngFile(picture: Standalone): Promise<Blob> {
  const url = URL.createObjectURL(await toSvgFile(picture));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch((reason: unknown) => {
      throw new PictureProblem('pixels', reason);
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.widthPx * PNG_SCALE);
    canvas.height = Math.round(picture.heightPx * PNG_SCALE);
    const context = canvas.getContext('2d');
    if (!context) throw new PictureProblem('pixels');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new PictureProblem('pixels');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Has the browser save a file under a name. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser that asks where to reads the file only then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
