/**
 * Reads clinical results: how many patients had what, how long it lasted, and which adverse events
 * they had.
 */
@NullMarked
package dev.assay.extract.outcomes;

import org.jspecify.annotations.NullMarked;
