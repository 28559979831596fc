package dev.assay.extract.candidates;

import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import java.util.Set;

/**
 * The targets whose inhibitors and other ligands are small molecules: what lies inside the cell or
 * in its membrane out of an antibody's reach.
 */
final class SmallMoleculeTargets {
  private static final Set<String> KINDS = Set.of("kinase", "ion_channel", "transporter");

  /** Enzymes outside the cell or hit by oligonucleotides: biologics inhibit them too. */
  private static final Set<String> OTHER_ENZYMES =
      Set.of(
          ("ADAM9 ADAM17 ADAMTS13 ADAMTS5 ALPP ALPPL2 ALAS1 CAIX CD13 CD157 CD38 CD39 CD45 CD73 "
                  + "corin DPEP3 ENPP1 ENPP3 FAP heparanase HTRA1 KLK2 KLK5 KLK7 LOXL2 MMP-9 "
                  + "PCSK9 plasmin plasminogen PNPLA3 PR3 PSMA SOD1 thrombin TMPRSS2 tryptase "
                  + "TYRP1 VAP-1 VE-PTP UBE3A HSD17B13 telomerase sialidase matriptase-2")
              .split(" "));

  private static final Set<String> INSIDE =
      Set.of(
          ("BCL-2 bcl-w BCL-XL MCL-1 MDMX BET BRD4 BRD9 EED ENL Keap1 menin HSP90 HSP27 NLRP3 "
                  + "NLRP1 XPO1 XIAP SV2A VMAT2 URAT1 SGLT1 SGLT2 ASBT BSEP NTCP NHE3 NaPi2b "
                  + "GlyT1 FLAP GSPT1 WDR5 MYD88 eIF4E SLC15A4 SLC6A19 MTP NPC1L1 "
                  + "smoothened calcineurin")
              .split(" "));

  /** Receptors of transmitters, steroids, lipids and purines, by their genes. */
  private static final Pattern GENES =
      Pattern.compile(
          "(?:HTR|DRD|OPR|ADR|CHRM|CHRN|GABR|GRIN|GRIA|GRIK|GRM|HCRTR|CNR|HRH|S1PR|PPAR|NR\\d|RAR|RXR|THR|ADORA|P2R|SIGMAR|"
              + "LPAR|AGTR|EDNR|MTNR|TAAR|TACR|CRHR|PTG|LTB4R|CYSLTR|FFAR|GPBAR|TRP|SCN|KCN|CACN|CFTR|GPR)[A-Z0-9]*|"
              + "SMO|AHR|AR|ESR\\d|PGR|VDR");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i).*\\b(?:opioid|serotonin|dopamine|adrenergic|muscarinic|nicotinic|GABA|NMDA|AMPA|glutamate|orexin|cannabinoid|histamine|"
              + "sphingosine|S1P|PPAR|estrogen|androgen|glucocorticoid|mineralocorticoid|progesterone|adenosine|retinoic acid|thyroid hormone|"
              + "farnesoid|melatonin|sigma|5-HT|leukotriene|prostaglandin|endothelin|angiotensin|lysophosphatidic)\\b.*");

  private SmallMoleculeTargets() {}

  /** Whether what inhibits, blocks or activates the target is a small molecule nearly always. */
  static boolean has(Mention.Antigen antigen) {
    boolean enzyme =
        antigen.kind().equals("enzyme")
            && !OTHER_ENZYMES.contains(antigen.entry())
            && !antigen.entry().startsWith("factor ")
            && !antigen.entry().endsWith("kallikrein");
    return KINDS.contains(antigen.kind())
        || enzyme
        || INSIDE.contains(antigen.entry())
        || antigen.symbol() != null && GENES.matches(antigen.symbol())
        || antigen.kind().equals("receptor") && NAMES.matches(antigen.entry());
  }
}
