/** From trained weights to the one quantised ONNX file that the reader loads. */
@NullMarked
package entente.train.export;

import org.jspecify.annotations.NullMarked;
