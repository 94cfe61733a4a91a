package import LocatedJSON

/// A text in one or several languages, kept as its place in the file and made into a `String` only when asked.
public struct LocalizedText: Sendable {
  package let value: Value

  /// A string, or an object of strings by language tag.
  package init(_ value: Value) { self.value = value }

  /// The text in the best language to be had; `nil` only where every text is missing or shows nothing.
  public func resolved(_ preference: LanguagePreference) -> Resolved? {
    if let plain = value.string {
      let language = preference.defaultLanguage
      return plain.showsAnything
        ? Resolved(text: plain, language: language, isFallback: !preference.accepts(language))
        : nil
    }
    for language in preference.chain {
      if let (tag, text) = variant(of: language) {
        return Resolved(text: text, language: tag, isFallback: !preference.accepts(tag))
      }
    }
    for (language, text) in variants where text.showsAnything {
      return Resolved(text: text, language: language ?? "", isFallback: true)
    }
    return nil
  }

  /// The text in exactly this language; one that shows nothing counts as missing. `nil` for a plain text.
  public func text(in language: String) -> String? {
    guard value.kind == .object, let text = value[language]?.string, text.showsAnything else {
      return nil
    }
    return text
  }

  /// The text in a language, else in the first variety of it, such as `zh-Hans` of `zh`, with its tag.
  private func variant(of language: String) -> (tag: String, text: String)? {
    if let text = text(in: language) { return (language, text) }
    for case (let tag?, let text) in variants
    where tag.hasPrefix(language + "-") && text.showsAnything {
      return (tag, text)
    }
    return nil
  }

  /// Every text with its language tag, in file order; a plain text has none.
  public var variants: [(language: String?, text: String)] {
    if let plain = value.string { return [(nil, plain)] }
    return value.members.compactMap { member in
      member.key.isAnnotation ? nil : member.value.string.map { (member.key.string, $0) }
    }
  }

  /// A text as a reader gets it.
  public struct Resolved: Hashable, Sendable {
    public let text: String
    /// The BCP 47 tag it is stored under.
    public let language: String
    /// Whether it stands in for a missing translation.
    public let isFallback: Bool

    public init(text: String, language: String, isFallback: Bool) {
      self.text = text
      self.language = language
      self.isFallback = isFallback
    }
  }
}

/// The languages that a reader wants, best first.
public struct LanguagePreference: Hashable, Sendable {
  /// The reader's language, such as `zh`.
  public let language: String

  /// The language of plain texts: the programme's `default_language`.
  public let defaultLanguage: String

  /// The order in which the languages of a map are tried.
  public let chain: [String]

  /// Source of the order: the data format's fallback rule.
  public init(language: String, defaultLanguage: String) {
    self.language = language
    self.defaultLanguage = defaultLanguage
    let base = language.prefix { $0 != "-" }
    var chain: [String] = []
    for tag in [language, String(base), defaultLanguage, "en"] where !chain.contains(tag) {
      chain.append(tag)
    }
    self.chain = chain
  }

  /// Whether a text in this language needs no mark.
  func accepts(_ tag: String) -> Bool {
    tag == language || language.hasPrefix(tag + "-") || tag.hasPrefix(language + "-")
  }
}

extension LocalizedText? {
  /// Whether no language has a text that shows anything.
  var isEmpty: Bool { !(self?.variants.contains(where: \.text.showsAnything) ?? false) }
}
