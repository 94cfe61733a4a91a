extension FindingCode {
  /// What a finding of this kind says, in a few words.
  public var meaning: String { Self.meanings[self] ?? text }

  private static let meanings = files.merging(fields) { $1 }.merging(relations) { $1 }
    .merging(trade) { $1 }.merging(plan) { $1 }.merging(status) { $1 }.merging(events) { $1 }
    .merging(quality) { $1 }

  private static let files: [FindingCode: String] = [
    .e001: "The file can't be read, or is not UTF-8.",
    .e002: "The file is no JSON.",
    .e003: "The file holds an unresolved merge.",
    .e004: "A key stands twice in one object.",
    .e005: "There is no programme.json.",
    .e006: "The format is newer than this program.",
    .e007: "The file is neither a record nor a list of them.",
    .e008: "The file is too big, or nested too deep.",
    .e009: "What stands here is no regular file, or a link that leads out.",
  ]

  private static let fields: [FindingCode: String] = [
    .e101: "A required field is missing.",
    .e102: "A date or period can't be read.",
    .e103: "A field has a value of another type.",
    .e104: "A code is not in its list.",
    .e105: "An id has not the form of one.",
    .e106: "A record's id differs from its file's name.",
    .e107: "A value is out of range.",
  ]

  private static let relations: [FindingCode: String] = [
    .e201: "Two records have one id.",
    .e202: "A reference names no record on file.",
    .e203: "References lead round in a circle.",
    .e204: "An end is before its start.",
    .e205: "A time zone is not known.",
    .e206: "An event with a time of day has no time zone.",
    .e207: "An offset contradicts the time zone.",
    .e208: "A unit is not known.",
    .e209: "A period has two values that can't be told apart.",
    .e210: "A component has another unit or partner.",
    .e211: "The programme has fewer than two parties.",
  ]

  private static let trade: [FindingCode: String] = [
    .w301: "Components do not add up, even with rounding.",
    .w302: "The reported growth is not the computed one, even with rounding.",
    .w303: "A target is past, or reached already.",
    .w304: "Sources give different values for one period.",
    .w305: "A series' scope is unknown, or a component's differs.",
    .w306: "A calculation rests on a headline figure.",
  ]

  private static let plan: [FindingCode: String] = [
    .w401: "A milestone is past due and not met.",
    .w402: "A milestone is met without a date.",
    .w403: "A milestone is met on a day to come.",
    .w404: "A forecast is past and the milestone not met.",
    .w405: "A due date lies outside its period.",
    .w406: "A milestone is due before one that it depends on.",
    .w407: "A due date was moved without history.",
    .w408: "Most milestones are due on the last day of their period.",
  ]

  private static let status: [FindingCode: String] = [
    .w501: "The newest status update is stale.",
    .w502: "Only one party ever reports.",
    .w503: "The parties' ratings lie two steps or more apart.",
    .w504: "The area is reported green with a critical milestone overdue.",
    .w505: "A status update is dated in the future.",
  ]

  private static let events: [FindingCode: String] = [
    .w601: "An event is past and not marked held.",
    .w602: "An event was held and has no outcome.",
    .w603: "An event falls on a day off in a city.",
    .w604: "An event is outside working hours in a city.",
    .w605: "Two events of one party overlap.",
    .w606: "An agreement expires soon, or has expired.",
    .w607: "A planned agreement's date is past.",
    .w608: "A practice has not moved for long.",
    .w609: "A practice was adopted and has no outcome.",
  ]

  private static let quality: [FindingCode: String] = [
    .w701: "A fact has no source.",
    .w702: "A source has no address, file or date.",
    .w703: "A text lacks a translation.",
    .w704: "A translation is the same as the text it translates.",
    .w705: "A field is not known.",
    .w706: "A computed figure rests on an illustrative record.",
    .w707: "Personal data stands there without consent.",
    .w708: "A text holds hidden characters.",
    .w709: "A text begins or ends with a blank.",
    .w710: "A contact or source is used nowhere.",
    .w711: "A file's name is no kind of record.",
    .i801: "A year is written as a number.",
    .i802: "The file is not in canonical form.",
    .i803: "Components add up within rounding, but not exactly.",
  ]
}
