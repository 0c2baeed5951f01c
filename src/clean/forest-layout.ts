/**
 * How `forest.ts` lays trees out. The numbers stand in a file of their own since the bundler writes those that are imported into
 * the loops that use them; walking takes a tenth longer where they are looked up.
 */

/** Integers a node, and the halves of the first of them. */
export const nodeSize = 2;
export const half = 16;
export const lowHalf = 0xffff;
/** Rows that are walked through a tree together, since their steps do not wait for each other. */
export const abreast = 4;
