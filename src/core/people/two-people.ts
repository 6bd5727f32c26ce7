import type { Person } from './person';

type Distinct = Pick<Person, 'path' | 'notSameAs'>;

function saysSo({ notSameAs }: Distinct, { path }: Distinct): boolean {
  return notSameAs.some(({ target }) => target === path);
}

/** Whether one of two notes says that the other is about somebody else (`not-same-as`). */
export function areTwoPeople(a: Distinct, b: Distinct): boolean {
  return saysSo(a, b) || saysSo(b, a);
}
