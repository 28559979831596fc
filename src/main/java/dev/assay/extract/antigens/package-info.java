/**
 * What candidates are directed at: antigens, receptors, enzymes and genes, and the diseases that
 * express them.
 */
@NullMarked
package dev.assay.extract.antigens;

import org.jspecify.annotations.NullMarked;
