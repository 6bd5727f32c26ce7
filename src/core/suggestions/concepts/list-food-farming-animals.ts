/** Concepts of food, farming, gardens, animals and nature. The grammar stands in `parse-concepts.ts`. */
export const FOOD_FARMING_ANIMALS = `
`;
