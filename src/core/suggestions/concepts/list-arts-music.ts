/** Concepts of arts, music, stage, craft and design. The grammar stands in `parse-concepts.ts`. */
export const ARTS_MUSIC = `
`;
