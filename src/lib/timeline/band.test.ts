import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { bandOf, bandScale } from './band.ts';
import { panCamera, spanOf, wholeCamera, type CameraLimits } from './camera.ts';
import { anyLook, anyShare, cameraOf, inBand } from './layout.arbitrary.ts';

const limits: CameraLimits = { from: 1000, to: 1256, minSpan: 1 };

describe('a zoom band', () => {
  it('is 0 for all there is, and one more for every halving', () => {
    const bands = [256, 200, 128.001, 128, 100, 64, 2, 1].map((span) =>
      bandOf({ from: 1100, to: 1100 + span }, limits),
    );
    expect(bands).toEqual([0, 0, 0, 1, 1, 2, 7, 8]);
  });

  it('does not change by panning', () => {
    fc.assert(
      fc.property(anyLook, fc.integer({ min: -300, max: 300 }), (look, days) => {
        const camera = cameraOf(look, limits);
        const panned = panCamera(camera, days / 7, limits);
        // Floating point may tell the spans of two cameras apart: the band does not.
        fc.pre(Math.abs(Math.log2(256 / spanOf(camera)) % 1) > 1e-6);
        expect(bandOf(panned, limits)).toBe(bandOf(camera, limits));
      }),
      runs,
    );
  });

  it('is packed at its least magnified camera: none of it takes fewer px a day', () => {
    fc.assert(
      fc.property(anyLook, fc.integer({ min: 300, max: 2000 }), (look, widthPx) => {
        const camera = cameraOf(look, limits);
        const pxPerDay = widthPx / spanOf(camera);
        const least = bandScale(bandOf(camera, limits), limits, widthPx);
        expect(least).toBeLessThanOrEqual(pxPerDay * (1 + 1e-8));
        expect(least * 2).toBeGreaterThan(pxPerDay * (1 - 1e-8));
      }),
      runs,
    );
  });

  it('is the same for every camera that the tests take from it', () => {
    fc.assert(
      fc.property(fc.nat(8), anyShare, anyShare, (band, within, at) => {
        expect(bandOf(inBand(band, within, at, limits), limits)).toBe(band);
      }),
      runs,
    );
  });

  it('is 0, never less, for a camera that shows a little more than there is', () => {
    const { from, to } = wholeCamera(limits);
    expect(bandOf({ from: from - 1, to: to + 1 }, limits)).toBe(0);
  });
});
