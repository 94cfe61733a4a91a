import ProgrammeModel

/// A figure that can say how it came about, whatever the data are by then.
package protocol Explained: Sendable {
  /// What tells it from all other figures of the same data.
  var name: String { get }

  /// What tells it from the same figure at another moment, such as a filter; `nil` while what it needs is being worked
  /// out beside the keyboard.
  func question(in context: Context) -> String?

  /// Its rule, inputs and arithmetic; `nil` once there is no such figure any more.
  func explanation(in context: Context) -> Explanation?
}

extension Explained {
  package func question(in context: Context) -> String? { "" }
}

extension Context {
  /// How a figure came about: told once for the data, the day and what its words depend on. `nil` where there is no such
  /// figure, and while what it needs is being worked out.
  func explanation(of figure: any Explained) -> Explanation? {
    guard let question = figure.question(in: self) else { return nil }
    return assessment.remember("why \(figure.name) \(question) \(wording)") {
      KeptExplanation(explanation: figure.explanation(in: self))
    }.explanation
  }
}

/// An explanation among what is kept of an assessment, or that there is none.
private struct KeptExplanation: Sendable {
  let explanation: Explanation?
}
