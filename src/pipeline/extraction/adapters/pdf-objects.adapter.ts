import type { Box } from '../extracted-document.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import { UnreadableDocument } from '../unreadable-document.js';
import type { DrawnBox } from '../layout/panels.js';
import { toColour } from '../raster.js';
import type { FilledShape } from '../unread-ink.js';
import type { OpaquePicture } from '../visibility.js';
import type { PageTransform } from './pdf-page.adapter.js';
import type { Pdfium } from './pdfium.adapter.js';
import { toShownBox } from './pdf-page.adapter.js';

/** Where a picture is placed, and how many of its pixels go on an inch there. */
export interface PlacedPicture extends Box {
  readonly dpi: number;
}

/** What a page draws besides text. */
export interface PageObjects {
  readonly pictures: readonly OpaquePicture[];
  readonly pictureBoxes: readonly PlacedPicture[];
  readonly shapes: readonly FilledShape[];
  /** Rules, frames and coloured grounds. */
  readonly boxes: readonly DrawnBox[];
  /** Text object → position in the drawing order. */
  readonly drawingOrder: ReadonlyMap<number, number>;
}

const OBJECT = { text: 1, path: 2, image: 3, form: 5 } as const;
const SEGMENT = { bezier: 1, move: 2 } as const;
const DEEPEST_FORM = 8;
// A page of outlined text has some thousand; more are maps and drawings, of which a part tells enough.
const MOST_SEGMENTS = 40_000;
// FS_MATRIX of PDFium: six 32-bit floats.
type SixNumbers = [number, number, number, number, number, number];

type Matrix = PageTransform;

/**
 * Walks all objects of a page, forms included, in drawing order.
 *
 * @throws UnreadableDocument `too-large` if there are more than a page can show
 */
export function readPageObjects(pdfium: Pdfium, page: number, transform: PageTransform): PageObjects {
  const walk = new ObjectWalk(pdfium);
  const count = pdfium.objects._FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    walk.visit(pdfium.objects._FPDFPage_GetObject(page, index), transform, 0);
  }
  return walk;
}

class ObjectWalk implements PageObjects {
  readonly pictures: OpaquePicture[] = [];
  readonly pictureBoxes: PlacedPicture[] = [];
  readonly shapes: FilledShape[] = [];
  readonly boxes: DrawnBox[] = [];
  readonly drawingOrder = new Map<number, number>();
  private position = 0;
  private segmentCount = 0;

  constructor(private readonly pdfium: Pdfium) {}

  visit(object: number, transform: Matrix, depth: number): void {
    const { objects } = this.pdfium;
    this.position += 1;
    if (this.position > EXTRACTION_LIMITS.pageObjects) throw new UnreadableDocument('too-large');
    const type = objects._FPDFPageObj_GetType(object);
    if (type === OBJECT.text) this.drawingOrder.set(object, this.position);
    else if (type === OBJECT.image) this.visitImage(object, transform);
    else if (type === OBJECT.path) this.visitPath(object, transform);
    else if (type === OBJECT.form && depth < DEEPEST_FORM) {
      const inner = multiply(transform, this.matrixOf(object));
      const count = objects._FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index += 1) {
        this.visit(objects._FPDFFormObj_GetObject(object, index), inner, depth + 1);
      }
    }
  }

  private visitImage(object: number, transform: Matrix): void {
    const box = this.boundsOf(object, transform);
    if (box === undefined) return;
    if (this.pictureBoxes.length >= EXTRACTION_LIMITS.pagePictures) throw new UnreadableDocument('too-large');
    this.pictureBoxes.push({ ...box, dpi: this.resolutionOf(object, box) });
    if (!this.pdfium.api.FPDFPageObj_HasTransparency(object))
      this.pictures.push({ box, drawnAt: this.position });
  }

  // By the longer sides, because a picture may lie on its side.
  private resolutionOf(object: number, box: Box): number {
    const { api, scratch } = this.pdfium;
    if (!api.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)) return 0;
    const [widthPx, heightPx] = [this.pdfium.integer(0), this.pdfium.integer(1)];
    if (widthPx * heightPx > EXTRACTION_LIMITS.imagePixels) throw new UnreadableDocument('too-large');
    const longestPx = Math.max(widthPx, heightPx);
    return (72 * longestPx) / Math.max(1, box.width, box.height);
  }

  private visitPath(object: number, transform: Matrix): void {
    const { objects, scratch } = this.pdfium;
    const count = objects._FPDFPath_CountSegments(object);
    if (this.segmentCount + count > MOST_SEGMENTS) return;
    if (objects._FPDFPath_GetDrawMode(object, scratch, scratch + 4) !== 1) return;
    const isFilled = this.pdfium.integer(0) !== 0;
    // A rectangle has five segments; rules and boxes are most of the paths of a page.
    if (count <= 5) {
      this.visitBox(object, transform, isFilled);
      return;
    }
    if (!isFilled) return;
    this.segmentCount += count;
    this.readOutlines(object, count, multiply(transform, this.matrixOf(object)));
  }

  private visitBox(object: number, transform: Matrix, isFilled: boolean): void {
    const { objects, scratch } = this.pdfium;
    this.segmentCount += 1;
    const box = this.boundsOf(object, transform);
    if (box === undefined) return;
    const hasColour =
      isFilled &&
      objects._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 1;
    const fill = hasColour
      ? toColour(this.pdfium.integer(0), this.pdfium.integer(1), this.pdfium.integer(2))
      : null;
    this.boxes.push({ box, fill });
  }

  private readOutlines(object: number, count: number, matrix: Matrix): void {
    const { objects, scratch } = this.pdfium;
    let outline = new Outline();
    for (let index = 0; index < count; index += 1) {
      const segment = objects._FPDFPath_GetPathSegment(object, index);
      const type = objects._FPDFPathSegment_GetType(segment);
      if (type === SEGMENT.move) {
        this.shapes.push(...outline.toShapes());
        outline = new Outline();
      }
      objects._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
      const [x, y] = [this.pdfium.float(0), this.pdfium.float(1)];
      outline.add(
        matrix.a * x + matrix.c * y + matrix.e,
        matrix.b * x + matrix.d * y + matrix.f,
        type === SEGMENT.bezier,
      );
    }
    this.shapes.push(...outline.toShapes());
  }

  // Bounds are given in the coordinates of the form or page that holds the object.
  private boundsOf(object: number, transform: Matrix): Box | undefined {
    const { pdfium } = this;
    const { objects, scratch } = pdfium;
    const isKnown =
      objects._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 1;
    if (!isKnown) return undefined;
    return toShownBox(transform, pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3));
  }

  private matrixOf(object: number): Matrix {
    const { objects, scratch } = this.pdfium;
    if (objects._FPDFPageObj_GetMatrix(object, scratch) !== 1) return IDENTITY;
    const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((index) => this.pdfium.float(index)) as SixNumbers;
    return { a, b, c, d, e, f };
  }
}

const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

function multiply(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

class Outline {
  private segmentCount = 0;
  private hasCurve = false;
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  add(x: number, y: number, isCurve: boolean): void {
    this.segmentCount += 1;
    this.hasCurve ||= isCurve;
    this.left = Math.min(this.left, x);
    this.top = Math.min(this.top, y);
    this.right = Math.max(this.right, x);
    this.bottom = Math.max(this.bottom, y);
  }

  toShapes(): FilledShape[] {
    if (this.segmentCount === 0) return [];
    const box = { x: this.left, y: this.top, width: this.right - this.left, height: this.bottom - this.top };
    return [{ box, segmentCount: this.segmentCount, hasCurve: this.hasCurve }];
  }
}
