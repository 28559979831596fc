/** Reads dose statements: amounts, schedules and what is said of them. */
@NullMarked
package dev.assay.extract.dosing;

import org.jspecify.annotations.NullMarked;
