import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What a role says is said by a sign or a word too, on every screen in every language.
struct WithoutColourTests {
  private static let ratings = Set("●△▲□■○◆?↑→↓".unicodeScalars)

  /// The signs that a role stands for; a word does as well.
  private static let signs: [Role: Set<Unicode.Scalar>] = [
    .good: ratings, .caution: ratings.union(["┄"]), .bad: ratings, .alert: ["!"],
    .derived: ["≈"], .illustrative: ["◇"],
  ]

  @Test(arguments: Language.allCases)
  func everyRoleHasASignOrAWord(language: Language) throws {
    for (name, frame) in try frames(in: language) {
      for y in 0..<frame.size.height {
        for run in runs(in: Array(frame.row(y))) {
          guard let signs = Self.signs[run.role] else { continue }
          let isSaid = run.scalars.contains { signs.contains($0) || isWord($0) }
          let isPath = run.role == .derived && run.scalars.allSatisfy(isBraille)
          #expect(isSaid || isPath, "\(name), row \(y): \(run.role) “\(text(run.scalars))”")
        }
      }
    }
  }

  /// An alert that is a word alone stands after its sign.
  @Test(arguments: Language.allCases)
  func everyAlertHasItsSignInTheRow(language: Language) throws {
    for (name, frame) in try frames(in: language) {
      for y in 0..<frame.size.height where frame.row(y).contains(where: { $0.role == .alert }) {
        let row = frame.row(y)
        let first = row.firstIndex { $0.role == .alert } ?? row.startIndex
        #expect(row[...first].contains { $0.scalar == "!" }, "\(name), row \(y)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func inASCIINothingButLettersStays(language: Language) throws {
    for (name, frame) in try frames(in: language) {
      let twin = frame.asciiTwin
      for y in 0..<frame.size.height {
        for (cell, other) in zip(frame.row(y), twin.row(y)) {
          #expect(cell.extent == other.extent && cell.role == other.role)
          let stays = other.scalar.isASCII || isWord(other.scalar) || isFullWidth(other)
          #expect(stays, "\(name), row \(y): \(other.scalar)")
          if isWord(cell.scalar) { #expect(cell.scalar == other.scalar) }
        }
      }
    }
  }

  private func frames(in language: Language) throws -> [(String, Frame)] {
    let root = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    return try (root.screenNames + ["area/metro"]).map { name in
      var app = root
      try app.open(named: name)
      return (name, app.render(size: Size(width: 120, height: 40)))
    }
  }

  private struct Run {
    let role: Role
    var scalars: [Unicode.Scalar] = []
  }

  /// The stretches of a row in one role, without blank ones.
  private func runs(in row: [Cell]) -> [Run] {
    let runs = row.reduce(into: [Run]()) { runs, cell in
      if runs.last?.role != cell.role { runs.append(Run(role: cell.role)) }
      runs[runs.count - 1].scalars.append(cell.scalar)
    }
    return runs.filter { run in run.scalars.contains { $0 != " " } }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func isBraille(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (0x2800...0x28FF).contains(scalar.value)
  }

  /// Chinese punctuation, which has no twin of its width.
  private func isFullWidth(_ cell: Cell) -> Bool { cell.extent != .narrow }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
