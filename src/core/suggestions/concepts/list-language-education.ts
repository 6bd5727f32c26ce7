/** Concepts of languages, teaching, schools and writing. The grammar stands in `parse-concepts.ts`. */
export const LANGUAGE_EDUCATION = `
`;
