/** Extractors turn the mentions of a filing into drafts of records, one folder a record type. */
@NullMarked
package dev.assay.extract;

import org.jspecify.annotations.NullMarked;
