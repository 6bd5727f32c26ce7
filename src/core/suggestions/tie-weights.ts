import { hasMoved } from './vocabulary';
import { acquaintanceWeight } from './weights';

/** What each person adds for two of their acquaintances, by how many they had when weighed. */
export class TieWeights {
  private readonly weights: number[] = [];
  private readonly degrees: number[] = [];

  of(number: number): number {
    return this.weights[number] ?? 0;
  }

  /** Whether so many have come to know a person, or no longer do, that the weight is too old. */
  isOld(number: number, degree: number): boolean {
    return hasMoved(degree, this.degrees[number] ?? 0);
  }

  weigh(number: number, degree: number): void {
    this.degrees[number] = degree;
    this.weights[number] = acquaintanceWeight(degree);
  }
}
