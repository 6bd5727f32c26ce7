import type { Network } from './network';
import { FIELD, PLACE } from './term-rows';

const [NO_FIELD, SEVERAL] = [-1, -2];

/** What of one person bounds a score, besides what two have in common. */
export interface ScoreExtra {
  /** The most that a place can add. */
  readonly near: number;
  /** The term of a field that has only one. */
  readonly field: number;
}

export const NOBODY: ScoreExtra = { near: 0, field: NO_FIELD };

export function scoreExtraOf({ words, rows }: Network, number: number): ScoreExtra {
  const [place, field] = [rows.start(number, PLACE), rows.start(number, FIELD)];
  let near = 0;
  for (let at = place; at < field; at++) near += words.place.weights[rows.at(at)] ?? 0;
  const fields = rows.end(number, FIELD) - field;
  return { near, field: fields > 1 ? SEVERAL : fields === 1 ? rows.at(field) : NO_FIELD };
}

export function hasField({ field }: ScoreExtra): boolean {
  return field !== NO_FIELD;
}

/** The extras of all people, side by side. */
export class ScoreExtras {
  readonly near: Int32Array;
  private readonly field: Int32Array;

  constructor(people: number) {
    this.near = new Int32Array(people);
    this.field = new Int32Array(people).fill(NO_FIELD);
  }

  set(number: number, { near, field }: ScoreExtra): void {
    this.near[number] = near;
    this.field[number] = field;
  }

  of(number: number): ScoreExtra {
    return { near: this.near[number] ?? 0, field: this.field[number] ?? NO_FIELD };
  }

  hasField(number: number): boolean {
    return this.field[number] !== NO_FIELD;
  }

  nearWith({ near }: ScoreExtra, other: number): number {
    return Math.min(near, this.near[other] ?? 0);
  }

  /** Whether the fields of two may share no term. */
  canBeAcross({ field }: ScoreExtra, other: number): boolean {
    const theirs = this.field[other];
    if (theirs === NO_FIELD || field === NO_FIELD) return false;
    return theirs === SEVERAL || field === SEVERAL || theirs !== field;
  }
}
