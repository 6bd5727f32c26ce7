/** Concepts of money, law, tax, insurance and public offices. The grammar stands in `parse-concepts.ts`. */
export const MONEY_LAW = `
`;
