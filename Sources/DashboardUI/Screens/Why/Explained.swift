import ProgrammeModel

/// A figure that can say how it came about, whatever the data are by then.
package protocol Explained: Sendable {
  /// What tells it from all other figures of the same data.
  var name: String { get }

  /// What tells it from the same figure at another moment, such as a filter; `nil` while what it needs is being worked
  /// out beside the keyboard.
  func question(in context: Context) -> String?

  /// Whether it rests on as many records as there are of a kind, so that in a large programme it is told beside the keyboard.
  var restsOnMany: Bool { get }

  /// Its rule, inputs and arithmetic; `nil` once there is no such figure any more.
  func explanation(in context: Context) -> Explanation?
}

extension Explained {
  package func question(in context: Context) -> String? { "" }
  package var restsOnMany: Bool { false }
}

extension Context {
  /// How a figure came about: told once for the data, the day and what its words depend on. `nil` where there is no such
  /// figure, and while what it needs is being worked out.
  func explanation(of figure: any Explained) -> Explanation? {
    kept(figure)?.explanation
  }

  /// Whether it is still being worked out how a figure came about.
  func isExplaining(_ figure: any Explained) -> Bool { kept(figure) == nil }

  /// Whether there is something to tell of how a figure came about, or will be once it is worked out.
  func mayExplain(_ figure: any Explained) -> Bool {
    isExplaining(figure) ? figure.restsOnMany : explanation(of: figure) != nil
  }

  private func kept(_ figure: any Explained) -> KeptExplanation? {
    guard let question = figure.question(in: self) else { return nil }
    let name = "why \(figure.name) \(question) \(wording)"
    if figure.restsOnMany {
      return prepared(name) { KeptExplanation(explanation: figure.explanation(in: $0)) }
    }
    return assessment.remember(name) { KeptExplanation(explanation: figure.explanation(in: self)) }
  }
}

/// An explanation among what is kept of an assessment, or that there is none.
private struct KeptExplanation: Sendable {
  let explanation: Explanation?
}
