import Phrasebook
import ProgrammeModel
import TerminalKit

extension DataScreen {
  /// The keys that rule which findings are shown.
  static let choiceCommands: [BrowseCommand<Self>] = [
    Command(.escape, .backspace, .left, .character("h"), phrase: \.back) { screen, context in
      if screen.choice.filter.isEmpty { return .pop }
      screen.holdSelection(in: context)
      screen.choice.clear()
      return .stay
    },
    Command(.character("/"), phrase: \.filter) { screen, _ in
      screen.deck.focus(on: findings)
      screen.choice.isTyping = true
      return .stay
    },
    Command(.character("v"), phrase: \.severity) { screen, context in
      screen.choose(in: context) { filter, _ in filter.severity = next(after: filter.severity) }
    },
    Command(.character("F"), phrase: \.sameFile, shown: .helpOnly) { screen, context in
      screen.choose(in: context) { filter, finding in
        filter.path = filter.path == nil ? finding?.path : nil
      }
    },
    Command(.character("C"), phrase: \.sameCode, shown: .helpOnly) { screen, context in
      screen.choose(in: context) { filter, finding in
        filter.code = filter.code == nil ? finding?.code : nil
      }
    },
    Command(.character("s"), phrase: \.sort, shown: .helpOnly) { screen, context in
      screen.choose(in: context) { filter, _ in
        filter.order = filter.order == .weight ? .place : .weight
      }
    },
  ]

  /// The row that shows how the shares of texts and facts came about.
  static var why: BrowseCommand<Self> {
    whyKey { screen, context in
      screen.deck.focus == texts && context.review != nil
        ? DataCompleteness(languages: TextsPane.languages(context)) : nil
    }
  }

  /// The row that opens the file of the selected finding at its line, or the selected file.
  static var edit: WriteCommand<Self> {
    Command(.character("e"), phrase: \.edit) { screen, context in
      if screen.deck.focus == files, let path = screen.selection(in: context) {
        let (line, column) = context.review?.findings.all.inFile(path).first?.place ?? (1, 1)
        return .perform(.edit(path: path, line: line, column: column))
      }
      guard screen.deck.focus == findings, let finding = screen.finding(in: context) else {
        return .stay
      }
      let (line, column) = finding.place
      return .perform(.edit(path: finding.path, line: line, column: column))
    }
  }

  /// The row that copies the selected finding as `validate` prints it, or the selected file's path.
  static var copy: WriteCommand<Self> {
    Command(.character("y"), phrase: \.copy) { screen, context in
      switch screen.deck.focus {
      case findings: screen.finding(in: context).map { .perform(.copy("\($0)")) } ?? .stay
      case files: screen.selection(in: context).map { .perform(.copy($0)) } ?? .stay
      default: .stay
      }
    }
  }

  private mutating func choose(
    in context: Context, _ change: (inout FindingFilter, Finding?) -> Void
  ) -> BrowseOutcome {
    holdSelection(in: context)
    change(&choice.filter, finding(in: context))
    deck.focus(on: Self.findings)
    return .stay
  }

  private static func next(after severity: FindingCode.Severity?) -> FindingCode.Severity? {
    let all = FindingCode.Severity.allCases
    guard let severity, let index = all.firstIndex(of: severity) else {
      return severity == nil ? all.first : nil
    }
    return index + 1 < all.count ? all[index + 1] : nil
  }
}
