import Phrasebook
import ProgrammeModel
import TerminalKit

/// One line of the list of changes.
enum ChangeLine {
  case heading(Change.Group, count: Int)
  case change(Change)

  /// Updates, risks and documents in one line, until it is opened.
  case folded(FoldedChanges)

  /// What the selection holds on to; headings are passed over.
  var key: String? {
    switch self {
    case .heading: nil
    case .change(let change): change.key
    case .folded: Self.foldedKey
    }
  }

  static let foldedKey = "folded"

  /// The lines of some changes, group by group.
  static func all(_ changes: [Change], isUnfolded: Bool) -> [ChangeLine] {
    let groups = Dictionary(grouping: changes, by: \.group)
    return Change.Group.allCases.flatMap { group -> [ChangeLine] in
      guard let own = groups[group] else { return [] }
      let head = [ChangeLine.heading(group, count: own.count)]
      if group != .rest { return head + own.map(ChangeLine.change) }
      return head + [.folded(FoldedChanges(own))] + (isUnfolded ? own.map(ChangeLine.change) : [])
    }
  }
}
