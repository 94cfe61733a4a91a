/// A row of trade figures: one reporter, partner, flow, scope and compiler.
public struct TradeSeries: DescribedRecord {
  public static let kind = "series"
  public var common = Common()
  public let origin: Origin

  /// The reporting place by ISO 3166-1 or -2, such as `RU-MOW`.
  public internal(set) var reporter = ""

  /// The partner by ISO 3166-1 or -2.
  public internal(set) var partner = ""

  /// What crosses the border, as the reporter sees it.
  public internal(set) var flow = Flow.total

  /// Which goods or services are counted.
  public internal(set) var scope = Scope.unknown

  /// An ISO 4217 currency, `persons`, `percent` or `tonnes`.
  public internal(set) var unit = ""

  /// The power of ten that values are in: 9 for billions.
  public internal(set) var multiplier = 0

  /// Who made the figures.
  public internal(set) var compiler: LocalizedText?

  /// How often it is published.
  public internal(set) var frequency: Frequency?

  /// The series whose months give the share of a year that part of it stands for.
  public internal(set) var seasonalReference: Identifier<TradeSeries>?

  /// The series that should add up to this one.
  public internal(set) var components: [Identifier<TradeSeries>] = []

  /// In file order.
  public internal(set) var observations: [Observation] = []

  /// What is aimed at.
  public internal(set) var targets: [TradeTarget] = []

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// What crosses the border, as the reporter sees it.
  public enum Flow: String, CodeList, FieldValue {
    case total, export, `import`, balance, services, investment, tourists
  }

  /// Which goods or services are counted.
  public enum Scope: String, CodeList, FieldValue {
    case allGoods = "all-goods"
    case nonCommodity = "non-commodity-non-energy"
    case goodsAndServices = "goods-and-services"
    case unknown
  }

  /// How often it is published.
  public enum Frequency: String, CodeList, FieldValue {
    case annual = "A"
    case half = "H"
    case quarterly = "Q"
    case monthly = "M"
    case yearToDate = "YTD"
  }

  package static let description = Description<TradeSeries>(
    "A row of trade figures: one reporter, partner, flow, scope and compiler.",
    [
      Field("reporter", required: true, "The reporting place by ISO 3166-1 or -2.") {
        (series: inout TradeSeries, code: PlaceCode) in series.reporter = code.text
      },
      Field("partner", required: true, "The partner by ISO 3166-1 or -2.") {
        (series: inout TradeSeries, code: PlaceCode) in series.partner = code.text
      },
      Field("flow", required: true, "What crosses the border, as the reporter sees it.") {
        $0.flow = $1
      },
      Field("scope", required: true, "Which goods or services are counted.") { $0.scope = $1 },
      Field("unit", required: true, "An ISO 4217 currency, persons, percent or tonnes.") {
        $0.unit = $1
      },
      Field("unit_mult", required: true, "The power of ten that values are in: 0, 3, 6, 9, 12.") {
        (record: inout TradeSeries, power: UnitMultiplier) in record.multiplier = power.power
      },
      Field("compiler", "Who made the figures.") { $0.compiler = $1 },
      Field("freq", "How often it is published.") { $0.frequency = $1 },
      Field("seasonal_reference", "The series whose months give a share of the year.") {
        $0.seasonalReference = $1
      },
      Field("components", "The series that should add up to this one.") { $0.components = $1 },
      Field("observations", required: true, "The figures, one a line.") {
        $0.observations = $1
      },
      Field("targets", "What is aimed at.") { $0.targets = $1 },
    ])
}
