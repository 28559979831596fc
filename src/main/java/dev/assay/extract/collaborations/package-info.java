/** Agreements between parties: who gives rights to whom, for what, and whether it is new. */
@NullMarked
package dev.assay.extract.collaborations;

import org.jspecify.annotations.NullMarked;
