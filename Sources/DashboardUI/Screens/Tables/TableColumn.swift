import Phrasebook
import ProgrammeModel
import TerminalKit

/// A column of a table of records: what stands over it, what it shows, and how rows are ordered by it.
struct TableColumn: Sendable {
  typealias Cell = @Sendable (RecordName, Context) -> [Span]
  typealias Key = @Sendable (RecordName, Context) -> SortKey

  let heading: String

  /// Whether what it shows is worked out, so that `≈` stands once over it.
  let isDerived: Bool
  let width: Column.Width
  let alignment: Alignment
  let gap: Int

  /// Whether its order begins with the largest, such as what is late longest.
  let isLargestFirst: Bool

  /// The column's turn to go where the table is too narrow, lowest first; `nil` always stays.
  let dropOrder: Int?

  /// Whether it is left out, or taken in again, only with the column before it: the other city's view of the same.
  let joinsPrevious: Bool
  let cell: Cell
  let key: Key

  /// Creates a column; a fixed one is never narrower than its heading.
  init(
    _ heading: String, width: Column.Width, isDerived: Bool = false,
    alignment: Alignment = .leading, gap: Int = 1, isLargestFirst: Bool = false,
    dropOrder: Int? = nil, joinsPrevious: Bool = false, cell: @escaping Cell, key: @escaping Key
  ) {
    self.heading = heading
    self.isDerived = isDerived
    self.width = width
    self.alignment = alignment
    self.gap = gap
    self.isLargestFirst = isLargestFirst
    self.dropOrder = dropOrder
    self.joinsPrevious = joinsPrevious
    self.cell = cell
    self.key = key
  }

  /// The column as it is drawn; the one that rules the order carries an arrow.
  func drawn(arrow: String?) -> Column {
    let mark = isDerived ? [Context.derivedMark] : []
    let end = arrow.map { [Span($0, as: .accent)] } ?? []
    let header = mark + [Span(heading, as: .muted)] + end
    return Column(
      header, width: fitted(to: header), alignment: alignment, gap: gap, dropOrder: dropOrder)
  }

  private func fitted(to header: [Span]) -> Column.Width {
    switch width {
    case .fixed(let width): .fixed(max(width, header.columns))
    case .flexible: width
    }
  }
}

extension TableColumn {
  /// The column of what records are called.
  static func title(_ heading: String, least: Int = 14) -> TableColumn {
    TableColumn(
      heading, width: .flexible(least: least),
      cell: { name, context in context.titleSpans(of: name) },
      key: { name, context in
        .text(context.record(name).flatMap { context.string($0.title) } ?? name.id)
      })
  }

  /// The column of the area that a record is about; in a wide table no wider than the longest name of one.
  ///
  /// - Parameter most: The columns that it takes at most, where that does not follow from the window's width.
  static func area(
    _ context: Context, most: Int? = nil,
    _ area: @escaping @Sendable (RecordName, Context) -> Identifier<Area>?
  ) -> TableColumn {
    @Sendable func title(_ name: RecordName, _ context: Context) -> String? {
      area(name, context).map { context.title(of: $0, in: context.snapshot.areas) }
    }
    let least = 18
    let most = most ?? (context.body.width >= 160 ? 38 : least)
    let columns = most > least ? min(most, max(context.areaColumns, least)) : most
    return TableColumn(
      context.phrases.headings.area.short, width: .fixed(columns), gap: 2, dropOrder: 0,
      cell: { name, context in title(name, context).map { [Span($0, as: .muted)] } ?? [] },
      key: { name, context in title(name, context).map { .text($0) } ?? .missing })
  }

  /// A column of one of a few names, as wide as the widest.
  static func name(
    _ heading: String, among names: [String],
    _ name: @escaping @Sendable (RecordName, Context) -> String?
  ) -> TableColumn {
    TableColumn(
      heading, width: .fixed(names.map { DisplayWidth.columns(of: $0) }.max() ?? 1), gap: 2,
      cell: { record, context in name(record, context).map { [Span($0)] } ?? [] },
      key: { record, context in name(record, context).map { .text($0) } ?? .missing })
  }

  /// A column of dates; where columns are few, a day of another year has its year in two digits.
  static func date(
    _ heading: String, _ context: Context, dropOrder: Int? = nil,
    _ date: @escaping @Sendable (RecordName, Context) -> PartialDate?,
    role: @escaping @Sendable (RecordName, Context) -> Role = { _, _ in .plain }
  ) -> TableColumn {
    TableColumn(
      heading, width: .fixed(context.dateColumns), alignment: .trailing, dropOrder: dropOrder,
      cell: { name, context in
        guard let date = date(name, context) else { return [Span("–", as: .muted)] }
        return [Span(context.tableDate(date), as: role(name, context))]
      },
      key: { name, context in
        date(name, context).map { .number(Int($0.latest.number)) } ?? .missing
      })
  }
}

extension Context {
  /// The columns of the longest name of an area; without end where a file of theirs can't be read, which has none, and
  /// where they are too many to be measured on a key.
  fileprivate var areaColumns: Int {
    if snapshot.unreadKinds.contains(Area.kind) || snapshot.areas.count > 400 { return .max }
    return assessment.remember("columns of areas \(language.rawValue)") {
      snapshot.areas.lazy.map { DisplayWidth.columns(of: title(of: $0)) }.max() ?? 0
    }
  }

  /// The columns that a date takes in a table in the reader's language.
  var dateColumns: Int {
    let quarter = Day(year: asOf.year - 1, month: 7, day: 1).map { PartialDate(.quarter, from: $0) }
    return max(farDayColumns, quarter.map { DisplayWidth.columns(of: tableDate($0)) } ?? 0)
  }

  /// The columns that a day takes, of the year shown or of another.
  private var farDayColumns: Int {
    max(columns(ofDayIn: asOf.year), columns(ofDayIn: asOf.year - 1))
  }

  private func columns(ofDayIn year: Int) -> Int {
    Day(year: year, month: 11, day: 30).map {
      DisplayWidth.columns(of: tableDate(PartialDate($0)))
    } ?? 11
  }

  /// The years that two digits tell of.
  private static let decades = 1950...2049

  /// A date as a table has room for it: where columns are few, the year of a day is told in two digits, and a long
  /// name of a quarter without its year, or to the year where that is another.
  func tableDate(_ date: PartialDate) -> String {
    let whole = phrases.short(date, relativeTo: asOf)
    let isFar = date.earliest.year != asOf.year
    guard body.width < 100, !isSpoken else { return whole }
    let isMarked = date.isApproximate || date.isUncertain
    switch date.precision {
    case .day where isFar:
      let isPlain = Self.decades.contains(date.earliest.year) && !isMarked
      return isPlain
        ? phrases.narrow(date.earliest)
        : phrases.short(PartialDate(.month, from: date.earliest), relativeTo: asOf)
    case .quarter, .half:
      if isMarked || DisplayWidth.columns(of: whole) <= farDayColumns { return whole }
      if !isFar && date.precision == .half { return whole }
      return isFar
        ? phrases.short(PartialDate(.year, from: date.earliest), relativeTo: asOf)
        : phrases.quarterTicks[0][(date.earliest.month - 1) / 3]
    default: return whole
    }
  }
}
