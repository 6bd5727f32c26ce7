/**
 * What words may mean that the list has in phrases only: by the form of each the concept in whose
 * phrases it stands most often.
 */
export type PhraseHints = ReadonlyMap<string, number>;

/** @param written a line for each concept, the forms that hint at it with commas between */
export function readHints(written: string): PhraseHints {
  const hints = new Map<string, number>();
  for (const [concept, forms] of written.split('\n').entries())
    if (forms !== '') for (const form of forms.split(',')) hints.set(form, concept);
  return hints;
}
