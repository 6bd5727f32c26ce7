/** Concepts of sports, outdoors and games. The grammar stands in `parse-concepts.ts`. */
export const SPORTS = `
`;
