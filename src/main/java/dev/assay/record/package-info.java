/** The records of the output, one file a type, and their evidence. */
@NullMarked
package dev.assay.record;

import org.jspecify.annotations.NullMarked;
