package entente.story;

/**
 * That two articles belong together.
 *
 * @param a place of the earlier article
 * @param b place of the later one
 * @param strength 0 to 1
 */
record Link(int a, int b, double strength) {}
