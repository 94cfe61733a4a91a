import Phrasebook
import ProgrammeModel
import TerminalKit

/// An area's ratings over time: a row for each city and one for the evidence, a sign for each step of time, the newest
/// at the right; below them the days.
struct RatingTracks: Widget {
  private let history: RatingHistory
  private let context: Context

  /// Rows for two cities, the evidence, and the days.
  static let height = 4

  init(_ standing: AreaStanding, columns: Int, in context: Context) {
    self.context = context
    let room = columns - Self.labelColumns(context) - Self.wordColumns
    let days = RatingHistory.days(of: standing.area, atMost: room, in: context.dated)
    history = RatingHistory(of: standing.area, on: days, in: context.dated)
  }

  func render(into frame: inout Frame, area: Rect) {
    let labels = Self.labelColumns(context)
    for (index, track) in history.tracks.enumerated().prefix(max(area.height - 1, 0)) {
      let label = Self.label(of: track, context).fitted(to: labels)
      let newest = track.ratings.last.map { context.spans(of: $0, isFull: false) } ?? []
      let signs = track.ratings.map { context.glyph(of: $0) }
      frame.draw(
        Line([Span(label, as: .muted)] + signs + [Span("  ")] + newest), in: area.row(index))
      if frame.isSpoken { frame.note(.reading, in: area.row(index), words: words(of: track)) }
    }
    guard !frame.isSpoken else { return }
    drawDays(into: &frame, area: area.row(min(history.tracks.count, area.height - 1)), labels)
  }

  /// The days on which the rating became another: `Moscow: 25 Jan 2021 green, 9 Aug 2021 amber`.
  private func words(of track: RatingHistory.Track) -> String {
    let days = zip(history.days, track.ratings)
    let turns = zip(days, [nil] + track.ratings.map(Optional.some)).compactMap { pair, before in
      pair.1 == before
        ? nil : "\(context.phrases.short(pair.0)) \(context.phrases.rating(pair.1).full)"
    }
    let note =
      track.party == nil && history.restsOnForecasts ? ", \(context.phrases.slipsAsStored)" : ""
    return "\(Self.label(of: track, context)): \(turns.joined(separator: ", "))\(note)"
  }

  /// The first day under its sign, the last at the end, and how long a step is.
  private func drawDays(into frame: inout Frame, area: Rect, _ labels: Int) {
    guard let first = history.days.first, let last = history.days.last, first != last else {
      return
    }
    let place = area.splitVertically(at: labels).right
    let span = place.splitVertically(at: history.days.count).left
    let words = [Span(context.phrases.short(first), as: .muted)]
    let end = [Span(context.phrases.short(last), as: .muted)]
    if !history.restsOnForecasts, words.columns + end.columns + 2 <= span.width {
      frame.draw(Line(words, right: end), in: span)
    } else {
      frame.draw(Line(words), in: place)
    }
    let step = "● = \(context.phrases.days(history.stepDays))"
    let foot = history.restsOnForecasts ? "\(context.phrases.slipsAsStored) · \(step)" : step
    frame.draw(
      Line(history.restsOnForecasts ? words : [], right: [Span(foot, as: .muted)]), in: place)
  }

  private static func label(of track: RatingHistory.Track, _ context: Context) -> String {
    track.party.map { context.name(of: $0) } ?? "≈ \(context.phrases.headings.evidence.short)"
  }

  /// The widest label and two blanks.
  private static func labelColumns(_ context: Context) -> Int {
    let names = context.snapshot.parties.map { context.title(of: $0) }
    let all = names + ["≈ \(context.phrases.headings.evidence.short)"]
    return (all.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 2
  }

  /// Two blanks, a sign and the short word of a rating.
  private static let wordColumns = 9
}
