/// An event to come begins on a day on which every party works.
///
/// One of more than a working week can't keep clear of days off, and is passed over.
package struct EventIsOnWorkingDay: AdviceRule {
  package init() {}

  private static let longest = 5

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.upcoming.filter { isChecked($0) }.flatMap { standing in
      standing.local.compactMap { local in
        guard !assessment.calendar.isWorking(local.day, for: local.party) else { return nil }
        return Finding(
          .w603, about: standing.event, field: "start",
          """
          start falls on \(local.day) for "\(local.party)", \
          \(reason(local, assessment)); choose a working day
          """)
      }
    }
  }

  private func isChecked(_ standing: EventStanding) -> Bool {
    guard let start = standing.event.start, let last = standing.lastDay else { return false }
    return start.earliest == start.latest && last - start.earliest < Self.longest
  }

  private func reason(_ local: EventStanding.LocalStart, _ assessment: Assessment) -> String {
    let language = assessment.snapshot.programme.defaultLanguage
    let preference = LanguagePreference(language: language, defaultLanguage: language)
    let name = assessment.calendar.name(of: local.day, for: local.party)?.resolved(preference)
    return name?.text ?? (local.day.weekday == 6 ? "a Saturday" : "a Sunday")
  }
}
