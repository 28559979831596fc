/** Who is who in one filing: its issuer, companies, candidates with their aliases, and antigens. */
@NullMarked
package dev.assay.glossary;

import org.jspecify.annotations.NullMarked;
