/**
 * Scores extracted records against gold: precision, recall and F1 by record type and slot, and of
 * whole records.
 */
@NullMarked
package dev.assay.evaluate;

import org.jspecify.annotations.NullMarked;
