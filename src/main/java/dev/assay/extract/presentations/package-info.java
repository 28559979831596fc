/** What is presented at meetings: abstracts, their titles and the candidates that they tell of. */
@NullMarked
package dev.assay.extract.presentations;

import org.jspecify.annotations.NullMarked;
