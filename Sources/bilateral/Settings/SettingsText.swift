import LocatedJSON
import Phrasebook
package import ProgrammeModel
import TerminalKit

/// A file of settings as it was read: what it says, and what is wrong with it.
package struct SettingsText {
  package private(set) var settings = Settings()

  /// One line for each thing that was passed over: its place, what was found, what to write. After eight, one more says that there are more.
  package private(set) var problems: [String] = []

  /// Whether it is no JSON at all, so that nothing in it was read.
  package private(set) var isBroken = false
  package let path: String
  private var partyPosition: Position?

  /// The problems by the file's name alone, since a line of the screen has no room for its path.
  package var inBrief: [String] {
    guard let name = path.split(separator: "/").last else { return problems }
    return problems.map { $0.hasPrefix(path) ? "\(name)\($0.dropFirst(path.count))" : $0 }
  }

  /// Reads a text. What is wrong is passed over; all else counts.
  package init(_ bytes: [UInt8], path: String) {
    self.path = path
    do throws(SyntaxError) {
      let document = try Document(bytes)
      guard document.root.kind == .object else {
        isBroken = true
        complain(document.root.position, "no settings; write {\"language\": \"en\"}")
        return
      }
      for key in document.duplicateKeys {
        complain(
          document.position(at: key.offset), "\"\(key.name)\" stands here twice; the first counts")
      }
      var taken: Set<String> = []
      for member in document.root.members where taken.insert(member.key.string).inserted {
        take(member)
      }
    } catch {
      isBroken = true
      problems.append("\(path):\(error)")
    }
  }

  /// What stands for a file that is not there.
  init(path: String) { self.path = path }

  /// What stands for a file that could not be read, with the reason why.
  static func unread(_ path: String, because reason: String) -> SettingsText {
    var text = SettingsText(path: path)
    text.isBroken = true
    text.problems = ["\(path): \(reason)"]
    return text
  }

  private static let names = [
    "language", "theme", "party", "ascii", "mouse", "illustrative", "ambiguous_width",
  ]

  private mutating func take(_ member: Member) {
    let name = member.key.string
    switch name {
    case "language":
      settings.language = choice(member, Language.allCases.map { ($0.rawValue, $0) })
    case "theme": settings.theme = choice(member, Theme.allCases.map { ($0.rawValue, $0) })
    case "party":
      settings.party = member.value.string
      partyPosition = member.value.position
      if member.value.string == nil { refuse(member, "write a party's id between quotes") }
    case "ascii": settings.ascii = flag(member)
    case "mouse": settings.mouse = flag(member)
    case "illustrative": settings.illustrative = flag(member)
    case "ambiguous_width":
      settings.ambiguousWidth = AmbiguousWidth.allCases.first {
        "\($0.rawValue)" == member.value.numberText
      }
      if settings.ambiguousWidth == nil { refuse(member, "write 1 or 2") }
    default:
      let hint =
        nearestName(to: name, among: Self.names).map { "did you mean \"\($0)\"?" }
        ?? "write one of \(Self.names.joined(separator: ", "))"
      complain(member.key.position, "\"\(name)\" is no setting; \(hint)")
    }
  }

  /// Complains where the city that is kept is none of a programme's. It stays kept: another programme may have it.
  package mutating func check(partiesOf snapshot: Snapshot) {
    guard let party = settings.party, let partyPosition else { return }
    guard let hint = snapshot.refusal(ofParty: party) else { return }
    complain(partyPosition, "\"party\" cannot be \"\(party)\": \(hint)")
  }

  private mutating func choice<Choice>(
    _ member: Member, _ choices: [(name: String, value: Choice)]
  ) -> Choice? {
    let found = member.value.string
    if let choice = choices.first(where: { $0.name == found }) { return choice.value }
    let names = choices.map(\.name)
    let hint =
      found.flatMap { nearestName(to: $0, among: names) }.map { "did you mean \"\($0)\"?" }
      ?? "write one of \(names.joined(separator: ", ")) between quotes"
    refuse(member, hint)
    return nil
  }

  private mutating func flag(_ member: Member) -> Bool? {
    if member.value.bool == nil { refuse(member, "write true or false") }
    return member.value.bool
  }

  private mutating func refuse(_ member: Member, _ hint: String) {
    let range = member.value.sourceRange
    let found = String(
      decoding: member.value.document.bytes(
        in: range.lowerBound..<min(range.upperBound, range.lowerBound + 40)), as: UTF8.self)
    complain(member.value.position, "\"\(member.key.string)\" cannot be \(found); \(hint)")
  }

  private mutating func complain(_ position: Position, _ text: String) {
    if problems.count < 8 {
      problems.append("\(path):\(position): \(text)")
    } else if problems.count == 8 {
      problems.append("\(path): there is more; mend these first")
    }
  }
}
