/** Terms of the field, read from TSV, and their longest match over tokens. */
@NullMarked
package dev.assay.lexicon;

import org.jspecify.annotations.NullMarked;
