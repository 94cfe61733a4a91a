import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands in the place of the overview's panes while a programme holds nothing: what is missing, and what to do.
struct BareProgramme: Widget {
  let context: Context

  private static let leastFramed = 60

  /// So many rows have room for what an area's file begins with, too.
  private static let leastRowsOfExample = 16

  func render(into frame: inout Frame, area: Rect) {
    let isFramed = area.width >= Self.leastFramed
    if isFramed {
      let note = [Span(context.phrases.number(0), as: .muted)]
      let title = context.phrases.titles.areas.full
      frame.draw(
        Pane([Span(title, as: .title)], note: note, isFocused: true), in: area)
    }
    let text = isFramed ? Pane.text(of: area) : area.textColumns
    let hasRoom = text.height >= Self.leastRowsOfExample
    let parts = [
      missing(columns: text.width), steps(columns: text.width, isFull: hasRoom),
      closing(columns: text.width),
    ]
    let rows = parts.reduce(0) { $0 + $1.count }
    let gap = max(min((text.height - rows) / 4, 2), 0)
    var y = max((text.height - rows - 2 * gap) / 2, 0)
    for part in parts where !part.isEmpty {
      for line in part {
        frame.draw(line, in: text.row(y))
        y += 1
      }
      y += gap
    }
  }

  /// What there is not, and where; a kiosk's visitor learns nothing of places.
  private func missing(columns: Int) -> [Line] {
    let phrases = context.phrases
    let title = Line(phrases.emptyStates.areas, as: .title, alignment: .centre)
    guard !context.isKiosk, let directory = context.directory else { return [title] }
    let words = phrases.holdsNothingElse.wrapped(to: columns).map { Line($0, alignment: .centre) }
    let place = Line(directory.truncatedAtStart(to: columns), as: .muted, alignment: .centre)
    return [title] + (columns < Self.leastFramed ? [] : [Line([])]) + words + [place]
  }

  /// What to do, side by side with what is typed for it; alone where columns are few. A kiosk's visitor can do nothing.
  private func steps(columns: Int, isFull: Bool) -> [Line] {
    guard !context.isKiosk else { return [] }
    let directory = context.directory.map(\.asArgument) ?? "DIR"
    let brief = steps(in: "DIR", isFull: false)
    let choices =
      (isFull ? [steps(in: directory, isFull: true), steps(in: "DIR", isFull: true)] : [])
      + [steps(in: directory, isFull: false), brief]
    let widest = brief.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    func width(_ steps: [Step]) -> Int {
      steps.map { widest + 2 + DisplayWidth.columns(of: $0.command) }.max() ?? 0
    }
    guard let fitting = choices.first(where: { width($0) <= columns }) else {
      return brief.map { Line([Span($0.command, as: .accent)], alignment: .centre) }
    }
    let indent = String(repeating: " ", count: (columns - width(fitting)) / 2)
    let rows = fitting.map { step in
      Line([
        Span(indent + step.name.padded(to: widest + 2), as: .muted),
        Span(step.command, as: .accent),
      ])
    }
    return (isFull ? [Line(indent + context.phrases.firstSteps.next), Line([])] : []) + rows
  }

  private typealias Step = (name: String, command: String)

  /// - Parameter isFull: Whether what an area's file begins with stands under its name, and commands bear all that they need.
  private func steps(in directory: String, isFull: Bool) -> [Step] {
    let words = context.phrases.firstSteps
    let title = #"{"\#(context.language.rawValue)": "\#(words.exampleArea)"}"#
    let example = (name: "", command: #"{"id": "metro", "title": \#(title)}"#)
    return [(words.addArea, "areas/metro.json")] + (isFull ? [example] : [])
      + [
        (words.addEvent, "bilateral new event \(isFull ? "--edit " : "")\(directory)"),
        (words.seeExample, "bilateral"), (words.copyExample, "bilateral init NEW"),
        (words.check, "bilateral validate \(directory)"),
      ]
  }

  private func closing(columns: Int) -> [Line] {
    context.phrases.fillsByItself.wrapped(to: columns)
      .map { Line($0, as: .muted, alignment: .centre) }
  }
}

extension Context {
  /// Whether the programme holds nothing yet; asked at each draw, so what nearly every one has is looked at first.
  var isBare: Bool { assessment.areas.isEmpty && snapshot.isBare }

  /// How the files of a bare programme are: what the detail line says in the place of a record.
  var stateOfFiles: DetailLine {
    let counts = assessment.findingIndex.counts
    let data = KeyHint("D", phrases.commands.data.word)
    if let errors = counts[.error] {
      let words = phrases.count(errors, \.error)
      return DetailLine([Span("! ", as: .alert), Span(words)], key: data)
    }
    if let warnings = counts[.warning] {
      let words = phrases.count(warnings, \.warning)
      return DetailLine([Span("! ", as: .caution), Span(words)], key: data)
    }
    let words = phrases.noFindings(files: snapshot.files.count)
    return DetailLine([Span("● ", as: .good), Span(words)])
  }
}

extension String {
  /// As a shell takes it for one word.
  fileprivate var asArgument: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+@:,".unicodeScalars.contains(scalar)
    }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
