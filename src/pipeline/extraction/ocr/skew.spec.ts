import { describe, expect, it, jest } from '@jest/globals';
import { paint, paintType } from '../../../../test/factories/grey-pictures.js';
import { measureSkew } from './skew.js';

// Pixels by the million, on machines that may be busy.
jest.setTimeout(60_000);

const DEGREES = 180 / Math.PI;

describe('measureSkew', () => {
  it.each([-15, -7.3, -1.2, 0.4, 3, 14.8])('measures a tilt of %d degrees', (degrees) => {
    const { radians } = measureSkew(paintType(700, 900, degrees));

    expect(Math.abs(radians * DEGREES - degrees)).toBeLessThan(0.15);
  });

  it('finds no tilt in level lines', () => {
    expect(measureSkew(paintType(700, 900)).radians).toBe(0);
  });

  it('finds no tilt on empty paper', () => {
    expect(measureSkew(paint(300, 300, 255))).toEqual({ radians: 0, sharpness: 0 });
  });
});
