/** `round(1000 · ln(1 + N / df))`: whole numbers, so that a sum is exact in any order. */
export function termWeight(people: number, having: number): number {
  return Math.round(1000 * Math.log(1 + people / having));
}

/** The Adamic–Adar share of one common acquaintance who has so many: `round(1000 / ln(deg))`. */
export function acquaintanceWeight(degree: number): number {
  return degree < 2 ? 0 : Math.round(1000 / Math.log(degree));
}
