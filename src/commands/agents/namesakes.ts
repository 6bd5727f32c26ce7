import { emailKey } from '../../core/people/email-key';
import { findPerson } from '../../core/people/find-person';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { propertyName } from '../../core/people/properties';
import type { Command, Options } from '../kit/command';
import { readLines } from '../kit/read-options';

/** Somebody who is here and may be the one to be added, with why. */
export interface PossibleNamesake {
  readonly path: string;
  readonly name: string;
  readonly because: 'name' | 'email';
}

/** Addresses that are one person's; an office may share its own. */
function personalKeys(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    const key = emailKey(address);
    return key?.isPersonal === true ? [key.value] : [];
  });
}

function withAddress(index: PeopleIndex, options: Options): Person[] {
  const given = personalKeys(readLines(options[propertyName('email', {})] ?? ''));
  return [...index.people()].filter(({ email }) =>
    personalKeys(email).some((address) => given.includes(address)),
  );
}

/** Who is here already under a name that shares a word, or with the address; of `add` alone. */
export function namesakesOf(
  index: PeopleIndex,
  { name: command }: Command,
  options: Options,
): PossibleNamesake[] {
  if (command !== 'add') return [];
  const found = findPerson(index, options['name'] ?? '');
  const alike =
    (because: PossibleNamesake['because']) =>
    ({ path, name }: Person): PossibleNamesake => ({ path, name, because });
  const byAddress = withAddress(index, options);
  const byName = (found.kind === 'unknown' ? found.similar : []).filter(
    ({ path }) => !byAddress.some((person) => person.path === path),
  );
  return [...byAddress.map(alike('email')), ...byName.map(alike('name'))];
}
