import type { AppResults } from '../app/bench-app';
import type { SizeTimes } from '../app/size-times';
import type { VaultResults } from '../bench-vault';
import type { RegimeName } from '../synthetic/world';

/** All that a run measured. */
export interface Measured {
  readonly vaults: readonly VaultResults[];
  readonly app: AppResults | null;
}

/** Something of one vault; null where it was not measured. */
type OfVault = (vault: VaultResults) => number | null;
/** Something of all that a run measured; null where it did not measure that. */
export type Measure = (measured: Measured) => number | null;

/** What a vault of so many people says. */
export function at(people: number, of: OfVault, regime: RegimeName = 'zipf'): Measure {
  return ({ vaults }) => {
    const isAsked = ({ vault }: VaultResults): boolean =>
      vault.regime === regime && vault.people === people;
    const found = vaults.find(isAsked);
    return found ? of(found) : null;
  };
}

/** What the engine of the app says. */
export function inApp(of: (app: AppResults) => number | null): Measure {
  return ({ app }) => app && of(app);
}

/** How many times longer it takes with ten times the people. */
export function times(of: (times: SizeTimes) => number): Measure {
  return inApp(({ growth }) => growth && of(growth.times));
}

/** How something grows with the number of people, by what it is with ten times as many. */
export function exponent(tenfold: Measure): Measure {
  return (measured) => {
    const factor = tenfold(measured);
    return factor === null ? null : Math.log10(factor);
  };
}

/** How many times larger something of a vault is in one with ten times the people. */
export function larger(of: OfVault, people: number): Measure {
  return (measured) => {
    const [small, large] = [at(people, of)(measured), at(10 * people, of)(measured)];
    return small === null || large === null ? null : large / small;
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
