package dev.assay.record;

import java.math.BigDecimal;

/**
 * The share of a disease's cases that express an antigen.
 *
 * @param disease the disease
 * @param percent of its cases, in percent
 */
public record Expression(String disease, BigDecimal percent) {}
