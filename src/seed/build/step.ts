/** Room for the facts of a paragraph between it and the next one, in one order of everything. */
export const STEP = 1000;
