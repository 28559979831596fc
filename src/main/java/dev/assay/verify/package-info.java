/** Checks of an output against the files that it was read from. */
@NullMarked
package dev.assay.verify;

import org.jspecify.annotations.NullMarked;
