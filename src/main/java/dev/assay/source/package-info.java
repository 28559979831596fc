/** Bytes to documents: plain text and HTML, each container one class. */
@NullMarked
package dev.assay.source;

import org.jspecify.annotations.NullMarked;
