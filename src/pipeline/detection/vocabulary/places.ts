/**
 * A name of a place as it is written behind "in" or "aus": capitalised words, joined by small ones.
 * Regular expression source, case-sensitive, no capturing group.
 */
export const PLACE_NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,29}[\\p{L}\\p{M}](?:(?: |-)(?:(?:am|an der|im|bei|ob der|de|del|la|el|al|ad|upon|a\\. ?d\\.) )?\\p{Lu}[\\p{L}\\p{M}'’.-]{0,29}[\\p{L}\\p{M}]){0,2}(?:,? ?\\([^()\\n\\t]{2,30}\\)|/ ?\\p{Lu}[\\p{L}]{2,25})?";
