package dev.assay.extract.trials;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a study is, by the verbs around it (RECORDS.md, trials). */
final class Statuses {
  private static final String STUDY = "(<stage>|trial|trials|study|studies|testing)";

  /** What a list of coming events says: "Initiate the Phase 2 study in mid-2025". */
  private static final String IMPERATIVE = "(initiate|begin|commence|start|launch|enroll|complete)";

  private static final Pattern IMPERATIVE_LEAD =
      Pattern.compile(
          "^[\\s*\u2022\u00b7\u25cf\u25aa\u25e6\u2013-]*(?:Additionally, |Also, |In parallel, )?$");

  private static final Pattern DENIED =
      Pattern.compile("\\b(?:not|no longer|no|nor|without)(?: [\\w-]+)? $");
  private static final int LEAD = 24;

  /**
   * A status and the rules that tell it; a weak one gives way to any other that the filing tells of
   * the study.
   */
  private record Cue(String status, boolean weak, List<Rule> rules) {}

  /**
   * What a sentence says of a study.
   *
   * @param weak whether it gives way to what other sentences say
   * @param span where it is said, in UTF-16 code units
   */
  record Status(String value, boolean weak, Rule rule, Span span) {}

  private final List<Cue> cues;

  Statuses(Vocabulary vocabulary) {
    cues =
        List.of(
            new Cue(
                "terminated",
                false,
                List.of(
                    rule(
                        "(terminated|terminate|discontinued|halted|stopped|suspended|wind down) ~6 "
                            + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~10 (was|were|is|be|been|being|are) ~2 (terminated|discontinued|halted|stopped early|stopped|suspended)",
                        vocabulary))),
            new Cue(
                "ongoing",
                false,
                List.of(
                    rule("(ongoing|current) ~5 " + STUDY, vocabulary),
                    rule(
                        "(completed|complete|completion) ~2 (enrollment|recruitment|accrual|dosing)",
                        vocabulary),
                    rule(
                        "(completed|complete|completion) ~2 (enrollment|recruitment|accrual|dosing) ~10 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(enrollment|recruitment|accrual) ~11 (complete|completed) [~8 "
                            + STUDY
                            + "]",
                        vocabulary))),
            new Cue(
                "ongoing",
                false,
                List.of(
                    rule(
                        "(results|data|readout|topline|top line) ~9 "
                            + STUDY
                            + " ~14 (expected|anticipated|targeted)",
                        vocabulary),
                    rule(
                        "(expect|expects|anticipate|anticipates|expected|anticipated|targeting|targets) ~5 (results|data|readout|topline|top line|"
                            + "report|reporting|announce|announcing) ~9 "
                            + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~16 (will be completed|to be completed|will complete|to complete) ~3 (ahead|on|by|in|within)",
                        vocabulary),
                    rule(
                        "(planned|prespecified|upcoming|scheduled|expected|conduct|perform) ~3 (interim analysis|interim analyses) ~12 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(DSMB|DMC|IDMC|DSMC|iDMC|monitoring committee|monitoring board|safety review committee) ~24 "
                            + STUDY,
                        vocabulary),
                    rule("(undergoing|progressing through) ~4 " + STUDY, vocabulary),
                    rule(
                        STUDY
                            + " ~14 (enrollment complete|enrollment completed|fully enrolled|data expected|results expected|readout expected|data anticipated|results anticipated)",
                        vocabulary),
                    rule(
                        "(being enrolled|being treated|being dosed|being recruited|being randomized) ~10 "
                            + STUDY,
                        vocabulary))),
            new Cue(
                "planned",
                false,
                List.of(
                    rule(
                        "(plan|plans|planning|planned|expect|expects|expected|intend|intends|anticipate|anticipates|anticipated|will|aim|aims|"
                            + "track|prepare|preparing|ready|agreed|may|cleared|proceed) ~3 (initiate|initiating|begin|start|starting|conduct|commence|launch|enter|advance|test|run|open|move|"
                            + "undertake|evaluate|study|enroll|proceed|initiation|launching) ~9 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(to|we|and|can) (initiate|commence|begin|start|launch|conduct) ~7 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(support of|preparation for|preparations for|preparing for|preparing|toward|towards|ready for|planning for|considering|evaluating|exploring) ~1 (initiating|initiation|starting|commencing|commencement|launching|conducting) ~9 "
                            + STUDY,
                        vocabulary),
                    rule(IMPERATIVE + " ~9 " + STUDY, vocabulary),
                    rule(
                        "(planned|planning|upcoming|proposed|future|soon to be initiated|soon to be started|yet to be initiated) ~5 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(initiation|start|launch|commencement) of ~8 "
                            + STUDY
                            + " ~12 (expected|targeted|anticipated|planned)",
                        vocabulary))),
            new Cue(
                "planned",
                true,
                List.of(
                    rule(
                        "(enabling|enables|allowing|allows|permitting|permits|supporting|clears the way for|paving the way for|ahead of|prior to) ~4 (initiation|start|launch|initiate|begin|commencement) ~9 "
                            + STUDY,
                        vocabulary))),
            new Cue(
                "initiated",
                false,
                List.of(
                    rule(
                        "(first patient|first participant|first subject|first volunteer|first patients) ~5 (dosed|treated|enrolled|randomized) ~12 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(dosed|dosing|treated|dosing of|treatment of|enrolled) ~2 first ~4 (patient|participant|subject|patients|participants|subjects|volunteers) ~9 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(initiated|initiates|initiating|initiation|started|starts|start of|begun|begins|began|commenced|commences|commencement|launched|launch|launches|"
                            + "opened) ~7 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(initiated|initiates|initiation|started|starts|begun|began|commenced|launched) ~4 , (a|an|its|our|the) ~12 "
                            + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~4 (began|commenced|opened|initiated|was initiated|has begun|has started|was started|started)",
                        vocabulary))),
            new Cue(
                "ongoing",
                false,
                List.of(
                    rule(
                        "(conducting|enrolling|running|recruiting|continuing|continues|being evaluated|being studied|being tested|"
                            + "being investigated|under way|underway|currently in|is evaluating|are evaluating|is studying|are studying|enrollment) ~7 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(is|are|continues to) [also|now|currently|actively] (evaluating|studying|testing|investigating|sponsoring|"
                            + "evaluate|enroll patients) ~10 "
                            + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~26 (fully enrolled|fully recruited|is enrolling|are enrolling|is recruiting|is actively enrolling|is now enrolling|is open for enrollment|remains on track|continues to enroll|continue to enroll|is ongoing|are ongoing|remains ongoing|is underway|"
                            + "are underway|is currently enrolling|are currently enrolling)",
                        vocabulary),
                    rule(
                        STUDY
                            + " ~12 (ongoing|underway|under way|enrolling|recruiting|progressing|on track|continues|continue|is being conducted|is evaluating)",
                        vocabulary))),
            new Cue(
                "ongoing",
                false,
                List.of(
                    rule(
                        "(interim|preliminary|initial|updated) ~2 (data|results|findings) ~7 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(interim|preliminary|initial|updated) ~2 <stage> ~3 (data|results|findings)",
                        vocabulary))),
            new Cue(
                "completed",
                false,
                List.of(
                    rule(
                        STUDY
                            + " ~44 (met|missed|achieved|reached|failed to meet|did not meet|did not achieve|failed to achieve) ~5 (endpoint|endpoints)",
                        vocabulary),
                    rule(
                        "(completed|completes|announces completion of|concluded|finished) ~7 "
                            + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~16 (completed|met|missed|concluded|achieved|did not meet|failed)",
                        vocabulary))),
            new Cue(
                "planned",
                false,
                List.of(
                    rule(
                        STUDY
                            + " ~14 (planned|expected|anticipated|scheduled|set|slated|intended|targeted|to) ~2 (begin|start|initiate|commence|open|be initiated|"
                            + "be conducted|for initiation)",
                        vocabulary),
                    rule(
                        STUDY + " ~14 (is|are|was|were) (planned|targeted|anticipated|proposed)",
                        vocabulary))),
            new Cue(
                "ongoing",
                true,
                List.of(
                    rule(
                        "(is in|are in|currently in|now in|entered|has entered|advancing into|advanced to|advanced into) [a|an|the|its|our] [new|clinical|multiple|several|human] "
                            + STUDY,
                        vocabulary),
                    rule(
                        "in ~1 <stage> (development|testing|clinical development|clinical testing|evaluation)",
                        vocabulary))),
            new Cue(
                "ongoing",
                true,
                List.of(rule("(interim analysis|interim analyses) ~12 " + STUDY, vocabulary))),
            new Cue(
                "planned",
                true,
                List.of(
                    rule(
                        STUDY
                            + " ~2 will ~2 (enroll|evaluate|include|randomize|assess|test|recruit|compare)",
                        vocabulary))),
            new Cue(
                "planned",
                true,
                List.of(
                    rule(
                        "(design of|designing|finalizing|finalize|protocol for) ~6 " + STUDY,
                        vocabulary))),
            new Cue(
                "completed",
                true,
                List.of(
                    rule("(results|data|findings) ~14 " + STUDY, vocabulary),
                    rule(
                        "(shown|showed|demonstrated|reduced|improved|based on|supported by) ~20 "
                            + STUDY,
                        vocabulary),
                    rule(
                        "(was|were) (evaluated|studied|tested|investigated|assessed) ~10 " + STUDY,
                        vocabulary),
                    rule(
                        STUDY
                            + " ~12 (were treated|were enrolled|received|were administered|were randomized|enrolled|evaluated|randomized)",
                        vocabulary),
                    rule(
                        STUDY + " ~5 (results|data|demonstrated|showed|was|were|demonstrating)",
                        vocabulary))));
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    cues.forEach(cue -> rules.addAll(cue.rules()));
    return rules;
  }

  /** What the sentence says of a study, other studies of it kept apart. */
  Optional<Status> of(SentenceView view, StudyMention study, List<StudyMention> all) {
    for (Cue cue : cues) {
      for (Rule rule : cue.rules()) {
        for (Match match : rule.pattern().findAll(view)) {
          boolean own =
              match.span().overlaps(study.span())
                  || all.stream()
                      .anyMatch(o -> o.isBeside(study) && match.span().overlaps(o.span()));
          boolean others =
              all.stream()
                  .anyMatch(
                      o ->
                          !o.equals(study)
                              && !o.isBeside(study)
                              && match.span().overlaps(o.span()));
          boolean denied =
              cue.status().equals("planned") && DENIED.standsIn(before(view, match.span()));
          boolean told =
              !rule.name().equals("initiate <stage>") || isImperative(view, match.span());
          if (own && !others && !denied && told) {
            return Optional.of(new Status(cue.status(), cue.weak(), rule, match.span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the verb that a match begins with opens the sentence. */
  private static boolean isImperative(SentenceView view, Span match) {
    return IMPERATIVE_LEAD.standsIn(
        view.tokens().document().substring(view.sentence().span().start(), match.start()));
  }

  private static String before(SentenceView view, Span span) {
    int from = Math.max(view.sentence().span().start(), span.start() - LEAD);
    return Conduct.plain(view.tokens().document().substring(from, span.start()));
  }
}
