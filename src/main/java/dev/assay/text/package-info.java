/** The frozen text of a filing and places in it: documents, spans, sections, sentences, tokens. */
@NullMarked
package dev.assay.text;

import org.jspecify.annotations.NullMarked;
