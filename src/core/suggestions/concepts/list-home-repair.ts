/** Concepts of homes, building, trades, household and repairs. The grammar stands in `parse-concepts.ts`. */
export const HOME_REPAIR = `
`;
