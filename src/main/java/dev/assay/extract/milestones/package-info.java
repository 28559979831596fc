/** Payments and rights between parties: their kind, direction, event and status. */
@NullMarked
package dev.assay.extract.milestones;

import org.jspecify.annotations.NullMarked;
