/** Concepts of media, publishing, marketing, events and venues. The grammar stands in `parse-concepts.ts`. */
export const MEDIA_EVENTS = `
`;
