/** Concepts of community, family, faith, housing, travel and mobility. The grammar stands in `parse-concepts.ts`. */
export const COMMUNITY_MOBILITY = `
`;
