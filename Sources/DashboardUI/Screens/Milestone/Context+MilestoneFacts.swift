import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// What there is to know of a milestone, in labelled rows.
  func facts(of standing: MilestoneStanding) -> [PageRow] {
    let words = phrases.areaWords
    let milestone = standing.milestone
    let plan: [PageRow?] = [
      PageRow.field(words.status, status(of: standing)),
      PageRow.field(words.promised, standing.due.map { phrases.short($0) }),
      standing.status.isOpen
        ? PageRow.field(words.expected, [expected(of: standing, inFull: true)]) : nil,
      PageRow.field(words.slip, slip(standing)),
      ownerRow(words.owner, milestone.owner),
    ]
    let mayName = milestone.dependencies.filter {
      snapshot.mayName($0.text, of: [Milestone.kind])
    }
    let needs = mayName.enumerated().map { index, id in
      PageRow.field(
        index == 0 ? words.needs : "", need(id),
        link: snapshot.milestones[id].map { _ in RecordName(kind: Milestone.kind, id: id.text) })
    }
    let neededBy = dependants(of: milestone).enumerated().map { index, standing in
      PageRow.field(
        index == 0 ? words.neededBy : "", line(for: standing), link: standing.milestone.name)
    }
    let texts: [PageRow?] = [
      PageRow.text(phrases.recordWords.description, string(milestone.details)),
      PageRow.text(phrases.recordWords.note, string(milestone.note)),
    ]
    let area = links(phrases.headings.area.full, [milestone.area], in: snapshot.areas)
    return (plan + needs + neededBy + texts).compactMap { $0 } + area
  }

  private func status(of standing: MilestoneStanding) -> [Span] {
    let words = phrases.areaWords
    let weight = standing.milestone.weight
    let (mark, status) = (phrases.term(mark(of: standing)), phrases.term(standing.status))
    let rest = [
      status == mark ? nil : status.full,
      standing.milestone.isCritical ? words.critical : nil,
      weight == 1 ? nil : "\(words.weight) \(phrases.weight(weight))",
    ]
    let text = rest.compactMap { $0 }.joined(separator: ", ")
    let date = standing.status.isOpen ? nil : expected(of: standing)
    let known = date.flatMap { $0.role == .plain ? [Span(" "), $0] : nil } ?? []
    return [state(of: standing)] + known + (text.isEmpty ? [] : [Span("   \(text)", as: .muted)])
  }

  /// When a milestone was met or is now expected.
  func expected(of standing: MilestoneStanding, inFull isFull: Bool = false) -> Span {
    if !standing.status.isOpen {
      let date = standing.dateMet
      return Span(date.map { phrases.short($0) } ?? "–", as: date == nil ? .muted : .plain)
    }
    if let forecast = standing.forecast, forecast.latest >= asOf {
      return Span(phrases.short(forecast) + (isFull ? asStoredNote : ""))
    }
    if standing.overdueDays != nil {
      let words = phrases.areaWords
      return Span(isFull ? words.noNewDate : words.noDate, as: .caution)
    }
    return Span(standing.due.map { phrases.short($0) } ?? phrases.areaWords.noDate)
  }

  private func slip(_ standing: MilestoneStanding) -> [Span]? {
    guard let slippage = standing.slippage else { return nil }
    let range = slippage.least...slippage.most
    let words =
      range.lowerBound == range.upperBound
      ? phrases.slip(days: slippage.days) : phrases.slip(days: slippage.days, within: range)
    let isGrowing = standing.overdueDays == slippage.days
    return [Self.derivedMark, Span(isGrowing ? phrases.growing(words) : words, as: .derived)]
  }

  private func need(_ id: Identifier<Milestone>) -> [Span] {
    guard let milestone = snapshot.milestones[id], let standing = standing(of: milestone)
    else { return [Span(id.text)] }
    return line(for: standing)
  }

  private func line(for standing: MilestoneStanding) -> [Span] {
    let date = expected(of: standing)
    let known = date.role == .plain ? date.text : standing.due.map { phrases.short($0) }
    return [state(of: standing), Span(" ")] + nameSpans(of: standing.milestone)
      + (known.map { [Span(" \($0)", as: .muted)] } ?? [])
  }

  private func dependants(of milestone: Milestone) -> [MilestoneStanding] {
    assessment.once(MilestoneDependants.self).of(milestone.id).compactMap { standing(of: $0) }
  }
}

/// Which milestones need each, in file order.
private struct MilestoneDependants: AssessedOnce {
  private let byNeed: [Identifier<Milestone>: [Milestone]]

  init(_ assessment: Assessment) {
    var byNeed: [Identifier<Milestone>: [Milestone]] = [:]
    for milestone in assessment.snapshot.milestones {
      for need in Set(milestone.dependencies) { byNeed[need, default: []].append(milestone) }
    }
    self.byNeed = byNeed
  }

  func of(_ id: Identifier<Milestone>) -> [Milestone] { byNeed[id] ?? [] }
}
