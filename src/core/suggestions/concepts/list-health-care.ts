/** Concepts of health, complaints, therapy, care and beauty. The grammar stands in `parse-concepts.ts`. */
export const HEALTH_CARE = `
`;
