import { describe, expect, it } from '@jest/globals';
import { parseHocr } from './hocr.js';

const PAGE = `<div class='ocr_page' id='page_1' title='image "-"; bbox 0 0 800 600; ppageno 0'>
 <div class='ocr_separator' id='block_1_1' title="bbox 10 10 700 12"></div>
 <p class='ocr_par' lang='deu' title="bbox 20 20 400 60">
  <span class='ocr_header' id='line_1_1' title="bbox 20 20 400 60; baseline 0 -8; x_size 31.5; x_descenders 7; x_ascenders 8">
   <span class='ocrx_word' id='word_1_1' title='bbox 20 21 120 59; x_wconf 96'>Meier</span>
   <span class='ocrx_word' id='word_1_2' title='bbox 130 22 400 60; x_wconf 7'><strong>&amp; S&#246;hne&#x21;</strong></span>
  </span>
  <span class='ocr_line' id='line_1_2' title="bbox 20 80 90 99; x_size 20">
   <span class='ocrx_word' id='word_1_3' title='bbox 20 80 90 99; x_wconf 95'> </span>
  </span>
 </p>
</div>`;

describe('parseHocr', () => {
  it('reads lines with their size and words with box and confidence, and leaves out blanks and separators', () => {
    expect(parseHocr(PAGE)).toEqual([
      {
        sizePx: 31.5,
        words: [
          { text: 'Meier', box: { x: 20, y: 21, width: 100, height: 38 }, confidence: 0.96 },
          { text: '& Söhne!', box: { x: 130, y: 22, width: 270, height: 38 }, confidence: 0.07 },
        ],
      },
    ]);
  });

  it.each(['', '<html></html>', '<span class="ocrx_word" title="bbox 1 2">a</span>'])(
    'finds nothing in %p',
    (hocr) => {
      expect(parseHocr(hocr)).toEqual([]);
    },
  );
});
