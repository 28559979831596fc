/** Bytes to documents: plain text, HTML and EDGAR submissions, each container one class. */
@NullMarked
package dev.assay.source;

import org.jspecify.annotations.NullMarked;
