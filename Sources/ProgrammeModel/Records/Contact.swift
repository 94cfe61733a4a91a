import LocatedJSON

/// An office or person to turn to.
public struct Contact: DescribedRecord {
  public static let kind = "contact"
  public var common = Common()
  public let origin: Origin

  /// What the office or person is called.
  public internal(set) var contactName: LocalizedText?

  /// The party it belongs to.
  public internal(set) var party: Identifier<Party>?

  /// Its name.
  public var title: LocalizedText? { contactName }

  /// The office held; read from the file when asked, as what follows.
  public var role: LocalizedText? { origin.text("role") }

  /// The body it belongs to.
  public var body: LocalizedText? { origin.text("body") }

  /// The address to write to.
  public var email: String? { origin.string("email") }

  /// The number to call.
  public var phone: String? { origin.string("phone") }

  /// The IANA name of its time zone.
  public var timeZone: String? { origin.string("tz") }

  /// Whether visitors may see how to reach it.
  public var isForVisitors: Bool { origin.value["public"]?.bool == true }

  /// Its ways to be reached, unless they are for visitors too.
  public var internalFields: Set<String> { isForVisitors ? [] : ["email", "phone"] }

  public init(_ blank: BlankRecord) { origin = blank.origin }

  package static let description = Description<Contact>(
    "An office or person to turn to.", named: true,
    [
      Field("name", required: true, "What the office or person is called.") {
        $0.contactName = $1
      },
      Field("role", LocalizedText.self, "The office held."),
      Field("body", LocalizedText.self, "The body it belongs to."),
      Field("party", "The party it belongs to.") { $0.party = $1 },
      Field("email", String.self, "The address to write to."),
      Field("phone", String.self, "The number to call."),
      Field("tz", TimeZoneName.self, "The IANA time zone of the office."),
      Field("public", Bool.self, "Whether it may be shown to visitors."),
    ])
}
