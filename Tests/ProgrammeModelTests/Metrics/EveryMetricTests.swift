import Foundation
import ProgrammeModel
import Testing

/// What holds for every derived figure of the bundled programme: its rule has a name, and it says what it rests on.
struct EveryMetricTests {
  private let assessment: Assessment

  init() throws {
    let day = try #require(Day(year: 2021, month: 11, day: 15))
    assessment = Assessment(DatedSnapshot(try BundledProgramme.snapshot(), asOf: day))
  }

  private var metrics: [any Metric] { status + plan + calendar + exchange + trade }

  private var status: [any Metric] {
    [assessment.rating] + assessment.reported
      + assessment.areas.flatMap { [$0.evidence] + $0.reported as [any Metric] }
      + assessment.areas.compactMap(\.reportedTrend)
  }

  private var plan: [any Metric] {
    var metrics: [(any Metric)?] = [assessment.progress] + assessment.waiting
    for area in assessment.areas {
      metrics += [area.progress, area.nextDeadline]
      metrics.append(OnTimeRate(of: area.milestones, asOf: assessment.asOf))
      metrics += area.milestones.map(\.slippage)
      metrics += area.waiting
    }
    return metrics.compactMap { $0 }
  }

  private var calendar: [any Metric] {
    assessment.events.flatMap { [$0.daysAhead, $0.workingDays] as [any Metric] }
  }

  private var exchange: [any Metric] {
    let snapshot = assessment.snapshot
    let practices = assessment.dated.practices
    return [
      PracticeLedger(from: "moscow", to: "beijing", among: practices),
      PracticeLedger(from: "beijing", to: "moscow", among: practices),
      ExchangeReciprocity(of: snapshot.exchanges, in: assessment.dated),
      Completeness(of: snapshot, languages: ["en", "ru", "zh"]),
      assessment.once(ExpertCoverage.self),
    ]
  }

  private var trade: [any Metric] {
    var metrics: [(any Metric)?] = []
    for reading in assessment.trade {
      for growth in reading.growths.compactMap({ $0 }) {
        metrics += [growth, growth.impliedPrior, ImpliedBase(growth)]
      }
      if let check = reading.latestReconciliation(in: assessment) {
        metrics += [check, check.balance]
      }
      metrics += reading.mirrors(in: assessment).flatMap(\.pairs)
      metrics += reading.targets
      metrics += reading.gaps(asOf: assessment.asOf)
      metrics += paths(of: reading)
      metrics.append(reading.projection)
    }
    return metrics.compactMap { $0 }
  }

  private func paths(of reading: SeriesReading) -> [any Metric] {
    reading.targets.compactMap { target in
      guard let base = target.baseValue, let start = target.basePeriod?.latest?.year,
        let aim = target.aim, let end = target.target.period?.latest?.year,
        let path = TargetPath(base: base.value, in: start, target: aim, in: end)
      else { return nil }
      return PathGap(of: base, in: start, to: path, .linear, restsOn: target.restsOn)
    }
  }

  /// The rules that the sources of the metrics name.
  private static func namedRules() throws -> [String] {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../../Sources/ProgrammeModel/Metrics").standardizedFileURL
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.flatMap {
      name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.matches(of: /static let rule = "([^"]+)"/).map { String($0.output.1) }
    }
  }

  @Test func everyRuleThatIsNamedIsWalkedAndHasANameOfItsOwn() throws {
    let named = try Self.namedRules()
    let walked = Set(metrics.map { type(of: $0).rule })
    #expect(Set(named).count == named.count)
    #expect(walked == Set(named))
  }

  @Test func everyFigureRestsOnRecordsThatAreThere() {
    for metric in metrics {
      let rule = type(of: metric).rule
      let names = metric.restsOn
      #expect(Set(names).count == names.count, "\(rule): \(names)")
      for name in names {
        let kind = RecordKind.byName[name.kind]
        let isThere = kind?.contains(assessment.snapshot.records, name.id) ?? false
        #expect(isThere, "\(rule): \(name)")
      }
    }
  }

  @Test func everyFigureOfTradeNamesItsSeriesAndASource() {
    for metric in trade {
      let kinds = Set(metric.restsOn.map(\.kind))
      #expect(kinds == ["series", "source"], "\(type(of: metric).rule): \(metric.restsOn)")
    }
  }

  @Test func whatRoundingAllowsHoldsTheFigure() {
    for metric in trade {
      guard let spread = metric.spread, let value = metric.value as? Decimal else { continue }
      #expect(spread.contains(value), "\(type(of: metric).rule): \(value) in \(spread)")
    }
  }
}
