import Phrasebook
import ProgrammeModel

/// A milestone or a request as a task of a calendar.
struct CalendarTask {
  private let id: String
  private let stamp: String
  private let summary: String
  private let language: Language
  private let texts: [String]
  private let due: Day
  private let status: String

  /// The day on which it was done.
  private let done: Day?
  private let sequence: Int
  private let area: String?
  private var isUrgent = false

  func write(to file: inout CalendarLines) {
    file.group("VTODO") { file in
      file.add("UID", text: id)
      file.add("DTSTAMP", raw: stamp)
      file.add("SEQUENCE", raw: "\(sequence)")
      file.add("DUE", time: .day(due))
      file.add("STATUS", raw: status)
      if let done { file.add("COMPLETED", raw: "\(CalendarTime.digits(done))T000000Z") }
      if isUrgent { file.add("PRIORITY", raw: "1") }
      file.add("SUMMARY;LANGUAGE=\(language.rawValue)", text: summary)
      file.add("DESCRIPTION", text: texts.joined(separator: "\n"))
      file.add("CATEGORIES", texts: [area].compactMap { $0 })
    }
  }
}

extension CalendarTask {
  /// `nil` where no date was promised.
  init?(_ standing: MilestoneStanding, in context: ShowContext) {
    guard let due = standing.due else { return nil }
    let milestone = standing.milestone
    id = context.calendarID(of: milestone)
    stamp = context.calendarStamp
    summary = context.markedTitle(of: milestone)
    language = context.language
    texts =
      context.calendarTexts(of: milestone)
      + [context.inEveryLanguage { $0.term(standing.status).full }]
    self.due = due.latest
    done = standing.dateMet?.latest
    sequence = standing.timesMoved
    area = context.title(of: milestone.area, in: context.snapshot.areas)
    isUrgent = milestone.isCritical
    status =
      switch standing.status {
      case .scheduled: "NEEDS-ACTION"
      case .inProgress: "IN-PROCESS"
      case .met, .partiallyMet: "COMPLETED"
      case .notMet, .cancelled: "CANCELLED"
      }
  }

  /// `nil` where no date is hoped for.
  init?(_ standing: RequestStanding, in context: ShowContext) {
    let request = standing.request
    guard let due = request.due else { return nil }
    id = context.calendarID(of: request)
    stamp = context.calendarStamp
    summary = context.markedTitle(of: request)
    language = context.language
    texts =
      [context.way(from: request.from, to: request.to)] + context.calendarTexts(of: request)
      + context.everyVariant(of: request.text)
      + (standing.isOpen ? [] : context.everyVariant(of: request.answer))
    self.due = due.latest
    done = standing.isOpen ? nil : request.answered?.earliest
    sequence = standing.isOpen ? 0 : 1
    area = context.visible(request.area)
      .map { context.title(of: $0, in: context.snapshot.areas) }
    status = standing.isOpen ? "NEEDS-ACTION" : "COMPLETED"
  }
}
