/**
 * Why a filing's records are as they are: its sentences beside what they gave, and what was missing
 * where they gave nothing.
 */
@NullMarked
package dev.assay.explain;

import org.jspecify.annotations.NullMarked;
