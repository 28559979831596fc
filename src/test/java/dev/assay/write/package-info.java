/** Tests of the writers. */
@NullMarked
package dev.assay.write;

import org.jspecify.annotations.NullMarked;
