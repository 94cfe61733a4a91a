import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// What the programme is called.
  package var programmeName: String { title(of: snapshot.programme) }

  /// The programme by its cities and years, for few columns: `Moscow–Beijing 2021–2023`.
  package var briefProgrammeName: String {
    let names = partiesInTitles.map { title(of: $0) }
    let years = snapshot.programme.period.map { phrases.short($0) }
    return ([names.joined(separator: "–")] + [years].compactMap { $0 }).joined(separator: " ")
  }

  /// The parties, the one whose own language is shown first, as each side's copy of a paper has it; columns keep their order.
  private var partiesInTitles: [Party] {
    let own = snapshot.parties.filter { $0.languages.first == language.rawValue }
    return own + snapshot.parties.filter { $0.languages.first != language.rawValue }
  }

  /// What stands at the right of the header.
  func headerState(_ state: HeaderState) -> [Span] {
    let parts = [findings(state), day(state), clocks(state), illustrative(state)]
    return Array(parts.compactMap { $0 }.joined(separator: [Span(" · ", as: .muted)]))
  }

  private func findings(_ state: HeaderState) -> [Span]? {
    let count = snapshot.errorCount
    if count == 0 { return nil }
    let isBrief = [.withoutNouns, .withoutBadge, .least].contains(state)
    let text = isBrief ? "\(count)" : phrases.count(count, \.error)
    return [Span("! \(text)", as: .alert)]
  }

  private func day(_ state: HeaderState) -> [Span]? {
    let day =
      switch state {
      case .full: phrases.asOf(asOf, badge: badge)
      case .least: phrases.short(asOf, relativeTo: asOf)
      default: phrases.short(asOf)
      }
    guard let badge, !dropsBadge(badge, state) else { return [Span(day)] }
    return [Span("\(day) "), Span(phrases.badge(badge), as: .accent)]
  }

  /// Whether a badge falls where the header is short. That the day is not the data's own stays said, but in a window that has room for little.
  private func dropsBadge(_ badge: AsOfBadge, _ state: HeaderState) -> Bool {
    let isNarrow = state == .withoutBadge || state == .least
    return isNarrow && (badge == .pinned || size.width < Self.leastForBadge)
  }

  /// Where columns are fewer, the day stands alone.
  private static let leastForBadge = 60

  /// Both cities' clocks where the day is today, or else how far they are apart.
  private func clocks(_ state: HeaderState) -> [Span]? {
    let parties = parties.prefix(2)
    guard state == .full || state == .withoutWords, parties.count == 2 else { return nil }
    let separator = state == .full ? " · " : " "
    if badge == nil, let now {
      let clocks = parties.compactMap { party in
        EventTime.clock(at: now, zone: party.timeZone).map {
          phrases.clock(shortName(of: party), minute: $0.minute)
        }
      }
      return [Span(clocks.joined(separator: separator), as: .muted)]
    }
    let offsets = parties.compactMap { offset(of: $0) }
    guard offsets.count == 2 else { return nil }
    let text = phrases.offset(
      shortName(of: parties[1]), from: shortName(of: parties[0]), minutes: offsets[1] - offsets[0])
    return [Span(text, as: .muted)]
  }

  /// How far a party's clock is ahead of UTC at noon of the day shown, in minutes.
  private func offset(of party: Party) -> Int? {
    EventTime.offset(of: party.timeZone, at: Int(asOf.number) * 86_400 + 43_200)
  }

  private func illustrative(_ state: HeaderState) -> [Span]? {
    let count = assessment.illustrativeCount
    if count == 0 { return nil }
    // Read aloud the sign would say the word twice.
    let mark = isSpoken ? "" : "◇"
    let isFull = state == .full || isSpoken
    let text =
      dated.hidesIllustrative
      ? isFull ? phrases.illustrativeHidden(count, mark: mark) : "\(mark) \(phrases.hidden)"
      : isFull ? phrases.illustrativeCount(count, mark: mark) : "\(phrases.number(count)) \(mark)"
    let words = isSpoken ? text.split(separator: " ").joined(separator: " ") : text
    return [Span(words, as: .illustrative)]
  }
}
