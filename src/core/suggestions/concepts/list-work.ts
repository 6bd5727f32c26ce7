/** Concepts of work: occupations, hiring, company functions, leading and organizing. The grammar stands in `parse-concepts.ts`. */
export const WORK = `
`;
