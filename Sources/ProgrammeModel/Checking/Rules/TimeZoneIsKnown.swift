import Foundation

/// Every time zone is one of the IANA list that the system knows.
package struct TimeZoneIsKnown: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.compactMap(finding) + snapshot.parties.compactMap(finding)
      + snapshot.contacts.compactMap(finding)
  }

  private func finding(about record: some Record) -> Finding? {
    guard let zone = record.origin.string("tz"), !TimeZoneName.isKnown(zone) else { return nil }
    return Finding(
      .e205, about: record, field: "tz",
      "tz \"\(shortened(zone))\" is no time zone of the IANA list; \(hint(for: zone))")
  }

  /// Cities that one looks for in the list in vain, with the zone that they keep.
  private static let missing = ["Asia/Beijing": "Asia/Shanghai"]

  private static let names = TimeZone.knownTimeZoneIdentifiers + missing.keys
  private static let known = NameIndex(names)

  /// Zones by the city that ends their names, in lower case.
  private static let byCity = Dictionary(
    names.map { (city(of: $0), $0) }
  ) { first, _ in first }

  private static func city(of zone: String) -> String {
    zone.split(separator: "/").last?.lowercased() ?? ""
  }

  private func hint(for text: String) -> String {
    let near = Self.known.nearest(to: text) ?? Self.byCity[Self.city(of: text)]
    guard let near else { return "write a name such as \"Europe/Moscow\"" }
    return Self.missing[near].map { "write \"\($0)\"" } ?? "did you mean \"\(near)\"?"
  }
}
