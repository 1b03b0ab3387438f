/** The language reader: ONNX Runtime behind entente.text.Parser. */
@NullMarked
package entente.reader;

import org.jspecify.annotations.NullMarked;
