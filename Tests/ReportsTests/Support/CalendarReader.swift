import ProgrammeModel

/// A calendar file as a plain reader of RFC 5545 takes it: written for tests, from the standard alone.
struct CalendarReader {
  /// A component that holds no others, such as an entry or a zone's rule.
  struct Component {
    let name: String

    /// The component that it stands in.
    let outer: [String]
    var properties: [Property] = []

    func text(_ name: String) -> String? { property(name).map { CalendarReader.plain($0.value) } }

    func property(_ name: String) -> Property? { properties.first { $0.name == name } }
  }

  struct Property {
    let name: String
    let parameters: [String: String]
    let value: String
  }

  private(set) var components: [Component] = []

  /// Rules by zone: from which wall time, in seconds, a zone is so many seconds ahead.
  private var rules: [String: [(wall: Int, offset: Int)]] = [:]

  /// Source: RFC 5545, 3.1: lines end with CRLF, and one that begins with a blank goes on.
  init(_ file: String) {
    var open: [Component] = []
    var zone = ""
    for line in file.replacing("\r\n ", with: "").split(separator: "\r\n") {
      let property = Self.property(line)
      switch property.name {
      case "BEGIN": open.append(Component(name: property.value, outer: open.map(\.name)))
      case "END": open.popLast().map { components.append($0) }
      case "TZID": zone = property.value
      default: open[open.count - 1].properties.append(property)
      }
      if property.name == "TZOFFSETTO", let start = open.last?.property("DTSTART") {
        rules[zone, default: []].append((Self.wall(start.value), Self.offset(property.value)))
      }
    }
  }

  /// The entries or tasks.
  func all(_ name: String) -> [Component] { components.filter { $0.name == name } }

  /// Seconds since 1970, by the rules in the file; `nil` for a day, or a time by any clock.
  func moment(_ property: Property) -> Int? {
    let wall = Self.wall(property.value)
    if property.value.hasSuffix("Z") { return wall }
    guard let zone = property.parameters["TZID"] else { return nil }
    let rule = rules[zone]?.filter { $0.wall <= wall }.max { $0.wall < $1.wall }
    return rule.map { wall - $0.offset }
  }

  private static func property(_ line: Substring) -> Property {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: ";")
    let parameters = words.dropFirst().map {
      $0.split(separator: "=", maxSplits: 1).map(String.init)
    }
    return Property(
      name: String(words.first ?? ""),
      parameters: Dictionary(parameters.map { ($0[0], $0[1]) }) { first, _ in first },
      value: String(parts.last ?? ""))
  }

  /// Source: RFC 5545, 3.3.11.
  private static func plain(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The seconds since 1970 that `20211125T090000` would be in UTC.
  private static func wall(_ text: String) -> Int {
    let digits = Array(text.utf8).filter { (48...57).contains($0) }.map { Int($0) - 48 }
    func number(_ range: Range<Int>) -> Int {
      digits.count < range.upperBound ? 0 : digits[range].reduce(0) { $0 * 10 + $1 }
    }
    let day = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    return Int(day?.number ?? 0) * 86_400 + number(8..<10) * 3600 + number(10..<12) * 60
      + number(12..<14)
  }

  /// The seconds that `+0530` is ahead.
  private static func offset(_ text: String) -> Int {
    let number = Int(text.dropFirst()) ?? 0
    return (text.first == "-" ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
  }
}
