/**
 * Reads clinical studies: what the filing says of each in its sentences, gathered into one record a
 * study.
 */
@NullMarked
package dev.assay.extract.trials;

import org.jspecify.annotations.NullMarked;
