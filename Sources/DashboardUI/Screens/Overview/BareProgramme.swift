import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands in the place of the overview's panes while a programme holds nothing: what is missing, and what to do.
struct BareProgramme: Widget {
  let context: Context

  private static let leastFramed = 60

  func render(into frame: inout Frame, area: Rect) {
    let isFramed = area.width >= Self.leastFramed
    if isFramed {
      let note = [Span(context.phrases.number(0), as: .muted)]
      let title = context.phrases.titles.areas.full
      frame.draw(
        Pane([Span(title, as: .title)], note: note, isFocused: true), in: area)
    }
    let text = isFramed ? Pane.text(of: area) : area.textColumns
    let parts = [
      missing(columns: text.width), steps(columns: text.width), closing(columns: text.width),
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
  private func steps(columns: Int) -> [Line] {
    guard !context.isKiosk else { return [] }
    let directory = context.directory.map(\.asArgument) ?? "DIR"
    let named = steps(in: directory)
    let widest = named.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    func width(_ steps: [(name: String, command: String)]) -> Int {
      steps.map { widest + 2 + DisplayWidth.columns(of: $0.command) }.max() ?? 0
    }
    let fitting = [named, steps(in: "DIR")].first { width($0) <= columns }
    guard let fitting else {
      return steps(in: "DIR").map { Line([Span($0.command, as: .accent)], alignment: .centre) }
    }
    let indent = String(repeating: " ", count: (columns - width(fitting)) / 2)
    return fitting.map { step in
      Line([
        Span(indent + step.name.padded(to: widest + 2), as: .muted),
        Span(step.command, as: .accent),
      ])
    }
  }

  private func steps(in directory: String) -> [(name: String, command: String)] {
    let words = context.phrases.firstSteps
    return [
      (words.addArea, "areas/ID.json"), (words.addEvent, "bilateral new event \(directory)"),
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
