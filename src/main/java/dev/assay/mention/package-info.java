/**
 * Typed, sorted mentions of names, doses, schedules, money, phases, diseases, companies and dates.
 */
@NullMarked
package dev.assay.mention;

import org.jspecify.annotations.NullMarked;
