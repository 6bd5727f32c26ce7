/** Thrown for all that obsidian.d.ts knows and the stand-in does not do. */
export class NotFaked extends Error {
  constructor(readonly member: string) {
    super(`The stand-in does not fake ${member}`);
    this.name = 'NotFaked';
  }
}

export function refuse(member: string): never {
  throw new NotFaked(member);
}

/** A method that throws with its name: `createBinary = unfaked('Vault.createBinary')`. */
export function unfaked(member: string): () => never {
  return () => refuse(member);
}
