/** Concepts of research: fields, methods, academic life. The grammar stands in `parse-concepts.ts`. */
export const RESEARCH = `
`;
