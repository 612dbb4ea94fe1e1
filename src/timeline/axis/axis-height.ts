/** Of an axis's labels and their air, as a multiple of the text's size; axis.css has the same. */
export const AXIS_HEIGHT = 1.75;
