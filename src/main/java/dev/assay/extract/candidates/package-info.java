/**
 * The therapies that a filing's companies develop, own, license or sell, and what is said of each.
 */
@NullMarked
package dev.assay.extract.candidates;

import org.jspecify.annotations.NullMarked;
