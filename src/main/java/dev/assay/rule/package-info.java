/**
 * Rules: a name that reads as its pattern, items with named slots, and the engine that finds them
 * in a sentence.
 */
@NullMarked
package dev.assay.rule;

import org.jspecify.annotations.NullMarked;
