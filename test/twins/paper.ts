import type { Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import type { Merits } from './merits.js';

export interface Station {
  readonly period: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly tasks: readonly string[];
}

/** What a paper holds, before it is set in a layout. */
export type Content =
  | { readonly kind: 'title' | 'section' | 'text' | 'line' | 'centred'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'stations'; readonly rows: readonly Station[] }
  | {
      readonly kind: 'grid';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'address'; readonly side: 'left' | 'right'; readonly lines: readonly string[] }
  | { readonly kind: 'gap' };

export interface Paper {
  /** Name of the file without the name of the person. */
  readonly fileTitle: string;
  readonly photo: Applicant['photo'];
  /** Full name, as office programs put it into the properties of a file. */
  readonly author: string;
  /** Short matter that some layouts set in a narrow column: contact, languages, hobbies. */
  readonly aside: readonly Content[];
  readonly main: readonly Content[];
}

export type Writer = (applicant: Applicant, merits: Merits, choices: Choices) => Omit<Paper, 'author'>;

/** Everything that is written on a paper, but for bullets and the colons that a layout puts behind labels. */
export function listTextsOf({ aside, main }: Paper): string[] {
  return [...aside, ...main].flatMap((content) => {
    switch (content.kind) {
      case 'list':
        return content.items;
      case 'address':
        return content.lines;
      case 'fields':
        return content.rows.flat();
      case 'grid':
        return [content.header, ...content.rows].flat();
      case 'stations':
        return content.rows.flatMap(({ period, title, details, tasks }) => [
          period,
          title,
          ...details,
          ...tasks,
        ]);
      case 'gap':
        return [];
      default:
        return [content.text];
    }
  });
}
