/**
 * Sections, sentences, tokens and part-of-speech tags of a document; the only importer of OpenNLP.
 */
@NullMarked
package dev.assay.analysis;

import org.jspecify.annotations.NullMarked;
