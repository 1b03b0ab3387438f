/** The nouns: records and sealed interfaces that every other package speaks in. Imports {@code java.*} only. */
@NullMarked
package entente.model;

import org.jspecify.annotations.NullMarked;
