import ProgrammeModel

/// A figure that can say how it came about, whatever the data are by then.
package protocol Explained: Sendable {
  /// What tells it from all other figures of the same data.
  var name: String { get }

  /// Its rule, inputs and arithmetic; `nil` once there is no such figure any more.
  func explanation(in context: Context) -> Explanation?
}

extension Context {
  /// How a figure came about: told once for the data, the day and what its words depend on.
  func explanation(of figure: any Explained) -> Explanation? {
    assessment.remember("why \(figure.name) \(wording)") {
      KeptExplanation(explanation: figure.explanation(in: self))
    }.explanation
  }
}

/// An explanation among what is kept of an assessment, or that there is none.
private struct KeptExplanation: Sendable {
  let explanation: Explanation?
}
