/** Writers of records; they walk record components and know no type by name. */
@NullMarked
package dev.assay.write;

import org.jspecify.annotations.NullMarked;
