package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.ContractRoles;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.mention.Place;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Settles one name for each company of a filing, and what stands for it: terms defined in brackets
 * ("Licensee"), "the Company", "we" and "our".
 */
final class CompanyNames {
  /** ("Acme" or the "Company"), (the "Licensee"), (hereinafter "Zent"), (Acme). */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^(?:[^()\\n]|\\n(?!\\s*\\n)){0,200}?\\((?:[^()\"\u201c]{0,60}[\"\u201c]([A-Z][\\w&' -]{1,30})[\"\u201d](?:[^()\"\u201c]{0,25}[\"\u201c]([A-Z][\\w&' -]{1,30})[\"\u201d])?[^()]{0,40}"
              + "|([A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]{1,12})?))\\)");

  /** ", or AML,", ", which we refer to as Zent,": a short name that no brackets define. */
  private static final Pattern CALLED =
      Pattern.compile(
          "^[.,]{0,2} (?:or(?: the)?|(?:herein)?after|(?:which|whom) we (?:refer to|call)(?: collectively)?(?: as)?|(?:herein )?referred to as) [\"\u201c]?([A-Z][\\w&-]{1,20}(?: [A-Z][\\w&-]{1,20}){0,2})[\"\u201d]?(?=[,.;:)])");

  /** "Acme US" is a subsidiary of Acme, not its fuller name. */
  private static final Set<String> BRANCHES =
      Set.of(
          ("us|usa|uk|europe|japan|china|switzerland|germany|france|ireland|canada|"
                  + "australia|asia|india|korea|israel|america|north america|international|operations|opco|overseas|taiwan|hong kong")
              .split("\\|"));

  private static final Set<String> OURS = Set.of("we", "our", "us", "ours");
  private static final String COMPANY = "company";
  private static final String GROUP = "group";

  /** What else an issuer may call itself, with "the" before it. */
  private static final Set<String> SELVES = Set.of(COMPANY, "corporation", "registrant");

  private static final Set<String> ROLES =
      Set.of(
          ("company licensee licensor parent seller buyer purchaser distributor supplier partner "
                  + "sponsor acquiror acquirer issuer registrant client customer manufacturer "
                  + "sublicensee assignee assignor developer university institution institute "
                  + "hospital foundation corporation group")
              .split(" "));

  /** Words of a subsidiary's name: "Acme Intellectual Property Development Limited". */
  private static final Pattern ARM =
      Pattern.compile(
          " (?:Intellectual Property|Research|Development|Holdings?|International|Ireland|Operations|Europe|Global|Overseas|Enterprises|Manufacturing)\\b");

  private final Filing filing;
  private final Map<String, String> canonical = new LinkedHashMap<>();
  private final Map<String, String> terms = new HashMap<>();
  private final Set<String> lowerCaseWords = new HashSet<>();

  /** Names that the filing writes with a legal form, and so in full. */
  private final Set<String> formed = new HashSet<>();

  private final @Nullable String issuer;
  private final boolean companyDefined;

  CompanyNames(Filing filing, Mentions found) {
    this.filing = filing;
    Tokens words = filing.tokens();
    for (int token = 0; token < words.size(); token++) {
      if (Character.isLowerCase(words.firstChar(token))) {
        lowerCaseWords.add(words.text(token));
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention.Company company : found.of(Mention.Company.class)) {
      counts.merge(company.name(), 1, Integer::sum);
      if (company.place().span().length() > company.name().length() + 1) {
        formed.add(company.name());
      }
    }
    List<String> names = new ArrayList<>(counts.keySet());
    List<String> written = new ArrayList<>(names);
    Optional.ofNullable(filing.info().company().name()).ifPresent(written::add);
    Map<String, List<String>> fuller = byFirstWord(written);
    for (String name : names) {
      canonical.put(name, canonical(name, fuller));
    }
    List<String> contracted = names.stream().filter(CompanyNames::mayContract).toList();
    for (String name : names) {
      contracted.stream()
          .filter(brief -> isContraction(brief, name) && counts.get(brief) > counts.get(name))
          .findFirst()
          .ifPresent(brief -> canonical.put(name, brief));
    }
    @Nullable String named = filing.info().company().name();
    @Nullable String said =
        named != null
            ? named
            : Speaker.of(filing, found, n -> canonical.getOrDefault(n, n)).orElse(null);
    issuer =
        said == null ? null : canonical.getOrDefault(said, canonical(said, byFirstWord(names)));
    for (Mention.Company company : found.of(Mention.Company.class)) {
      define(company);
    }
    companyDefined = terms.containsKey(COMPANY);
    if (issuer != null) {
      for (String self : SELVES) {
        terms.putIfAbsent(self, issuer);
      }
      for (String our : OURS) {
        terms.putIfAbsent(our, issuer);
      }
    }
  }

  /**
   * The fullest name that begins like this one; capitals throughout give way to the usual writing.
   */
  private String canonical(String name, Map<String, List<String>> byFirstWord) {
    String best = name;
    String key = key(name);
    for (String other : byFirstWord.getOrDefault(firstWord(key), List.of())) {
      String otherKey = key(other);
      boolean same = otherKey.equals(key) && Words.isAllCaps(best) && !Words.isAllCaps(other);
      boolean fuller =
          otherKey.startsWith(key + " ")
              && isShortForm(key)
              && !(formed.contains(name) && formed.contains(other))
              && !BRANCHES.contains(otherKey.substring(key.length() + 1))
              && other.length() > best.length()
              && other.split(" ").length <= name.split(" ").length + 2;
      if (same || fuller || Abridged.is(key, otherKey)) {
        best = other;
      } else if (Abridged.isOfGroup(key, otherKey)) {
        return other;
      }
    }
    return best;
  }

  private static Map<String, List<String>> byFirstWord(List<String> names) {
    Map<String, List<String>> byFirstWord = new HashMap<>();
    for (String name : names) {
      byFirstWord.computeIfAbsent(firstWord(key(name)), w -> new ArrayList<>()).add(name);
    }
    return byFirstWord;
  }

  private static String firstWord(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /** "NovaMed": one word with a capital inside. */
  private static boolean mayContract(String name) {
    return name.indexOf(' ') < 0 && parts(name).size() > 1;
  }

  private static List<String> parts(String name) {
    return List.of(name.split("(?<=[a-z])(?=[A-Z])"));
  }

  /** "NovaMed" contracts "Novalis Medicines". */
  private static boolean isContraction(String brief, String name) {
    List<String> parts = parts(brief);
    List<String> words = List.of(key(name).split(" "));
    boolean same = parts.size() > 1 && parts.size() == words.size() && !brief.contains(" ");
    for (int i = 0; same && i < parts.size(); i++) {
      same =
          parts.get(i).length() >= 3
              && words.get(i).length() > parts.get(i).length()
              && words.get(i).startsWith(parts.get(i).toLowerCase(Locale.ROOT));
    }
    return same;
  }

  private static boolean isShortForm(String key) {
    return key.indexOf(' ') < 0 && key.length() >= 3;
  }

  private static String key(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    return Words.singleBlanks(bare, "-").strip();
  }

  /** "Acme, Inc., formerly Zent Corp. (the "Company")": the bracket defines the name of today. */
  private static final Pattern FORMER =
      Pattern.compile("\\b(?:[Ff]ormerly|f/k/a|[Pp]reviously)(?: known as| called)?,? $");

  private void define(Mention.Company company) {
    int end = company.place().span().end();
    String text = filing.document().text();
    int start = company.place().span().start();
    if (FORMER.standsIn(Words.singleBlanks(text.substring(Math.max(0, start - 30), start)))) {
      return;
    }
    Matcher called = CALLED.matcher(text.substring(end, Math.min(text.length(), end + 90)));
    if (called.find() && isCalled(called.group(1), company.name())) {
      terms.putIfAbsent(key(called.group(1)), named(called.group(1), company));
    }
    Matcher matcher = DEFINITION.matcher(text.substring(end, Math.min(text.length(), end + 260)));
    if (!matcher.find()) {
      return;
    }
    String bridge = text.substring(end, end + matcher.start(0) + matcher.group().indexOf('('));
    if (bridge.length() > 30
            && !bridge.matches(
                "(?s),? (?:a|an|having|with|located|organized|and its|formerly|previously)\\b.*|(?s)[,.]? .*\\b(?:corporation|company)\\b.*")
        || bridge.contains(";")
        || bridge.length() > 3 && bridge.matches("(?s).*\\b(?:and|with|from|by) [A-Z].*")) {
      return;
    }
    for (int group = 1; group <= 3; group++) {
      String term = matcher.group(group);
      if (term != null
          && !bridge.contains(term)
          && !term.equals("Agreement")
          && !term.contains("Agreement")
          && (group < 3 ? !isCommon(term) : resembles(term, company.name()))) {
        String named = named(term, company);
        terms.putIfAbsent(
            key(term), key(term).equals(COMPANY) && isOfIssuer(named) ? issuer : named);
      }
    }
  }

  /** The company's name, or the term where that is a company's name by itself. */
  private String named(String term, Mention.Company company) {
    String named = canonical.getOrDefault(company.name(), company.name());
    if (named.split(" ").length > 2 && ARM.standsIn(named) && isCompany(term, named)) {
      canonical.put(company.name(), term);
      return term;
    }
    return named;
  }

  /** "GlaxoSmithKline Research Limited (GSK)", "Acme International Company (Acme)". */
  private boolean isCompany(String term, String name) {
    return !ROLES.contains(key(term))
        && (canonical.containsKey(term) || key(name).startsWith(key(term) + " "));
  }

  /** Initials must be those of the name; another word must be none of the language. */
  private boolean isCalled(String term, String name) {
    return Words.isAllCaps(term) ? Initials.stand(term, name) : !isCommon(term);
  }

  /** A subsidiary that bears the issuer's first name: "(together, the Company)" means the group. */
  private boolean isOfIssuer(String name) {
    return issuer != null && key(name).split(" ")[0].equals(key(issuer).split(" ")[0]);
  }

  /**
   * "the \"Option\"", where the text also speaks of an option: a term of an agreement, unless
   * parties are called so.
   */
  private boolean isCommon(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    return term.indexOf(' ') < 0
        && !ROLES.contains(lower)
        && !Words.isAllCaps(term)
        && lowerCaseWords.contains(lower);
  }

  /** "(Zentara)" behind "Zentara Therapeutics" is a name; "(CEO)" behind any is none. */
  private static boolean resembles(String term, String name) {
    return key(name).startsWith(key(term))
        || term.indexOf(' ') > 0 && key(name).contains(" " + key(term))
        || key(name).replace(" ", "").startsWith(key(term))
        || Initials.stand(term, name)
        || Initials.begin(term, name);
  }

  /** The company that files or releases the document, null where the text nowhere names it. */
  @Nullable String issuer() {
    return issuer;
  }

  /** All companies' settled names, in order of first mention. */
  List<String> companies() {
    return canonical.values().stream().distinct().toList();
  }

  /** The name that a brief name is defined to stand for, else its fullest form. */
  private String settled(String name) {
    @Nullable String defined = ROLES.contains(key(name)) ? null : terms.get(key(name));
    return defined != null ? defined : canonical.getOrDefault(name, name);
  }

  /** The company mentions under their settled names, and the references to companies. */
  List<Mention> resolved(Mentions found) {
    List<Mention> resolved = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    int reached = 0;
    List<Mention.Company> all = found.of(Mention.Company.class);
    for (int at = 0; at < all.size(); at++) {
      Mention.Company company = all.get(at);
      boolean longer =
          at + 1 < all.size()
              && all.get(at + 1).place().first() == company.place().first()
              && all.get(at + 1).place().end() > company.place().end();
      if (company.place().first() >= reached && !longer) {
        resolved.add(
            new Mention.Company(company.place(), settled(company.name()), company.kind(), false));
        reached = company.place().end();
        for (int i = company.place().first(); i < reached; i++) {
          covered.add(i);
        }
      }
    }
    Tokens tokens = filing.tokens();
    Mentions named = new Mentions(resolved);
    Introductions introductions = new Introductions(filing, named, issuer);
    for (Sentence sentence : filing.toldSentences()) {
      SaidOfItself.in(tokens, sentence, named.in(sentence.span(), Mention.Company.class))
          .map(said -> reference(tokens, said.token(), said.company().name()))
          .ifPresent(resolved::add);
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        String company =
            covered.contains(token) || !tokens.is(token, Tokens.Kind.WORD)
                ? null
                : Introductions.isReference(tokens, token)
                    ? introductions.companyAt(sentence).orElse(null)
                    : reference(tokens, token, sentence.section().kind() == SectionKind.AGREEMENT);
        if (company != null) {
          resolved.add(reference(tokens, token, company));
        }
      }
    }
    return resolved;
  }

  private static Mention.Company reference(Tokens tokens, int token, String company) {
    return new Mention.Company(Place.of(tokens, token, token + 1), company, "company", true);
  }

  /**
   * "The Group received": how issuers abroad speak of themselves; "the Group 1 patients" is none.
   */
  private static boolean isGroup(Tokens tokens, int token) {
    return token > 0
        && tokens.text(token - 1).equalsIgnoreCase("the")
        && token + 1 < tokens.size()
        && (Character.isLowerCase(tokens.firstChar(token + 1))
            || "'\u2019".indexOf(tokens.firstChar(token + 1)) >= 0);
  }

  /**
   * The company that a word stands for; empty for a "we" whose issuer is unknown; null where it
   * stands for none.
   */
  private @Nullable String reference(Tokens tokens, int token, boolean agreement) {
    String word = tokens.text(token);
    String lower = tokens.lower(token);
    if (OURS.contains(lower)
        && (!word.equals("US") && !word.equals("Us")
            || terms.containsKey("us") && word.equals("Us"))) {
      return terms.getOrDefault(lower, "");
    }
    if (OURS.contains(lower)) {
      return null;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    if (lower.equals(GROUP) && !terms.containsKey(GROUP)) {
      return isGroup(tokens, token) ? Objects.requireNonNullElse(issuer, "") : null;
    }
    if (SELVES.contains(lower)) {
      boolean definite = token > 0 && tokens.text(token - 1).equalsIgnoreCase("the");
      boolean company = lower.equals(COMPANY);
      boolean side = agreement && (companyDefined || ContractRoles.isSide(tokens, token));
      return definite || company && side ? terms.getOrDefault(lower, company ? "" : null) : null;
    }
    boolean side = agreement && ContractRoles.isSide(tokens, token);
    return side ? terms.getOrDefault(lower, "") : terms.get(lower);
  }
}
