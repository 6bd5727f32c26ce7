/** Concepts of technology: software by stack, data, devices, engineering, energy. The grammar stands in `parse-concepts.ts`. */
export const TECHNOLOGY = `
`;
