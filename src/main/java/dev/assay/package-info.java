/**
 * The program: the way of the data from a document to its records, and where the process begins.
 */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
