package dev.assay.mention;

import java.util.Locale;
import java.util.Map;

/** The types of mentions, as rules name them. */
public enum MentionType {
  DRUG(Mention.Drug.class),
  CANDIDATE(Mention.Candidate.class),
  ANTIGEN(Mention.Antigen.class),
  DISEASE(Mention.Disease.class),
  COMPANY(Mention.Company.class),
  DOSE(Mention.Dose.class),
  SCHEDULE(Mention.Schedule.class),
  ROUTE(Mention.Route.class),
  MONEY(Mention.Money.class),
  PERCENT(Mention.Percent.class),
  STAGE(Mention.Stage.class),
  DATE(Mention.Date.class),
  STUDY(Mention.Study.class),
  PAYLOAD(Mention.Payload.class),
  ANTIBODY(Mention.Antibody.class),
  LINKER(Mention.Linker.class),
  PLATFORM(Mention.Platform.class),
  MODALITY(Mention.Modality.class),
  SPECIES(Mention.Species.class),
  TOXICITY(Mention.Toxicity.class),
  ENDPOINT(Mention.Endpoint.class),
  COUNT(Mention.Count.class),
  QUANTITY(Mention.Quantity.class),
  PROBABILITY(Mention.Probability.class),
  MEETING(Mention.Meeting.class);

  private static final Map<Class<?>, MentionType> BY_CLASS = byClass();

  private final Class<? extends Mention> mentionClass;

  MentionType(Class<? extends Mention> mentionClass) {
    this.mentionClass = mentionClass;
  }

  /** The type of a mention. */
  public static MentionType of(Mention mention) {
    MentionType type = BY_CLASS.get(mention.getClass());
    if (type == null) {
      throw new IllegalStateException("no mention type for " + mention.getClass().getName());
    }
    return type;
  }

  /** The type of a name as rules write it, such as {@code dose}. */
  public static MentionType named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name that rules use. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<Class<?>, MentionType> byClass() {
    java.util.HashMap<Class<?>, MentionType> map = new java.util.HashMap<>();
    for (MentionType type : values()) {
      map.put(type.mentionClass, type);
    }
    return Map.copyOf(map);
  }
}
