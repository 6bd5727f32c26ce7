import type { VaultResults } from '../bench-vault';
import type { RegimeName } from '../synthetic/world';

type Vaults = readonly VaultResults[];
/** Something of one vault; null where it was not measured. */
type OfVault = (vault: VaultResults) => number | null;
/** Something of all that this run measured; null where it measured no such vault. */
export type Measure = (vaults: Vaults) => number | null;

/** What a vault of so many people says. */
export function at(people: number, of: OfVault, regime: RegimeName = 'zipf'): Measure {
  return (vaults) => {
    const isAsked = ({ vault }: VaultResults): boolean =>
      vault.regime === regime && vault.people === people;
    const found = vaults.find(isAsked);
    return found ? of(found) : null;
  };
}

/** How many times longer it takes, or the larger it is, with more people. */
export function times(of: OfVault, [from, to]: readonly [number, number]): Measure {
  return (vaults) => {
    const [small, large] = [at(from, of)(vaults), at(to, of)(vaults)];
    return small === null || large === null ? null : large / small;
  };
}

/** How something grows with the number of people: 1 is in proportion to it. */
export function exponent(of: OfVault, [from, to]: readonly [number, number]): Measure {
  return (vaults) => {
    const factor = times(of, [from, to])(vaults);
    return factor === null ? null : Math.log(factor) / Math.log(to / from);
  };
}

export function milliseconds(what: string): OfVault {
  return ({ rows }) => rows.find((row) => row.what === what)?.milliseconds ?? null;
}

/** How many times longer something takes than what it is held against. */
export function slower(what: string, against: string): OfVault {
  return ({ rows }) =>
    rows.find((row) => row.what === what && row.against === against)?.ratio ?? null;
}

/** How many times less it takes. */
export function faster(what: string, against: string): OfVault {
  return (vault) => {
    const ratio = slower(what, against)(vault);
    return ratio === null ? null : 1 / ratio;
  };
}

export function percent(of: OfVault): OfVault {
  return (vault) => {
    const part = of(vault);
    return part === null ? null : 100 * part;
  };
}

/** 1 for yes, 0 for no. */
export function holds(of: (vault: VaultResults) => boolean | null): OfVault {
  return (vault) => {
    const answer = of(vault);
    return answer === null ? null : Number(answer);
  };
}
