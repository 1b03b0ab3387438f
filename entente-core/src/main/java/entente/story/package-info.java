/** Readings to stories: copies and the same affair. */
@NullMarked
package entente.story;

import org.jspecify.annotations.NullMarked;
