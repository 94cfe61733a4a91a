import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands under an event: what speaks against its hour, then how, who and how sure.
struct EventNotes {
  private let standing: EventStanding
  private let context: Context

  init(_ standing: EventStanding, in context: Context) {
    self.standing = standing
    self.context = context
  }

  /// Nothing for what is past or called off.
  var warnings: [EventWarning] {
    standing.isUpcoming ? standing.warnings(in: context.assessment.calendar) : []
  }

  /// What speaks against its hour, each by itself.
  var warned: [[Span]] {
    warnings.map { [Span("! ", as: .alert), Span(words($0), as: .caution)] }
  }

  var spans: [Span] {
    let last = formerly.isEmpty || formerly.hasPrefix(status) ? formerly : "\(status), \(formerly)"
    let rest = [lastDay, mode, host, last.isEmpty ? status : last, outcome].compactMap { $0 }
    return joined(with: rest)
  }

  /// What speaks against its hour, and some other words, with separators.
  func joined(with rest: [String]) -> [Span] {
    let parts = warned + rest.map { [Span($0, as: .muted)] }
    return Array(parts.joined(separator: [Span(" · ", as: .muted)]))
  }

  /// Whether it begins while all offices are open; `nil` for what has no time of day.
  var sharedHours: String? {
    guard let first = standing.local.first, let minute = first.minute else { return nil }
    let words = context.phrases.eventWords
    guard let joint = JointOfficeHours(on: first.day, for: Array(context.snapshot.parties)) else {
      return words.noSharedHours
    }
    return joint.hours.first?.minutes.contains(minute) == true ? words.inSharedHours : nil
  }

  private var status: String { context.phrases.term(standing.status).full }

  private var formerly: String {
    guard let before = standing.event.previousStart else { return "" }
    let date =
      if case .date(let date) = before { date } else { PartialDate(before.earliest) }
    return context.phrases.postponed(from: context.phrases.short(date, relativeTo: context.asOf))
  }

  private var mode: String? { standing.event.mode.map { context.phrases.term($0).full } }

  private var host: String? {
    standing.event.host.map { context.phrases.host(context.name(of: $0)) }
  }

  /// The last day of one that goes on for several.
  var lastDay: String? {
    guard let start = standing.event.start, start.isKnownToTheDay, let last = standing.lastDay,
      last > start.earliest
    else { return nil }
    return context.phrases.until(context.phrases.short(last, relativeTo: context.asOf))
  }

  private var outcome: String? {
    guard standing.status == .held else { return nil }
    return context.string(standing.outcome) ?? context.phrases.eventWords.noOutcome
  }

  private func words(_ warning: EventWarning) -> String {
    let phrases = context.phrases
    return switch warning {
    case .holiday(let day, let party):
      context.string(context.assessment.calendar.name(of: day, for: party)).map {
        phrases.holiday($0, in: context.name(of: party))
      }
        ?? phrases.holiday(in: context.name(of: party))
    case .weekendForAll(let day): phrases.weekend(day)
    case .weekend(let day, let party): phrases.weekend(day, in: context.name(of: party))
    case .makeUpDay(let party): phrases.makeUpDay(in: context.name(of: party))
    case .outsideHours(let minute, let party):
      phrases.outsideHours(minute: minute, in: context.name(of: party))
    case .night(let party): phrases.night(in: context.name(of: party))
    }
  }
}
