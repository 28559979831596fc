/** Tests of the commands. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
