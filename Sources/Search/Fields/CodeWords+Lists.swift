import Phrasebook
import ProgrammeModel

extension CodeWords {
  /// The words of a closed list of codes.
  init<Code: CodeList>(_ list: Code.Type, term: (any Phrases, Code) -> Term) {
    self.init(Code.allCases.map(\.rawValue)) { code, phrases in
      guard let term = Code(rawValue: code).map({ term(phrases, $0) }) else { return [] }
      return [term.full, term.short]
    }
  }

  /// The five colours and no report; in full as the meaning of each begins.
  static let ratings = CodeWords(Rating.allCases.map(\.rawValue)) { code, phrases in
    guard let term = Rating(rawValue: code).map(phrases.rating) else { return [] }
    let colour = term.meaning.prefix { $0 != ":" && $0 != "：" }
    return [String(colour), term.full, term.short]
  }

  /// How sure a record is.
  static let certainties = CodeWords(Certainty.self) { $0.term($1) }

  /// How a milestone stands; one that is late is scheduled or in progress too.
  static let milestones = CodeWords(Milestone.Status.allCases.map(\.rawValue) + [late]) {
    code, phrases in
    let term = Milestone.Status(rawValue: code).map { phrases.term($0) }
    let words = term ?? phrases.term(MilestoneMark.late)
    return [words.full, words.short]
  }

  /// What is asked for a milestone whose day has passed.
  static let late = "late"

  /// What a request may be asked for; one that is overdue is open too.
  static let requests = CodeWords(["open", "overdue", "answered"]) { code, phrases in
    let mark: RequestMark =
      code == "open" ? .open : code == "overdue" ? .overdue : .answered
    return [phrases.term(mark).full, phrases.term(mark).short]
  }

  /// The common fields of work, for a field that may name others.
  static let sectors = CodeWords(Language.english.phrases.sectors.keys.sorted()) {
    code, phrases in
    [phrases.sectors[code]].compactMap { $0 }
  }

  /// The languages of the interface, for a field that may name others.
  static let languages = CodeWords(Language.allCases.map(\.rawValue)) { code, phrases in
    [phrases.languageName(code)]
  }
}
