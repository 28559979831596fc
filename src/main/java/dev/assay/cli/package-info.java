/** Commands: options and streams, nothing else. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
