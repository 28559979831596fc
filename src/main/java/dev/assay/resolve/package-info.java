/** Merging of drafts that tell the same fact, their linking, their checks and their confidence. */
@NullMarked
package dev.assay.resolve;

import org.jspecify.annotations.NullMarked;
